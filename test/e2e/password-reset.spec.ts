import { Demo, expect } from './demo.harness.ts';
import { test } from './elsewhere.harness.ts';
import { caseOf, choose, goToPieces, office, photo, piece } from './identity.harness.ts';

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

const signInAnew = async (demo: Demo, identifier: string) => {
  await demo.pressOn(demo.login.getByRole('link', { name: 'Sign in' }));
  await expect(demo.heading).toHaveText('Sign in');
  await expect(demo.identifier).toHaveValue(identifier);
  await demo.signIn(identifier, fresh);
  await demo.expectSignedIn();
};

const mailedLink = ({ inbox }: Demo) =>
  inbox.mails
    .filter({ hasText: 'Set a new password' })
    .first()
    .getByRole('link', { name: 'Open the link' });

test.describe('A forgotten password', () => {
  test('anna gets a code by SMS, and signs in with her new password [S23 S24 S26 S30]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'anna@example.org');
    await expect(demo.heading).toHaveText('Confirm that it is you');
    await demo.press(/Code by SMS/u);
    await demo.type(demo.code, await demo.phone.latestCode());
    await setPassword(demo);
    await demo.pressOn(demo.login.getByRole('link', { name: 'Sign in' }));
    await expect(demo.heading).toHaveText('Sign in');
    await expect(demo.identifier).toHaveValue('anna@example.org');
    await demo.signIn('anna@example.org');
    await expect(demo.problem).toContainText('do not match');
    await demo.type(demo.password, fresh);
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test('bruno opens the link of a mail, and still shows his second factor [S27 S28 I6 E31 SEC-11]', async ({
    demo,
    page,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'bruno@example.org');
    await demo.press(/Link by e-mail/u);
    await expect(demo.heading).toHaveText('Look in your mailbox');
    await demo.pressOn(mailedLink(demo));
    await expect(page).not.toHaveURL(/link=/u);
    await demo.press('Set a new password');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.type(demo.code, await demo.authenticatorCode('bruno@example.org'));
    await setPassword(demo);
    await demo.pressOn(mailedLink(demo));
    await expect(demo.problem).toContainText('This link has been used already.');
    await expect(demo.identifier).toHaveValue('bruno@example.org');
  });

  test('anna opens the link in another browser: looking at it uses nothing up, a click does [S27 S29 E30 E32]', async ({
    demo,
    elsewhere,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'anna@example.org');
    await demo.press(/Link by e-mail/u);
    await expect(demo.heading).toHaveText('Look in your mailbox');
    await expect(demo.login).toContainText('a•••@example.net');
    const link = await mailedLink(demo).evaluate(({ href }: HTMLAnchorElement) => href);

    const other = await elsewhere();
    for (const _time of ['a scanner of mails', 'anna']) {
      await other.page.goto(link);
      await expect(other.heading).toHaveText('Reset your password');
    }
    await expect(other.login).toContainText('a•••@example.org');
    await other.press('Set a new password');
    await setPassword(other);
    await signInAnew(other, 'anna@example.org');
  });

  test(
    'anna opens the link in another tab, and both know what has become of it [S27 E31]',
    { tag: '@one-engine' },
    async ({ demo, context }) => {
      await demo.open({ passkeys: 'off' });
      await beginReset(demo, 'anna@example.org');
      await demo.press(/Link by e-mail/u);
      const link = await mailedLink(demo).evaluate(({ href }: HTMLAnchorElement) => href);
      const other = new Demo(await context.newPage());
      await other.page.goto(link);
      await other.press('Set a new password');
      await setPassword(other);
      await other.page.close();
      await expect(demo.inbox.mails.first()).toContainText('was changed');
      await demo.pressOn(mailedLink(demo));
      await expect(demo.problem).toContainText('This link has been used already.');
    },
  );

  test('anna has access to nothing: she shows a document, and when that is accepted sets a new password [S25 S44 S45 S46 S47 S49]', async ({
    demo,
    page,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'anna@example.org');
    await demo.press('I have no access to any of these');
    await expect(demo.login).toContainText('After that you can set a new password.');
    await expect(demo.login).toContainText('There is no need to call support.');
    await goToPieces(demo, 'Anna Keller', 'anna.new@example.net');
    const picture = await photo(page);
    for (const name of ['Front', 'Back', 'You with the document']) {
      await choose(demo, name, picture);
      await expect(piece(demo, name)).toContainText('Received. Check that it can be read.');
    }
    await demo.press('Send for a decision');
    await expect(demo.heading).toHaveText('Your request is with us');
    await expect(demo.login).toContainText('a•••@example.net');

    const found = caseOf(demo, 'anna.new@example.net');
    await expect(found).toContainText('Anna Keller');
    await demo.pressOn(found.getByRole('button', { name: 'Accept' }));
    await expect(office(demo).getByRole('listitem').first()).toContainText('Accepted');
    await expect(demo.heading).toHaveText('This account is yours', { timeout: 20_000 });
    await demo.press('Set a new password');
    await setPassword(demo);
    await signInAnew(demo, 'anna@example.org');
  });

  test('ines has nothing to recover with, and is led to show who she is [S25 E16]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await beginReset(demo, 'ines@example.org');
    await expect(demo.login).toContainText('This account has no recovery address');
    await demo.press('I have no access to any of these');
    await expect(demo.heading).toHaveText('Show that this account is yours');
    await demo.press('Back');
    await expect(demo.heading).toHaveText('Confirm that it is you');
  });

  test(
    'lea learns that her organization keeps the password [S31]',
    { tag: '@one-engine' },
    async ({ demo }) => {
      await demo.open({ passkeys: 'off' });
      await beginReset(demo, 'lea@academy.example');
      await expect(demo.login).toContainText('Ask your administrator.');
      await expect(demo.login).toContainText('helpdesk@academy.example');
    },
  );

  test(
    'what the new password needs is said beforehand, and nothing typed is lost [S29]',
    { tag: '@one-engine' },
    async ({ demo }) => {
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
      await demo.type(again, 'short');
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
    },
  );
});
