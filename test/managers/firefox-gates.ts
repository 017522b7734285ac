// What Firefox's password manager must make of the demo: each is a gate, and is proven to close when something breaks.
import { expect, password } from '../e2e/demo.harness.ts';
import type { Firefox } from './firefox.harness.ts';

const fresh = 'a whole new sentence 7';

/** With anna's login in the store: it is filled in, and the form is read as it is meant. */
export const fills = async (firefox: Firefox): Promise<void> => {
  await firefox.open();
  await firefox.expectStep('Sign in');
  await firefox.expectFilled({ username: 'anna@example.org', password });
  expect(await firefox.roles()).toEqual({
    username: 'username',
    password: 'password',
    previous: null,
  });
};

/** Nothing is loaded anew before the code: what it knows by then, it knows from the form. */
export const promptsAfterSignIn = async (firefox: Firefox): Promise<void> => {
  await firefox.open();
  await firefox.expectStep('Sign in');
  await firefox.type('username', 'bruno@example.org');
  await firefox.type('password', password);
  await firefox.enter('password');
  await firefox.expectStep('Enter the code');
  await firefox.expectPrompt('bruno@example.org', password);
};

/** The username that nobody sees is the one that is saved with the new password. */
export const promptsAfterReset = async (firefox: Firefox): Promise<void> => {
  await firefox.open({
    journey: 'password-reset',
    passkeys: 'off',
    scenario: 'reset-twice-typed',
  });
  await firefox.expectStep('Reset your password');
  await firefox.type('username', 'anna@example.org');
  await firefox.enter('username');
  await firefox.expectStep('Confirm that it is you');
  await firefox.press('Code by SMS');
  await firefox.expectStep('Enter the code');
  await firefox.type('code', await firefox.latestCode('phone'));
  await firefox.expectStep('Set a new password');
  await firefox.type('new-password', fresh);
  await firefox.type('repeat-password', fresh);
  expect(await firefox.roles()).toEqual({
    username: 'username',
    password: 'new-password',
    previous: null,
  });
  await firefox.enter('repeat-password');
  await firefox.expectStep('Your password is changed');
  await firefox.expectPrompt('anna@example.org', fresh);
};

/** Whatever it has thought on the way: what it shows in the end is the new address. */
export const promptsNewLogin = async (firefox: Firefox): Promise<void> => {
  await firefox.open({ passkeys: 'off' });
  await firefox.expectStep('Sign in');
  await firefox.type('username', 'elif@lost-mail.example');
  await firefox.type('password', password);
  await firefox.enter('password');
  await firefox.expectStep('This address is no longer in use');
  await firefox.press('Sign in with the username');
  await firefox.expectStep('Sign in with the username');
  await firefox.type('sent-name', 'EL482913');
  await firefox.type('password', password);
  await firefox.enter('password');
  await firefox.expectStep('Choose a new address');
  await firefox.type('username', 'elif.demir@example.com');
  await firefox.enter('username');
  await firefox.expectStep('Enter the code');
  await firefox.expectPrompt('elif.demir@example.com', password);
};
