import { password } from '../e2e/demo.harness.ts';
import { expect, test } from './chromium.harness.ts';

const fresh = 'a whole new sentence 7';

test.describe('Chromium’s password manager', () => {
  test.describe('with a login that is saved', () => {
    test.use({ saved: [{ username: 'anna@example.org', password }] });

    test('fills the sign-in when it is loaded [FILL-2]', async ({ demo }) => {
      await demo.open();
      await expect(demo.login.locator('[name=password]:autofill')).toBeVisible();
      await expect(demo.login.locator('[name=username]:autofill')).toHaveValue('anna@example.org');
      // A page can read it once the person has done anything in it.
      await demo.page.mouse.click(1, 1);
      await expect(demo.password).toHaveValue(password);
      await demo.pressOn(demo.login.getByRole('button', { name: 'Sign in', exact: true }));
      await demo.expectSignedIn();
    });
  });

  test('offers to save after a sign-in [FILL-3]', async ({ demo, manager }) => {
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
    await manager.expectOffer('save', 'username');
  });

  test('offers to save after a sign-in with a second factor [FILL-3]', async ({ demo, manager }) => {
    await demo.open();
    await demo.signIn('bruno@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await manager.expectOffer('save', 'username');
    await demo.page.keyboard.type(await demo.authenticatorCode('bruno@example.org'));
    await demo.expectSignedIn();
    await manager.expectOffer('save', 'username');
  });

  test('offers nothing after a refusal, and the right password after it [FILL-3 FILL-7]', async ({
    demo,
    manager,
  }) => {
    await demo.open();
    await demo.signIn('anna@example.org', 'not the password');
    await expect(demo.problem).toContainText('do not match');
    await demo.type(demo.password, password);
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
    await manager.expectOffer('save', 'username');
  });

  test.describe('with a password that will be forgotten', () => {
    test.use({ saved: [{ username: 'anna@example.org', password: 'what it was once' }] });

    test('offers to update it after a reset [FILL-3 FILL-8 S29]', async ({ demo, manager }) => {
      await demo.open({ journey: 'password-reset', passkeys: 'off', scenario: 'reset-twice-typed' });
      await demo.type(demo.identifier, 'anna@example.org');
      await demo.press('Continue');
      await demo.press(/Code by SMS/u);
      await demo.type(demo.code, await demo.phone.latestCode());
      await expect(demo.heading).toHaveText('Set a new password');
      await manager.expectRoles({
        username: 'username',
        fresh: 'new-password',
        confirmation: 'repeat-password',
      });
      for (const name of ['New password', 'New password once more'])
        await demo.type(demo.login.getByLabel(name, { exact: true }), fresh);
      await demo.press('Save password');
      await expect(demo.heading).toHaveText('Your password is changed');
      await manager.expectOffer('update', 'username');
    });
  });
});
