// Elif and Farid, whose addresses are in use no more, on their way to new ones.
import { oneEvent } from '@open-wc/testing';
import type { LatchkeyStepEvent } from '../events.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

/** Elif: what she signed in with, and what she signs in with instead. */
export const elif = { old: 'elif@lost-mail.example', username: 'EL482913' } as const;

/** Farid: the same, with an authenticator app, in an organization. */
export const farid = { old: 'farid@closed-org.example', username: 'FA730155' } as const;

/** Everybody's. */
export const password = 'Correct-horse-9';

/** Where the username goes that was sent. */
export const sentLabel = 'Username from the message';

/** Identifier, password, Enter. */
export const enter = async (
  tag: JourneyHarness,
  label: string,
  identifier: string,
): Promise<void> => {
  await tag.type(label, identifier);
  await tag.type('Password', password);
  await tag.press('Enter');
};

/** In an ordinary login: the old address, with the right password. Whoever gets in stays on the page. */
export const revoked = async (
  identifier: string = elif.old,
  mounting: Mounting = {},
): Promise<JourneyHarness> => {
  const login = await JourneyHarness.mount(mounting);
  login.element.addEventListener('latchkey-outcome', (event) => {
    event.preventDefault();
  });
  await login.signIn(identifier);
  await login.reaches('This address is no longer in use');
  return login;
};

/** The login after that, by the username. */
export const asked = async (
  identifier: string = elif.old,
  mounting: Mounting = {},
): Promise<JourneyHarness> => {
  const login = await revoked(identifier, mounting);
  login.button('Sign in with the username').click();
  await login.reaches('Sign in with the username');
  return login;
};

/** Elif, at the form for her new address. */
export const atNewDetails = async (mounting: Mounting = {}): Promise<JourneyHarness> => {
  const login = await asked(elif.old, mounting);
  await enter(login, sentLabel, elif.username);
  await login.reaches('Choose a new address');
  return login;
};

/** The kind of the step that is shown next. */
export const nextStep = async ({ element }: JourneyHarness): Promise<string> =>
  ((await oneEvent(element, 'latchkey-step')) as unknown as LatchkeyStepEvent).step;

/** What password managers take for the username of the form that is shown. */
export const usernames = ({ form }: JourneyHarness): string[] =>
  [...form.querySelectorAll('input')]
    .filter(({ autocomplete }) => autocomplete.startsWith('username'))
    .map(({ value }) => value);
