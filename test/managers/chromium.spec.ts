import { password } from '../e2e/demo.harness.ts';
import { late, refusedWith200 } from './changes.ts';
import {
  fills,
  offersAfterSignIn,
  offersBeforeCode,
  offersNewLogin,
  offersNothingRefused,
  offersWithoutPageLoad,
  readsSignIn,
  updatesAfterReset,
  updatesNewLogin,
} from './chromium-gates.ts';
import { expect, test } from './chromium.harness.ts';

test.describe('Chromium’s password manager', () => {
  test.describe('with a login that is saved', () => {
    test.use({ saved: [{ username: 'anna@example.org', password }] });

    test('fills the sign-in when it is loaded [FILL-1 FILL-2]', async ({ demo, manager }) => {
      await fills({ demo, manager });
    });

    test.describe('in a page that draws the form 1.5 s later', () => {
      test.use({ change: late });

      test('fills the sign-in all the same [FILL-2]', async ({ demo, manager }) => {
        await fills({ demo, manager });
      });
    });
  });

  test('reads the sign-in as it is meant [FILL-8]', async ({ demo, manager }) => {
    await readsSignIn({ demo, manager });
  });

  test('offers to save after a sign-in [FILL-3]', async ({ demo, manager }) => {
    await offersAfterSignIn({ demo, manager });
  });

  test('offers to save where the page only takes the tag away [FILL-3 FILL-5]', async ({
    demo,
    manager,
  }) => {
    await offersWithoutPageLoad({ demo, manager });
  });

  test('offers to save before a second factor, and once [FILL-3 FILL-5]', async ({
    demo,
    manager,
  }) => {
    await offersBeforeCode({ demo, manager });
  });

  test('offers nothing that was refused [FILL-3 FILL-7]', async ({ demo, manager }) => {
    await offersNothingRefused({ demo, manager });
  });

  test.describe('where the service refuses with the status of a success', () => {
    test.use({ change: refusedWith200 });

    test('offers nothing that was refused, for the form stays [FILL-6 FILL-7]', async ({
      demo,
      manager,
    }) => {
      await offersNothingRefused({ demo, manager });
    });
  });

  test.describe('with a password that will be forgotten', () => {
    test.use({ saved: [{ username: 'anna@example.org', password: 'what it was once' }] });

    test('reads the reset as it is meant, and offers to update that login [FILL-3 FILL-8 S29]', async ({
      demo,
      manager,
    }) => {
      await updatesAfterReset({ demo, manager });
    });
  });

  test('offers the new login after a re-identification, and nothing else on the way [FILL-3 FILL-8 S43]', async ({
    demo,
    manager,
  }) => {
    await offersNewLogin({ demo, manager });
  });

  test.describe('with another password for the address to come', () => {
    test.use({ saved: [{ username: 'farid@example.com', password: 'of another account' }] });

    test('knows the new address as the username, after a second factor too [S43]', async ({
      demo,
      manager,
    }) => {
      await updatesNewLogin({ demo, manager });
    });
  });
});

test.describe('Chromium’s critics of forms', () => {
  test('find nothing in a recovery of the identifier [FILL-8]', async ({ demo }) => {
    await demo.open({ journey: 'identifier-recovery' });
    const phone = demo.login.getByRole('textbox', { name: 'Mobile number' });
    await demo.type(phone, '+41 79 555 01 42');
    await demo.page.keyboard.press('Enter');
    await expect(phone).toBeHidden();
  });

  test('find nothing where the identifier is asked for first [FILL-8]', async ({ demo }) => {
    await demo.open({ shape: 'identifier-first' });
    await demo.type(demo.identifier, 'anna@example.org');
    await demo.page.keyboard.press('Enter');
    await expect(demo.heading).toHaveText('Enter your password');
    await demo.type(demo.password, password);
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });
});
