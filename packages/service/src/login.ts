// The login journey: who is there, by which proof, and what else the service wants before they are in.
import { findAccount, identifierKey, loginNameOf, type Account } from './accounts.ts';
import { ownerIsBack } from './cases.ts';
import { blockedGate, lockedGate, proceed, type Gate, type JourneyRules } from './gates.ts';
import type { Move, Place } from './journey.ts';
import { forgive } from './limits.ts';
import { detailsGate } from './new-details.ts';
import { factorGate } from './second-factor.ts';
import { sessionOf, startSession } from './sessions.ts';
import type { Visit } from './visit.ts';

/** Shut while new terms are not accepted. */
export const termsGate: Gate = ({ core }, account) =>
  core.policy.terms && !account.termsAccepted ? { to: { kind: 'form' } } : undefined;

/** Shut while another page has not done its part. */
export const handoverGate: Gate = ({ core, journey }) =>
  core.policy.handover && !journey.handedOver
    ? { to: { kind: 'redirect', purpose: 'handover' } }
    : undefined;

/** Where a login begins that knows nothing yet. The identifier is kept where the person has given one before. */
export const entryOf = ({ core, journey, rules }: Visit): Place => ({
  kind: rules.entry ?? core.policy.entry,
  ...(journey.typed !== undefined && { identifier: journey.typed }),
});

/** Signs in. Opened without an answer in a browser that is signed in already, it says so first. */
export const login: JourneyRules = {
  begin: (visit, { answer }) => {
    const account = greeted(visit) ?? (answer ? undefined : sessionOf(visit.core, visit)?.account);
    if (account !== undefined) return { kind: 'already-signed-in', account };
    // Either entry may come with an answer: the page knows which form it shows.
    const entry = answer?.step === 'identifier' || answer?.step === 'credentials';
    return entry ? { kind: answer.step } : entryOf(visit);
  },
  identified: () => ({ to: { kind: 'password' } }),
  takesPasskeys: true,
  gates: [blockedGate, lockedGate, factorGate, detailsGate, termsGate, handoverGate],
  end: (visit) => {
    const { core, journey } = visit;
    ownerIsBack(core, journey.account);
    journey.session = startSession(core, visit, {
      account: journey.account ?? '',
      ...(journey.factorProven && { factorAt: core.time.now() }),
    });
    return { kind: 'signed-in' };
  },
};

// A service in front of which every browser comes with a session.
const greeted = (visit: Visit): string | undefined => {
  const { core } = visit;
  if (core.policy.signedIn === undefined) return undefined;
  const session = sessionOf(core, visit);
  if (session) return session.account;
  const account = findAccount(core.store.accounts, core.policy.signedIn);
  if (!account || account.revoked) return undefined;
  startSession(core, visit, { account: account.id });
  return account.id;
};

/** What counts the passwords that were tried for an identifier, known or not. */
export const passwordTally = (identifier: string): string =>
  `password:${identifierKey(identifier)}`;

/** Forgives the passwords that were tried for the account, by whichever of its names. */
export const forgivePasswords = ({ core }: Visit, account: Account): void => {
  for (const name of [account.identifier, loginNameOf(account)])
    forgive(core.store.tallies, passwordTally(name));
};

/** Goes on with the account that was proven, and forgives the passwords tried before. */
export const welcome = (visit: Visit, account: Account): Move => {
  forgivePasswords(visit, account);
  visit.journey.account = account.id;
  return proceed(visit);
};
