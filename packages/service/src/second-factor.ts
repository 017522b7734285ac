// The second factor: a gate of the login journey, and a journey of its own that steps a live session up.
import { askFor } from './ask-factor.ts';
import { blockedGate, lockedGate, type Gate, type JourneyRules } from './gates.ts';
import { factorsOf } from './proof.ts';
import { isTrusted, sessionOf, startSession } from './sessions.ts';

const firstFactor: Gate = (visit, account) => {
  if (visit.journey.factorProven || account.factors.length === 0) return undefined;
  const [factor] = factorsOf(visit, account);
  return factor ? askFor(visit, account, factor) : { to: { kind: 'choose-factor' } };
};

/** Asks for the second factor, unless there is none, it was proven, or the owner trusts this device. */
export const factorGate: Gate = (visit, account) =>
  isTrusted(visit, account) ? undefined : firstFactor(visit, account);

/**
 * Steps a live session up. Without a session there is nothing to step up, and the person signs in again
 * (`journey-expired`); an account without a second factor cannot be stepped up (`denied`). A trusted device counts for
 * nothing here.
 */
export const secondFactor: JourneyRules = {
  begin: (visit) => {
    const account = visit.core.store.accounts.get(sessionOf(visit.core, visit)?.account);
    if (!account) return { refused: { code: 'journey-expired' } };
    if (account.factors.length === 0) return { refused: { code: 'denied' } };
    visit.journey.account = account.id;
    return 'gates';
  },
  gates: [blockedGate, lockedGate, firstFactor],
  end: (visit) => {
    const { core, journey } = visit;
    const session = sessionOf(core, visit);
    // Signed out, or signed in as somebody else, in another tab.
    if (!session || session.account !== journey.account) return { kind: 'expired' };
    journey.session = startSession(core, visit, { ...session, factorAt: core.time.now() });
    return { kind: 'second-factor-passed' };
  },
};
