// That the gate closes: the demo is broken on its way to the browser, in one place.
import { password } from '../e2e/demo.harness.ts';
import { breakages } from './changes.ts';
import { fills } from './firefox-gates.ts';
import { expect, test } from './firefox.harness.ts';

const broken = 'each field is in a shadow root of its own';

test.describe('The gate of Firefox’s password manager notices when', () => {
  test.use({ change: breakages[broken] });

  test(broken, async ({ firefox }) => {
    firefox.patience = 5_000;
    await firefox.save('anna@example.org', password);
    await expect(fills(firefox)).rejects.toThrow('what Firefox filled');
  });
});
