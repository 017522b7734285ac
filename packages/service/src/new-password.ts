// A new password: held against the service's rules, and what else changes with it.
import type { PasswordRule, Problem } from '@latchkey/contract';
import type { Account } from './accounts.ts';
import { ownerIsBack } from './cases.ts';
import { mailboxOf } from './dead-mailboxes.ts';
import type { Journey } from './journey.ts';
import { linksOf } from './links.ts';
import { forgivePasswords } from './login.ts';
import { texts } from './messages.ts';
import { send } from './outbox.ts';
import { keepPassword, passwordFits } from './passwords.ts';
import { endOtherSessions } from './sessions.ts';
import type { Visit } from './visit.ts';

type Reason = NonNullable<Problem['fields']>[number]['reason'];

type Check = (password: string, count: number, identifier: string) => Reason | false;

// NIST SP 800-63B-4 §3.1.1.2: each code point counts as one character.
const lengthOf = (password: string) => Array.from(password).length;

const checks: { readonly [R in PasswordRule['rule']]: Check } = {
  'min-length': (password, count) => lengthOf(password) < count && 'too-short',
  'max-length': (password, count) => lengthOf(password) > count && 'too-long',
  'lower-case': (password) => !/\p{Ll}/u.test(password) && 'format',
  'upper-case': (password) => !/\p{Lu}/u.test(password) && 'format',
  digit: (password) => !/\p{Nd}/u.test(password) && 'format',
  symbol: (password) => !/[^\p{L}\p{N}\s]/u.test(password) && 'format',
  'not-identifier': (password, _count, identifier) =>
    [identifier, identifier.split('@')[0] ?? ''].some(
      (name) => name.length > 2 && password.toLowerCase().includes(name.toLowerCase()),
    ) && 'format',
};

// A few of the passwords that every list of stolen ones begins with.
const notorious: ReadonlySet<string> = new Set([
  '1234567890',
  'administrator',
  'iloveyou123',
  'letmein1234',
  'password',
  'password1',
  'password123',
  'password1234',
  'qwertyuiop',
  'qwertzuiop',
]);

/** What is wrong with a new password; undefined when nothing is. Problem: `fields-rejected`. */
export const checkNewPassword = async (
  { core }: Visit,
  account: Account,
  password: string,
): Promise<Problem | undefined> => {
  const { passwordRules } = core.policy;
  const reasons = new Set<Reason | false>([
    ...passwordRules.map(({ rule, count = 0 }) =>
      checks[rule](password, count, account.identifier),
    ),
    notorious.has(password.toLowerCase()) && 'breached',
    (await passwordFits(core, password, account.password)) && 'reused',
  ]);
  const fields = [...reasons].flatMap((reason) =>
    reason ? [{ field: 'new-password', reason }] : [],
  );
  return fields.length > 0 ? { code: 'fields-rejected', fields } : undefined;
};

/**
 * Sets the password. Whatever was under way to another one is void; a lock opens, since its owner has acted (S11); the
 * account is told.
 */
export const setPassword = async (
  visit: Visit,
  account: Account,
  password: string,
  signOutOthers: boolean,
): Promise<void> => {
  const { core, journey, locale } = visit;
  account.password = await keepPassword(core, password);
  journey.passwordSet = true;
  for (const link of linksOf(core, account.id)) link.spent = 'used';
  const opened = core.store.links.get(journey.openedLink);
  if (opened) opened.fulfilled = true;
  voidOthers(visit, account);
  ownerIsBack(core, account.id);
  delete account.lock;
  forgivePasswords(visit, account);
  if (signOutOthers) endOtherSessions(core, visit, account);
  const { service } = core.policy;
  const to = mailboxOf(core.store.accounts, account);
  if (to === undefined) return;
  send(core, {
    kind: 'email',
    topic: 'password-changed',
    to,
    account: account.identifier,
    text: texts(locale).passwordChanged({ service }),
  });
};

const kindOf = ({ name, resumes }: Journey) => resumes ?? name;

// A proof is good for one new password, and so is an old password that has led to the form for a new address: who has
// proven the same account elsewhere, perhaps a thief, must prove it again.
const voidOthers = ({ core, journey }: Visit, account: Account) => {
  const { journeys } = core.store;
  for (const other of journeys.where('account', account.id)) {
    const { newAddress, outcome, place, ticket } = other;
    const isRival = kindOf(other) === kindOf(journey) || newAddress || place.kind === 'new-details';
    if (isRival && ticket !== journey.ticket && !outcome) journeys.delete(ticket);
  }
};
