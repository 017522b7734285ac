// The reset of a password: whose account it is by other proof, the second factor all the same, and a new password.
import { findAccount } from './accounts.ts';
import { blockedGate, type Gate, type JourneyRules } from './gates.ts';
import { followLink, linkId, sendLink } from './links.ts';
import { handoverGate, login, termsGate } from './login.ts';
import { detailsGate } from './new-details.ts';
import { nobodyNamed } from './recovery-ways.ts';
import { factorGate } from './second-factor.ts';

const passwordGate: Gate = ({ journey }) =>
  journey.passwordSet ? undefined : { to: { kind: 'new-password' } };

// What a login asks for must not be passed by on the way to a session.
const beforeSignIn =
  (gate: Gate): Gate =>
  (visit, account) =>
    visit.core.policy.resetEnds === 'signed-in' ? gate(visit, account) : undefined;

/**
 * Begins with the identifier, or with a link from a message, which is not used up by that: mail scanners open links too.
 * A lock by failures shuts nothing here, it was perhaps not the owner who failed (S11). Problems at the beginning:
 * those of a link.
 */
export const passwordReset: JourneyRules = {
  begin: (visit, { link }) => {
    if (link === undefined) return { kind: 'identifier' };
    const id = linkId(visit.core, link);
    return followLink(visit, id) ?? { kind: 'open-link', link: id };
  },
  identified: (visit) => {
    const { core, journey } = visit;
    const { typed: identifier = '' } = journey;
    const account = findAccount(core.store.accounts, identifier);
    journey.claimed = (account ?? nobodyNamed(identifier)).id;
    if (core.policy.recovery.lists === 'options') return { to: { kind: 'choose-recovery' } };
    // Possession first: everybody hears the same (S5).
    const problem = sendLink(visit, account);
    return problem
      ? { to: { kind: 'identifier', identifier }, problem }
      : { to: { kind: 'link-sent' } };
  },
  gates: [
    blockedGate,
    factorGate,
    passwordGate,
    beforeSignIn(detailsGate),
    beforeSignIn(termsGate),
    beforeSignIn(handoverGate),
  ],
  end: (visit) =>
    visit.core.policy.resetEnds === 'signed-in' ? login.end(visit) : { kind: 'password-changed' },
};
