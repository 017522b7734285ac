import { password } from '../e2e/demo.harness.ts';
import { fills, promptsAfterReset, promptsAfterSignIn, promptsNewLogin } from './firefox-gates.ts';
import { test } from './firefox.harness.ts';

test.describe('Firefox’s password manager', () => {
  test('fills the sign-in, and reads it as it is meant [FILL-4]', async ({ firefox }) => {
    await firefox.save('anna@example.org', password);
    await fills(firefox);
  });

  test('shows its prompt after a sign-in [FILL-4]', async ({ firefox }) => {
    await promptsAfterSignIn(firefox);
  });

  test('reads the reset as it is meant, and shows its prompt [FILL-4 S29]', async ({ firefox }) => {
    await promptsAfterReset(firefox);
  });

  test('shows the new login after a re-identification [FILL-4 S43]', async ({ firefox }) => {
    await promptsNewLogin(firefox);
  });
});
