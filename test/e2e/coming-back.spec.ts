import { expect, test } from './demo.harness.ts';

test.describe('Coming back', () => {
  test('a reload in the middle of the second factor goes on at the same step [E56 VIEW-4]', async ({
    demo,
    page,
  }) => {
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    const code = await demo.phone.latestCode();
    await page.reload();
    await expect(demo.heading).toHaveText('Enter the code');
    await expect(demo.login).toContainText('We sent a code by SMS to •• 77');
    await expect(demo.phone.messages).toHaveCount(1);
    await demo.type(demo.code, code);
    await demo.expectSignedIn();
  });

  test('a request that was approved during the reload is approved', async ({ demo, page }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Approve on your device');
    await page.reload();
    await expect(demo.heading).toHaveText('Approve on your device');
    await demo.phone.approve();
    await demo.expectSignedIn();
  });

  test(
    'a reload before anything was answered shows an empty form',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      await demo.open();
      await demo.type(demo.password, 'something');
      await page.reload();
      await expect(demo.heading).toHaveText('Sign in');
      await expect(demo.password).toHaveValue('');
    },
  );

  test('back from the mailbox shows no filled password, and forward returns to it [I8 E55 SEC-6]', async ({
    demo,
    page,
    browserName,
  }) => {
    test.skip(browserName === 'firefox', 'its driver never sees a kept page as loaded');
    await demo.open({ passkeys: 'off' });
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
    // (Playwright's own goBack() waits for a load, and a page that the browser has kept is not loaded.)
    await page.evaluate(() => history.back());
    await expect(demo.heading).toBeVisible();
    await expect(page.locator('input[type=password]:visible')).toHaveValue('');
    await page.evaluate(() => history.forward());
    await demo.expectSignedIn();
  });

  test(
    'the way over another page and back ends where it should',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      await demo.open({ scenario: 'redirect' });
      await demo.signIn('anna@example.org');
      await expect(demo.heading).toHaveText('Continue on another page');
      await demo.pressOn(demo.login.getByRole('link', { name: 'Continue' }));
      await demo.pressOn(page.getByRole('button', { name: 'Done: go back' }));
      await demo.expectSignedIn();
    },
  );

  test(
    'who has no second step at hand can ask for help, and come back',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      await demo.open({ scenario: 'assistance' });
      await demo.signIn('bruno@example.org');
      await demo.press('Use another way');
      await demo.press('I cannot use any of these');
      await expect(demo.heading).toHaveText('Continue on another page');
      await demo.pressOn(demo.login.getByRole('link', { name: 'Continue' }));
      await demo.pressOn(page.getByRole('button', { name: 'Go back to sign-in' }));
      await expect(demo.login).toBeVisible();
    },
  );
});
