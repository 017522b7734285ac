// What the people behind the service do, and what those in front of it see of that.
import { expect, password, test, type Demo } from './demo.harness.ts';
import { caseOf, office, photo } from './identity.harness.ts';
import { reach } from './keyboard.harness.ts';

const choose = async (demo: Demo, account: string) => {
  const select = office(demo).getByLabel('Account', { exact: true });
  await reach(select);
  await select.selectOption(account);
};

const act = (demo: Demo, name: string) =>
  demo.pressOn(office(demo).getByRole('button', { name, exact: true }));

const said = ({ page }: Demo, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

const inApp = async (demo: Demo, deed: string) => {
  const app = demo.page.getByRole('region', { name: 'Example Identity' });
  await demo.pressOn(app.getByRole('button', { name: deed }));
};

/** Somebody who has nothing to recover the account with asks to show who they are, by the app. */
const askToShow = async (demo: Demo, identifier: string) => {
  await demo.pressOn(demo.login.getByRole('link', { name: 'Forgot your password?' }));
  await expect(demo.heading).toHaveText('Reset your password');
  await demo.type(demo.identifier, identifier);
  await demo.press('Continue');
  await expect(demo.heading).toHaveText('Confirm that it is you');
  await demo.press('I have no access to any of these');
  await expect(demo.heading).toHaveText('Show that this account is yours');
  await demo.press('Start');
  await expect(demo.heading).toHaveText('How do you want to show it?');
  await demo.press(/With Example Identity/u);
  await expect(demo.heading).toHaveText('Go on in the app');
};

test.describe('An administrator', () => {
  test('deletes anna’s mailbox: her old pair is refused with the reason, and the username signs in [S38 S39 S40 E19]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await choose(demo, 'anna@example.org');
    await act(demo, 'Delete the mailbox');
    await said(demo, 'The mailbox of anna@example.org is deleted. A message was sent.');
    const sms = demo.phone.messages.first();
    await expect(sms).toContainText('anna@example.org cannot be used for Example Mail any more.');
    const username = /\bAK\d{6}\b/u.exec(await sms.innerText())?.[0] ?? '';
    await expect(sms.getByRole('button', { name: username })).toBeVisible();
    await demo.signIn('anna@example.org');
    await expect(demo.heading).toHaveText('This address is no longer in use');
    await expect(demo.login).toContainText('•• 23');
    await demo.press('Sign in with the username');
    const field = demo.login.getByRole('textbox', { name: 'Username' });
    await expect(field).toHaveValue('');
    await demo.type(field, username);
    await demo.type(demo.password, password);
    await demo.page.keyboard.press('Enter');
    await expect(demo.heading).toHaveText('Choose a new address');
  });

  test('makes the mailbox anew, and the address signs in as before [E29]', async ({ demo }) => {
    await demo.open({ passkeys: 'off' });
    await choose(demo, 'elif@lost-mail.example');
    await act(demo, 'Make the mailbox anew');
    await said(demo, 'The mailbox of elif@lost-mail.example is there again.');
    await demo.signIn('elif@lost-mail.example');
    await demo.expectSignedIn();
  });

  test('asks for a second step, and the code is on the phone [S1]', async ({ demo }) => {
    await demo.open({ passkeys: 'off' });
    await choose(demo, 'anna@example.org');
    await act(demo, 'Ask for a second step');
    await demo.signIn('anna@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.type(demo.code, await demo.authenticatorCode('anna@example.org'));
    await demo.expectSignedIn();
  });

  test('accepts the case of ines, and her page goes on by itself [S25 S48 S49]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await askToShow(demo, 'ines@example.org');
    await said(demo, 'Example Identity waits on the phone');
    await inApp(demo, 'Open the app');
    await inApp(demo, 'Start the check');
    await inApp(demo, 'Finish the check');
    await expect(demo.heading).toHaveText('Your request is with us', { timeout: 20_000 });
    const found = caseOf(demo, 'ines@example.org');
    await expect(found).toContainText('Ines Costa');
    await expect(demo.login).toContainText('r•••@example.net');
    await demo.pressOn(found.getByRole('button', { name: 'Start the review' }));
    await expect(found).toContainText('In review');
    await demo.pressOn(found.getByRole('button', { name: 'Accept' }));
    await expect(found).toContainText('Accepted');
    await expect(found.getByRole('heading')).toBeFocused();
    await expect(demo.inbox.mails.first()).toContainText('Your request is accepted');
    // Nobody has touched her page.
    await expect(demo.heading).toHaveText('This account is yours', { timeout: 20_000 });
    await demo.press('Set a new password');
    await expect(demo.heading).toHaveText('Set a new password');
  });

  test('asks noor for one piece again, and her page says which and why [S47 S49]', async ({
    demo,
    page,
  }) => {
    await demo.open({ passkeys: 'off' });
    const inbox = page.getByRole('region', { name: 'Inbox' });
    await demo.pressOn(inbox.getByText('Earlier messages'));
    await demo.pressOn(
      demo.inbox.mails
        .filter({ hasText: 'noor.haddad@example.net' })
        .getByRole('link', { name: 'Open the link' }),
    );
    await expect(demo.heading).toHaveText('Something more is needed');
    await expect(page).not.toHaveURL(/link=/u);
    await demo.press('Take these pictures');
    await expect(demo.heading).toHaveText('Photograph your document');
    const picture = await photo(page);
    for (const field of await demo.login.locator('input[type=file]').all()) {
      await field.setInputFiles(picture);
    }
    await expect(demo.login.getByText('Received.')).toHaveCount(2);
    await demo.press('Send for a decision');
    await expect(demo.heading).toHaveText('Your request is with us');
    const found = caseOf(demo, 'noor@example.org');
    await demo.pressOn(found.getByText('Ask for pieces again'));
    await demo.pressOn(found.getByRole('button', { name: 'Ask for these' }));
    await said(demo, 'Choose what is wrong with at least one piece.');
    await found.getByLabel('Photo of the person').selectOption('Cut off');
    await demo.pressOn(found.getByRole('button', { name: 'Ask for these' }));
    await expect(found).toContainText('More is needed');
    await expect(demo.heading).toHaveText('Something more is needed', { timeout: 20_000 });
    await expect(demo.login).toContainText('You with the document');
    await expect(demo.login).not.toContainText('Front');
  });

  test('hears that the check was refused in the app, and the page asks anew [S48]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await askToShow(demo, 'ines@example.org');
    await inApp(demo, 'Open the app');
    await inApp(demo, 'Do not tell where I am');
    await expect(demo.problem).toBeVisible({ timeout: 20_000 });
    await expect(
      demo.page.getByRole('region', { name: 'Example Identity' }).getByRole('button'),
    ).toHaveText(['Open the app']);
  });
});
