// That each gate closes: the demo is broken on its way to the browser, in one place.
import { breakages } from './changes.ts';
import {
  offersBeforeCode,
  offersNewLogin,
  offersNothingRefused,
  readsSignIn,
  updatesAfterReset,
  type Subject,
} from './chromium-gates.ts';
import { expect, test } from './chromium.harness.ts';

type Gate = (subject: Subject) => Promise<void>;

// With what the gate fails: whatever else goes wrong is no proof.
const closes: readonly (readonly [keyof typeof breakages, Gate, failure: string])[] = [
  ['the password of the sign-in has the token of a new one', readsSignIn, 'roles that it gave'],
  ['a new password has the token of an old one', updatesAfterReset, 'roles that it gave'],
  ['a form that was accepted stays, transparent', offersBeforeCode, 'what it has offered'],
  ['a form that no manager must keep leaves like any other', offersNewLogin, 'what it has offered'],
  [
    'a refusal has the status of a success, and its form goes for a moment',
    offersNothingRefused,
    'what it has offered',
  ],
];

const forgotten = { username: 'anna@example.org', password: 'what it was once' };

test.describe('The gate of Chromium’s password manager notices when', () => {
  for (const [broken, gate, failure] of closes) {
    test.describe(() => {
      test.use({
        change: breakages[broken],
        ...(gate === updatesAfterReset && { saved: [forgotten] }),
      });

      test(broken, async ({ demo, manager }) => {
        manager.patience = 5_000;
        await expect(gate({ demo, manager })).rejects.toThrow(failure);
      });
    });
  }
});

const tokenless = 'the fields of the sign-in have no token';

test.describe('Chromium’s critics of forms notice when', () => {
  test.use({ change: breakages[tokenless] });

  test(tokenless, async ({ demo, critics }) => {
    critics.dismissed = true;
    await demo.open();
    await expect(async () => {
      await critics.look();
      expect(critics.complaints.join()).toContain('autocomplete');
    }).toPass({ timeout: 10_000 });
  });
});
