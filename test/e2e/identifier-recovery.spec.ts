import { expect, test, type Demo } from './demo.harness.ts';
import { reach } from './keyboard.harness.ts';

const begin = async (demo: Demo) => {
  await demo.open({ passkeys: 'off' });
  await demo.pressOn(demo.login.getByRole('link', { name: 'Trouble signing in?' }));
  await demo.pressOn(demo.login.getByRole('link', { name: 'I forgot my e-mail address' }));
  await expect(demo.heading).toHaveText('Find your address');
};

const mobile = ({ login }: Demo) => login.getByRole('textbox', { name: 'Mobile number' });

const country = ({ login }: Demo) => login.getByLabel('Country of the number');

const give = async (demo: Demo, number: string) => {
  await demo.type(mobile(demo), number);
  await demo.page.keyboard.press('Enter');
};

/** Back at the sign-in, with what the message says. */
const signInWith = async (demo: Demo, identifier: string) => {
  await demo.press('Sign in');
  await expect(demo.heading).toHaveText('Sign in');
  await expect(demo.identifier).toHaveValue('');
  await demo.signIn(identifier);
  await demo.expectSignedIn();
};

test.describe('A forgotten address', () => {
  test('anna gets hers by SMS; it stands in the message, and nowhere on the page [S32 S34 S36]', async ({
    demo,
    page,
  }) => {
    await begin(demo);
    await reach(country(demo));
    await page.keyboard.type('Switzerland');
    await give(demo, '079 555 01 23');
    await expect(demo.heading).toHaveText('Where shall we send it?');
    await expect(demo.login).toContainText('a•••@example.net');
    await demo.press(/By SMS/u);
    await expect(demo.heading).toHaveText('Look at your messages');
    await expect(demo.login).toContainText('We sent your address by SMS to •• 23.');
    await expect(demo.phone.messages.first()).toContainText('anna@example.org');
    await expect(demo.login).not.toContainText('anna@example.org');
    expect(page.url()).not.toContain('anna');
    await signInWith(demo, 'anna@example.org');
  });

  test('gita shares a phone: her recovery address is asked for, and the number stays on the way back [S33 S34 E11]', async ({
    demo,
  }) => {
    await begin(demo);
    await give(demo, '+41 79 555 01 42');
    await expect(demo.heading).toHaveText('Your recovery address');
    await demo.press('Change the mobile number');
    await expect(mobile(demo)).toHaveValue('+41795550142');
    await demo.press('Continue');
    const address = demo.login.getByRole('textbox', { name: 'Recovery address' });
    await demo.type(address, 'anna.backup@example.net');
    await demo.page.keyboard.press('Enter');
    // Another one's address: nobody is identified, and nothing is said of the number.
    await expect(demo.heading).toHaveText('Show that this account is yours');
    await demo.press('Back');
    await expect(mobile(demo)).toHaveValue('+41795550142');
    await demo.press('Continue');
    await demo.type(address, 'gita.backup@example.net');
    await demo.page.keyboard.press('Enter');
    await expect(demo.heading).toHaveText('Where shall we send it?');
    await demo.press(/By e-mail/u);
    await expect(demo.login).toContainText('We sent your address by e-mail to g•••@example.net.');
    await expect(demo.inbox.mails.first()).toContainText('gita@example.org');
    await expect(demo.inbox.mails.first()).not.toContainText('hugo@example.org');
    await signInWith(demo, 'gita@example.org');
  });

  test('a number that nobody has leads to showing who one is; a landline is told at once [S32 S34 E13 E14]', async ({
    demo,
  }) => {
    await begin(demo);
    await give(demo, '+41 44 668 18 00');
    await expect(demo.login).toContainText('This is not a mobile number.');
    await expect(mobile(demo)).toBeFocused();
    await give(demo, '0041 79 999 99 99');
    await expect(demo.heading).toHaveText('Show that this account is yours');
    await expect(demo.login).toContainText('After that you learn which address you sign in with.');
    await expect(demo.problem).toBeEmpty();
    await demo.press('Back');
    await expect(mobile(demo)).toHaveValue('+41799999999');
    await demo.press('Continue');
    await demo.press('Start');
    await demo.press(/With a document/u);
    await expect(demo.heading).toHaveText('About you');
    await expect(demo.login.getByLabel('Mobile number that you gave us')).toHaveValue(
      '+41799999999',
    );
  });
});
