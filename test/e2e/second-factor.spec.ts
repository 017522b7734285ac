import { expect, test } from './demo.harness.ts';

test.describe('The second factor', () => {
  test('bruno types the code of his app, and next time a backup code', async ({ demo }) => {
    await demo.open();
    await demo.signIn('bruno@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await expect(demo.code).toBeFocused();
    // Complete, it sends itself.
    await demo.page.keyboard.type(await demo.authenticatorCode('bruno@example.org'));
    await demo.expectSignedIn();

    await demo.signOut();
    await demo.signIn('bruno@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.press('Use another way');
    await expect(demo.heading).toHaveText('Choose another way');
    await demo.press(/^Backup code/u);
    await expect(demo.login).toContainText('backup codes that you saved');
    await demo.type(demo.code, 'k7q2 9xpa');
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test(
    'a code of the app that is wrong can be typed again',
    { tag: '@one-engine' },
    async ({ demo }) => {
      await demo.open();
      await demo.signIn('bruno@example.org');
      const right = await demo.authenticatorCode('bruno@example.org');
      const wrong = right.replace(/^./u, (digit) => String((Number(digit) + 5) % 10));
      await expect(demo.code).toBeFocused();
      await demo.page.keyboard.type(wrong);
      await expect(demo.problem).toContainText('This code does not match.');
      await expect(demo.code).toBeFocused();
      await expect(demo.code).toHaveValue('');
      await demo.page.keyboard.type(await demo.authenticatorCode('bruno@example.org'));
      await demo.expectSignedIn();
    },
  );

  test('chloe approves the request with the number that the page shows', async ({ demo }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Approve on your device');
    await demo.phone.approve();
    await demo.expectSignedIn();
    await expect(demo.phone.messages.first()).toContainText('Approved');
  });

  test('chloe refuses a request by mistake, and takes another way [S18 E37]', async ({
    demo,
    page,
  }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Approve on your device');
    await demo.phone.refuse();
    // The button is gone with its question; the focus stays on the phone.
    await expect(page.getByRole('heading', { name: 'Phone' })).toBeFocused();
    await expect(demo.problem).toContainText('The request was refused on the device.');
    await demo.press('Use another way');
    await demo.press(/^Code by SMS/u);
    await demo.type(demo.code, await demo.phone.latestCode());
    await demo.expectSignedIn();
  });

  test('chloe switches to SMS and pastes the code with a blank in it [S15 E4]', async ({
    demo,
  }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await demo.press('Use another way');
    await demo.press(/^Code by SMS/u);
    await expect(demo.login).toContainText('We sent a code by SMS to •• 77');
    const code = await demo.phone.latestCode();
    await demo.paste(demo.code, `${code.slice(0, 3)} ${code.slice(3)}`);
    await demo.expectSignedIn();
  });

  test('chloe gets a code by e-mail', { tag: '@one-engine' }, async ({ demo }) => {
    await demo.open({ scenario: 'email-code' });
    await demo.signIn('chloe@example.org');
    await expect(demo.login).toContainText('We sent a code by e-mail to c•••@example.net');
    await expect(demo.page.getByRole('status').filter({ hasText: 'New e' })).toContainText(
      'chloe@example.org',
    );
    await demo.type(demo.code, await demo.inbox.latestCode());
    await demo.expectSignedIn();
  });

  test(
    'a device that was trusted is not asked again [S20]',
    { tag: '@one-engine' },
    async ({ demo }) => {
      await demo.open({ scenario: 'trust-device' });
      await demo.signIn('bruno@example.org');
      await expect(demo.code).toBeFocused();
      const trust = demo.login.getByRole('checkbox', { name: 'Trust this device' });
      await demo.pressSpaceOn(trust);
      await expect(trust).toBeChecked();
      await demo.type(demo.code, await demo.authenticatorCode('bruno@example.org'));
      await demo.expectSignedIn();
      await demo.signOut();
      await demo.signIn('bruno@example.org');
      await demo.expectSignedIn();
    },
  );
});
