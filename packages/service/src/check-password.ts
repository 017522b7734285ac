import { findAccount, isBlocked, isLocked } from './accounts.ts';
import type { Move, Place } from './journey.ts';
import { attemptsOf, countAttempt, pausedUntil } from './limits.ts';
import { passwordTally } from './login.ts';
import { admit } from './old-pair.ts';
import { passwordFits } from './passwords.ts';
import { secondsUntil } from './time.ts';
import { stay, type Visit } from './visit.ts';

/**
 * Checks identifier and password. A wrong password and an unknown identifier are the same in words, bytes and work
 * (S5): both are counted, both cost one hash. Where a captcha is due, what was found is held back until it is solved, so
 * that the password need not be typed twice and nobody learns anything by skipping it.
 * Problems: `credentials-rejected`, `rate-limited`.
 */
export const checkPassword = async (
  visit: Visit,
  typed: string,
  password: string,
): Promise<Move> => {
  const { core, journey } = visit;
  const { captchaAfter = Infinity, limits, tellsPause } = core.policy;
  const { tallies } = core.store;
  const tally = passwordTally(typed);
  journey.typed = typed;
  const pause = pausedUntil(tallies, tally, limits.passwords, core.time);
  if (pause !== undefined) {
    const retryIn = secondsUntil(core.time, pause);
    return stay(visit, { code: 'rate-limited', ...(tellsPause && { retryIn }) });
  }
  const captchaDue =
    core.captcha !== undefined && attemptsOf(tallies, tally, core.time) >= captchaAfter;
  countAttempt(tallies, tally, limits.passwords, core.time);
  const account = findAccount(core.store.accounts, typed);
  const proven = (await passwordFits(core, password, account?.password)) ? account : undefined;
  if (captchaDue) {
    return { to: { kind: 'captcha', from: againFrom(visit), heldBack: proven?.id ?? null } };
  }
  return proven ? admit(visit, proven) : refuse(visit, journey.place);
};

/** The refusal of a password. Only a service that has opted in tells of a lock without the right one (S11). */
export const refuse = ({ core, journey }: Visit, place: Place): Move => {
  const { store, time, policy } = core;
  const account = findAccount(store.accounts, journey.typed ?? '');
  const shut =
    account && (isBlocked(account, time) ? 'blocked' : isLocked(account, time) && 'locked');
  return policy.tellsLocks && shut
    ? { to: { kind: shut, account: account.id } }
    : { to: place, problem: { code: 'credentials-rejected' } };
};

// Another step in between means another form: it must bring the identifier with it.
const againFrom = ({ journey }: Visit): Place => {
  const { place, typed } = journey;
  return place.kind === 'credentials' && typed !== undefined
    ? { ...place, identifier: typed }
    : place;
};
