import { expect, password, test, type Demo } from './demo.harness.ts';

const day = 24 * 60 * 60 * 1000;

const username = ({ login }: Demo) =>
  login.getByRole('textbox', { name: 'Username from the message' });

const signInAs = async (demo: Demo, name: string) => {
  await demo.type(username(demo), name);
  await demo.type(demo.password, password);
  await demo.page.keyboard.press('Enter');
};

const newAddress = ({ login }: Demo) => login.getByRole('textbox', { name: 'New e-mail address' });

const give = async (demo: Demo, address: string) => {
  await demo.type(newAddress(demo), address);
  await demo.page.keyboard.press('Enter');
};

const refused = async (demo: Demo, words: string) => {
  await expect(demo.login).toContainText(words);
  await expect(newAddress(demo)).toBeFocused();
};

test.describe('An address that was deleted', () => {
  test('elif signs in as her message says, gives a new address, and is in the same account [S38 S39 S40 S41 S42 E19 E22 E25 E26 E27 E28]', async ({
    demo,
    page,
  }) => {
    await page.clock.install();
    await demo.open({ passkeys: 'off' });
    await demo.signIn('elif@lost-mail.example');
    await expect(demo.heading).toHaveText('This address is no longer in use');
    await expect(demo.login).toContainText('We sent a username to •• 61 and e•••@example.net');
    await expect(demo.phone.messages.first()).toContainText('EL482913');
    await demo.press('Sign in with the username');
    await expect(username(demo)).toHaveValue('');
    await expect(demo.login).toContainText('Your password has not changed.');
    await signInAs(demo, 'el 482913');
    await expect(demo.heading).toHaveText('Choose a new address');

    // Half filled in and left, for a day.
    await demo.type(newAddress(demo), 'elif@exam');
    await demo.letPass(day);
    await page.reload();
    await expect(demo.heading).toHaveText('Sign in');
    await demo.signIn('el482913');
    await expect(demo.heading).toHaveText('Choose a new address');
    await expect(newAddress(demo)).toHaveValue('');

    await give(demo, 'anna@example.org');
    await refused(demo, 'This address belongs to another account.');
    await give(demo, 'elif.backup@example.net');
    await refused(demo, 'This is your recovery address.');
    await give(demo, 'elif.demir@lost-mail.example');
    await refused(demo, 'Addresses of this domain are no longer in use.');
    await give(demo, 'elif.demir@example.com');
    await expect(demo.heading).toHaveText('Enter the code');
    await expect(demo.inbox.mails.first()).toContainText('elif.demir@example.com');
    await demo.type(demo.code, await demo.inbox.latestCode());
    await demo.expectSignedIn();
    await expect(page.getByText('You are signed in as Elif Demir.')).toBeVisible();

    await demo.signOut();
    await demo.signIn('EL482913');
    await expect(demo.problem).toContainText('do not match');
    await demo.signIn('elif.demir@example.com');
    await demo.expectSignedIn();
  });

  test('farid hears it in the words of his organization, and shows his second step before he gives an address [S38 S39 S40 S42]', async ({
    demo,
    page,
  }) => {
    await demo.open({ passkeys: 'off' });
    await demo.signIn('farid@closed-org.example');
    await expect(demo.heading).toHaveText('This address is no longer in use');
    await expect(demo.login).toContainText('Closed Org no longer uses it for signing in.');
    await expect(demo.login).toContainText(
      'Your administrator can help you: office@closed-org.test',
    );
    await demo.press('Sign in with the username');
    await signInAs(demo, 'FA730155');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.type(demo.code, await demo.authenticatorCode('farid@closed-org.example'));
    await expect(demo.heading).toHaveText('Choose a new address');
    await give(demo, 'farid@example.com');
    await expect(demo.login).toContainText('f•••@example.com');
    await demo.type(demo.code, await demo.inbox.latestCode());
    await demo.expectSignedIn();
    await expect(page.getByText('You are signed in as Farid Amiri.')).toBeVisible();
  });

  test('with a wrong password is refused like any other, and nothing is sent [S38 E20]', async ({
    demo,
  }) => {
    const said: string[] = [];
    for (const identifier of ['elif@lost-mail.example', 'anna@example.org', 'nobody@example.org']) {
      await demo.open({ passkeys: 'off' });
      await demo.signIn(identifier, 'not the password');
      await expect(demo.problem).not.toBeEmpty();
      await expect(demo.heading).toHaveText('Sign in');
      said.push((await demo.login.ariaSnapshot()).replaceAll(identifier, ''));
    }
    expect(new Set(said).size).toBe(1);
    await expect(demo.phone.messages).toHaveCount(0);
  });
});
