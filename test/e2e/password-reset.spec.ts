import { expect, test, type Demo } from './demo.harness.ts';

const fresh = 'a whole new sentence 7';

const beginReset = async (demo: Demo, identifier: string) => {
  await demo.pressOn(demo.login.getByRole('link', { name: 'Forgot your password?' }));
  await expect(demo.heading).toHaveText('Reset your password');
  await demo.type(demo.identifier, identifier);
  await demo.press('Continue');
};

const setPassword = async (demo: Demo) => {
  await expect(demo.heading).toHaveText('Set a new password');
  await demo.type(demo.login.getByLabel('New password', { exact: true }), fresh);
  await demo.press('Save password');
  await expect(demo.heading).toHaveText('Your password is changed');
};

const openMailedLink = (demo: Demo) =>
  demo.pressOn(
    demo.page.getByRole('region', { name: 'Inbox' }).getByRole('link', { name: 'Open the link' }),
  );

test.describe('A forgotten password', () => {
  test('anna gets a code by SMS, and signs in with her new password', async ({ demo }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'anna@example.org');
    await expect(demo.heading).toHaveText('Confirm that it is you');
    await demo.press(/Code by SMS/u);
    await demo.type(demo.code, await demo.phone.latestCode());
    await setPassword(demo);
    await demo.press('Sign in');
    await expect(demo.heading).toHaveText('Sign in');
    await demo.signIn('anna@example.org');
    await expect(demo.problem).toContainText('do not match');
    await demo.type(demo.password, fresh);
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test('bruno opens the link of a mail, and still shows his second factor', async ({
    demo,
    page,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'bruno@example.org');
    await demo.press(/Link by e-mail/u);
    await expect(demo.heading).toHaveText('Look in your mailbox');
    await openMailedLink(demo);
    await expect(page).not.toHaveURL(/link=/u);
    await demo.press('Set a new password');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.type(demo.code, await demo.authenticatorCode('bruno@example.org'));
    await setPassword(demo);
    await openMailedLink(demo);
    await expect(demo.problem).toContainText('This link has been used already.');
    await expect(demo.identifier).toHaveValue('bruno@example.org');
  });

  test('ines has nothing to recover with, and is told what she can do', async ({ demo }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'ines@example.org');
    await expect(demo.login).toContainText('This account has no recovery address');
    await expect(
      demo.login.getByRole('button', { name: 'I have no access to any of these' }),
    ).toBeVisible();
  });

  test('lea learns that her organization keeps the password', async ({ demo }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'lea@academy.example');
    await expect(demo.login).toContainText('Ask your administrator.');
    await expect(demo.login).toContainText('helpdesk@academy.example');
  });

  test('what the new password needs is said beforehand, and nothing typed is lost', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off', scenario: 'reset-twice-typed' });
    await beginReset(demo, 'anna@example.org');
    await demo.press(/Code by SMS/u);
    await demo.type(demo.code, await demo.phone.latestCode());
    await expect(demo.heading).toHaveText('Set a new password');
    const [first, again] = [
      demo.login.getByLabel('New password', { exact: true }),
      demo.login.getByLabel('New password once more', { exact: true }),
    ];
    await demo.type(first, 'short');
    await demo.press('Save password');
    await expect(first).toBeFocused();
    await expect(first).toHaveValue('short');
    await demo.type(first, fresh);
    await demo.type(again, 'another one altogether');
    await demo.press('Save password');
    await expect(demo.login).toContainText('The two passwords are not the same.');
    await demo.type(again, fresh);
    await demo.press('Save password');
    await expect(demo.heading).toHaveText('Your password is changed');
  });
});
