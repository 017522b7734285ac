// What Chromium's password manager must make of the demo: each is a gate, and is proven to close when something breaks.
import { expect, password, type Demo } from '../e2e/demo.harness.ts';
import type { PasswordManager } from './chromium.harness.ts';

/** What a gate is given. */
export interface Subject {
  readonly demo: Demo;
  readonly manager: PasswordManager;
}

/** The new password of a reset. */
const fresh = 'a whole new sentence 7';

/** With anna's login in the store: it is filled in, and signs her in. */
export const fills = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.open();
  await expect(demo.login.locator('[name=password]:autofill')).toBeVisible({
    timeout: manager.patience,
  });
  await expect(demo.login.locator('[name=username]:autofill')).toHaveValue('anna@example.org');
  // A page can read a password that was filled in once the person has done anything there.
  await demo.page.mouse.click(1, 1);
  await expect(demo.password).toHaveValue(password);
  await demo.pressOn(demo.login.getByRole('button', { name: 'Sign in', exact: true }));
  await demo.expectSignedIn();
};

/** A form that asks for username and password is read as one. */
export const readsSignIn = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.open();
  await manager.expectRoles({ username: 'username', current: 'password' });
};

/** It offers to save the login, and once. */
export const offersAfterSignIn = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.open();
  await demo.signIn('anna@example.org');
  await demo.expectSignedIn();
  await manager.expectOffer('save', 'username');
};

/** In a page that loads nothing anew: it takes the tag away when it hears of the outcome. */
export const offersWithoutPageLoad = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.page.addInitScript(() => {
    addEventListener('latchkey-outcome', (event) => {
      event.preventDefault();
      document.querySelector('latchkey-access')?.remove();
    });
  });
  await demo.open();
  await demo.signIn('anna@example.org');
  await expect(demo.login).toHaveCount(0);
  await manager.expectOffer('save', 'username');
};

/** It offers to save the login as soon as the password was right: nothing is loaded anew before the code. */
export const offersBeforeCode = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.open();
  await demo.signIn('bruno@example.org');
  await expect(demo.heading).toHaveText('Enter the code');
  await manager.expectOffer('save', 'username');
  await demo.page.keyboard.type(await demo.authenticatorCode('bruno@example.org'));
  await demo.expectSignedIn();
  await manager.expectOffer('save', 'username');
};

/** It offers one password: not the one that was refused, only the right one after it. */
export const offersNothingRefused = async ({ demo, manager }: Subject): Promise<void> => {
  await demo.open();
  await demo.signIn('anna@example.org', 'not the password');
  await expect(demo.problem).toContainText('do not match');
  await demo.type(demo.password, password);
  await demo.page.keyboard.press('Enter');
  await demo.expectSignedIn();
  await manager.expectOffer('save', 'username');
};

/** With anna's old password in the store: the form is read right, and it offers to update hers. */
export const updatesAfterReset = async ({ demo, manager }: Subject): Promise<void> => {
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
};

const beginAnew = async (demo: Demo, address: string, username: string) => {
  await demo.open({ passkeys: 'off' });
  await demo.signIn(address);
  await expect(demo.heading).toHaveText('This address is no longer in use');
  await demo.press('Sign in with the username');
  const sent = demo.login.getByRole('textbox', { name: 'Username from the message' });
  await demo.type(sent, username);
  await demo.type(demo.password, password);
  await demo.page.keyboard.press('Enter');
};

const giveAddress = async (demo: Demo, address: string) => {
  await expect(demo.heading).toHaveText('Choose a new address');
  await demo.type(demo.login.getByRole('textbox', { name: 'New e-mail address' }), address);
  await demo.page.keyboard.press('Enter');
  await expect(demo.heading).toHaveText('Enter the code');
  await expect(demo.inbox.mails.first()).toContainText(address);
  await demo.type(demo.code, await demo.inbox.latestCode());
  await demo.expectSignedIn();
};

/**
 * With another password in the store for the address that farid will choose: of all that he types, with a second factor in
 * between, it offers to update that login alone. So it has taken the new address for the username.
 */
export const updatesNewLogin = async ({ demo, manager }: Subject): Promise<void> => {
  await beginAnew(demo, 'farid@closed-org.example', 'FA730155');
  await expect(demo.heading).toHaveText('Enter the code');
  await demo.type(demo.code, await demo.authenticatorCode('farid@closed-org.example'));
  await giveAddress(demo, 'farid@example.com');
  await manager.expectOffer('update', 'username');
};

/** Never the old address, never the username that serves once: the new address, with the password. */
export const offersNewLogin = async ({ demo, manager }: Subject): Promise<void> => {
  await beginAnew(demo, 'elif@lost-mail.example', 'EL482913');
  await giveAddress(demo, 'elif.demir@example.com');
  await manager.expectOffer('save', 'username');
};
