import type { Step } from '@latchkey/contract';
import type { Act } from './act.ts';
import { takenBy } from './call-table.ts';
import type { Place } from './journey.ts';
import { recoveryActs, recoveryCodes } from './recovery-acts.ts';
import { factorCode, signInActs } from './sign-in-acts.ts';
import { secondsLeft, type Visit } from './visit.ts';

const table = {
  ...signInActs,
  ...recoveryActs,
  code: ((visit, place) =>
    (recoveryCodes[place.by ?? ''] ?? factorCode)(visit, place)) satisfies typeof factorCode,
};

/** What can be done at a place now, by action. */
export const actsAt = (visit: Visit, place: Place): ReadonlyMap<string, Act> => {
  const { [place.wanted.step]: acts = () => ({}) }: Partial<Record<string, typeof factorCode>> =
    table;
  const offered = Object.entries(acts(visit, place));
  return new Map(offered.filter((entry): entry is [string, Act] => entry[1] !== false));
};

const times = ['expiresIn', 'resendIn', 'retryIn'];

// What the adapter itself goes by.
const own = ['step', 'link', 'resend'];

/** The step as the person is to see it now. */
export const stepAt = (visit: Visit, place: Place): Step => {
  const told = Object.entries(place.wanted).filter(([name]) => !own.includes(name));
  const now = told.map(([name, value]) => [
    name,
    times.includes(name) && value !== undefined ? secondsLeft(visit, place, name) : value,
  ]);
  const actions = [...actsAt(visit, place).keys()];
  return { ...Object.fromEntries(now), kind: place.wanted.step, actions } as Step;
};

// There is nothing to do at these by nature.
const ends = ['locked', 'blocked'];

/** Why nobody can answer the step, for a developer; nothing where somebody can. */
export const deadEnd = (visit: Visit, place: Place): string | undefined => {
  const { step } = place.wanted;
  if (ends.includes(step) || actsAt(visit, place).size > 0) return undefined;
  const taker = place.by === 'checkReset' ? 'resetPassword' : takenBy[step];
  return `Latchkey: ${place.by ?? 'a journey'}() asks for the step '${step}', and no call takes the answer: give callAdapter() "${taker ?? 'one'}".`;
};
