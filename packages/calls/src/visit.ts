import type { Clock, KeyedCall, Outcome, Problem } from '@latchkey/contract';
import type { CallName, Journey, Move, Place, Wanted } from './journey.ts';
import type { CallOptions } from './options.ts';

/** The adapter's own: the calls and what was set up with them. */
export interface Setup extends Required<Omit<CallOptions, 'clock'>> {
  readonly calls: Readonly<
    Partial<Record<CallName, (given: object, call: KeyedCall) => Promise<unknown>>>
  >;
  readonly clock: Clock;
}

/** One answer in one journey: what a step's row works with. */
export interface Visit {
  readonly setup: Setup;
  readonly journey: Journey;
  readonly call: KeyedCall;
}

/** Whether the call is given. */
export const has = ({ setup }: Visit, name: CallName): boolean => setup.calls[name] !== undefined;

/** A place at a step that begins now. */
export const placeAt = ({ setup }: Visit, wanted: Wanted, by?: CallName): Place => ({
  wanted,
  by,
  since: setup.clock.now(),
});

/** Stays at the step, and says what was wrong. */
export const stay = ({ journey }: Visit, problem: Problem): Move =>
  journey.place ? { to: journey.place, problem } : { problem };

/** Seconds that are left of a time that the place told when it began. */
export const secondsLeft = ({ setup }: Visit, { wanted, since }: Place, name: string): number => {
  const told = wanted[name];
  const passed = (setup.clock.now() - since) / 1000;
  return typeof told === 'number' ? Math.max(0, Math.ceil(told - passed)) : 0;
};

const outcomes = {
  login: 'signed-in',
  'second-factor': 'second-factor-passed',
  'password-reset': 'password-changed',
  'identifier-recovery': 'identifier-delivered',
  reidentification: 'signed-in',
  'identity-check': 'left',
} as const;

/** The end that the journey was begun for, or another. */
export const ending = ({ journey }: Visit, kind?: 'signed-in'): Move => {
  const { name, returnTo } = journey;
  const outcome = { kind: kind ?? outcomes[name], ...(returnTo !== undefined && { returnTo }) };
  return { outcome: outcome as Outcome };
};
