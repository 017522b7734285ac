// The identity check: for whoever has no other proof. Begins in any journey that leads nowhere else, or on its own.
import type { IdentityReason } from '@latchkey/contract';
import { findAccount } from './accounts.ts';
import { accessOf } from './case-access.ts';
import { caseLinkId, type IdentityCase } from './cases.ts';
import type { Beginning, JourneyRules } from './gates.ts';
import { identityOf } from './identity-state.ts';
import type { Move, Place } from './journey.ts';
import { openCaseOf } from './open-case.ts';
import { nobodyNamed } from './recovery-ways.ts';
import { assist } from './steps/assist.ts';
import { stay, type Visit } from './visit.ts';

/** Where the case is shown. */
export const atCase = ({ number, state }: IdentityCase): Place => ({
  kind: 'case-status',
  case: number,
  state,
});

/** Where an identity check begins: at what it needs, or at the case that is open already. */
const entrance = (visit: Visit): Place => {
  const open = openCaseOf(visit);
  return open ? atCase(open) : { kind: 'identity-intro' };
};

/**
 * Begins an identity check in the journey under way; going back from it leads to where the journey stands now. Where
 * identities are not checked, whoever assists is asked instead. Problem: `not-offered`, where nobody does.
 */
export const askForIdentity = (visit: Visit, reason: IdentityReason): Move => {
  const { core, journey } = visit;
  if (!core.policy.identity)
    return core.policy.assistance ? assist(visit) : stay(visit, { code: 'not-offered' });
  const { fields } = journey.identity?.reason === reason ? journey.identity : {};
  journey.identity = { reason, from: journey.place, ...(fields && { fields }) };
  return { to: entrance(visit) };
};

/** Begins again after a case that came to nothing, for the same reason. */
export const beginAgain = (visit: Visit, { reason }: IdentityCase): Move => {
  const { from } = identityOf(visit);
  visit.journey.identity = { reason, ...(from && { from }) };
  return { to: entrance(visit) };
};

const followCaseLink = (visit: Visit, name: string): Beginning => {
  const { core, journey } = visit;
  const link = caseLinkId(core, name);
  const [found] = core.store.cases.where('link', link);
  if (!found) {
    journey.identity = { reason: 'password' };
    return { to: { kind: 'identifier' }, problem: { code: 'link-broken' } };
  }
  journey.identity = { reason: found.reason, link };
  if (accessOf(visit, found) === 'owner') return atCase(found);
  const { account, typed, returnTo } = found;
  if (account !== undefined) journey.claimed = account;
  if (typed !== undefined) journey.typed = typed;
  if (returnTo !== undefined) journey.returnTo ??= returnTo;
  return atCase(found);
};

/**
 * Begins with the identifier, unless that is what the person does not know; or with a mailed link, which leads to its
 * case on any device, any number of times, and has no effect. Problems at the beginning: `not-offered`, `link-broken`.
 */
export const identityCheck: JourneyRules = {
  begin: (visit, { link, reason = 'password' }) => {
    if (!visit.core.policy.identity) return { refused: { code: 'not-offered' } };
    if (link !== undefined) return followCaseLink(visit, link);
    visit.journey.identity = { reason };
    return reason === 'identifier' ? entrance(visit) : { kind: 'identifier' };
  },
  identified: (visit) => {
    const { core, journey } = visit;
    const { typed: identifier = '' } = journey;
    const account = findAccount(core.store.accounts, identifier);
    journey.claimed = (account ?? nobodyNamed(identifier)).id;
    // Whoever comes back finds what they typed.
    journey.place = { kind: 'identifier', identifier };
    return askForIdentity(visit, identityOf(visit).reason);
  },
  // What is accepted goes on by the rules of a reset or a login.
  gates: [],
  end: () => ({ kind: 'left' }),
};
