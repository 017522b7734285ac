import { expect, test } from './demo.harness.ts';

test.describe('Doors that are shut', () => {
  test('dario learns how long his account is locked, and what he can do meanwhile [S11 E7]', async ({
    demo,
  }) => {
    await demo.open();
    await demo.signIn('dario@example.org');
    await expect(demo.heading).toHaveText('This account is locked');
    await expect(demo.login).toContainText('It opens again in');
    await demo.pressOn(demo.login.getByRole('link', { name: 'Forgot your password?' }).first());
    await expect(demo.heading).toHaveText('Reset your password');
    await demo.pressOn(demo.login.getByRole('link', { name: 'Back to sign-in' }));
    await expect(demo.heading).toHaveText('Sign in');
  });

  test('dario’s lock is told to nobody who has the wrong password', async ({ demo }) => {
    await demo.open();
    await demo.signIn('dario@example.org', 'not the password');
    await expect(demo.problem).toContainText('do not match');
    await expect(demo.heading).toHaveText('Sign in');
  });

  test('kenji learns who has blocked his account, and whom to ask', async ({ demo }) => {
    await demo.open();
    await demo.signIn('kenji@example.org');
    await expect(demo.heading).toHaveText('This account is blocked');
    await expect(demo.login).toContainText('Example Academy');
    await expect(demo.login).toContainText('helpdesk@academy.example');
    await demo.press('Back to sign-in');
    await expect(demo.heading).toHaveText('Sign in');
  });

  test('who tries too often learns when to try again [S11 E9]', async ({ demo }) => {
    await demo.open({ scenario: 'rate-limited' });
    await demo.signIn('anna@example.org');
    await expect(demo.problem).toContainText('Try again in 2 minutes');
    await expect(demo.identifier).toHaveValue('anna@example.org');
  });
});
