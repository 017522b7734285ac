// What follows from an accepted identity case, by its reason.
import type { IdentityReason, StepKind } from '@latchkey/contract';
import { type Account } from './accounts.ts';
import { caseTexts } from './case-messages.ts';
import { contactOf, useUp, type IdentityCase } from './cases.ts';
import { mailboxOf } from './dead-mailboxes.ts';
import { deliver } from './delivery.ts';
import { proceed } from './gates.ts';
import type { Move } from './journey.ts';
import { entryOf, forgivePasswords } from './login.ts';
import { send } from './outbox.ts';
import { passwordReset } from './password-reset.ts';
import { stay, type Visit } from './visit.ts';

type Resume = (visit: Visit, account: Account, found: IdentityCase) => Move;

// The password, and the second factor that is left, still stand between the person and a session.
const toSignIn = (visit: Visit, account: Account): Move => {
  const { journey } = visit;
  journey.resumes = 'login';
  journey.typed ??= account.identifier;
  delete journey.account;
  delete journey.claimed;
  delete journey.factorProven;
  return { to: entryOf(visit) };
};

const waitsForFactor: readonly StepKind[] = ['code', 'push', 'passkey', 'choose-factor'];

// Whoever is asked for one of them in another journey, perhaps a thief with the password, begins anew.
const voidOthers = ({ core, journey }: Visit, { id }: Account) => {
  const { journeys } = core.store;
  const all = [...journeys.where('account', id), ...journeys.where('claimed', id)];
  for (const { account, claimed, outcome, place, ticket } of all) {
    const waits = account === undefined && claimed === id && waitsForFactor.includes(place.kind);
    const isRival = (account === id || waits) && !outcome && ticket !== journey.ticket;
    if (isRival) journeys.delete(ticket);
  }
};

const removeFactors = (visit: Visit, account: Account): void => {
  const { core, locale } = visit;
  const { devices } = core.store;
  account.factors = [];
  voidOthers(visit, account);
  for (const { id } of devices.where('account', account.id)) devices.delete(id);
  const to = mailboxOf(core.store.accounts, account);
  if (to === undefined) return;
  send(core, {
    kind: 'email',
    topic: 'factors-removed',
    to,
    account: account.identifier,
    text: caseTexts(locale).factorsRemoved({ service: core.policy.service }),
  });
};

const resumptions: { readonly [R in IdentityReason]: Resume } = {
  password: (visit, account, found) => {
    const { journey } = visit;
    // One case covers both, where both are lost; else the second factor is asked for all the same (I6).
    if (found.fields['lost-factor'] === true && account.factors.length > 0)
      removeFactors(visit, account);
    useUp(visit.core, found);
    journey.resumes = 'password-reset';
    journey.account = account.id;
    return proceed({ ...visit, rules: passwordReset });
  },
  identifier: (visit, account, found) => {
    const target = contactOf(found);
    visit.journey.claimed = account.id;
    if (target === undefined) {
      useUp(visit.core, found);
      return { to: { kind: 'choose-delivery' } };
    }
    const channel = { id: 'contact', method: 'email', target } as const;
    const problem = deliver(visit, account, channel);
    if (problem) return stay(visit, problem);
    useUp(visit.core, found);
    return { to: { kind: 'delivered', channel } };
  },
  'second-factor': (visit, account, found) => {
    removeFactors(visit, account);
    useUp(visit.core, found);
    return toSignIn(visit, account);
  },
  locked: (visit, account, found) => {
    delete account.lock;
    forgivePasswords(visit, account);
    useUp(visit.core, found);
    return toSignIn(visit, account);
  },
};

/** Goes on with what the case was for. Good once. Problems: those of sending an identifier. */
export const resume = (visit: Visit, found: IdentityCase): Move => {
  const account = visit.core.store.accounts.get(found.account);
  if (!account) throw new Error('A case was accepted that has no account.');
  return resumptions[found.reason](visit, account, found);
};
