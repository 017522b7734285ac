import type { JourneyName, StepOf } from './types.ts';

/**
 * The first step of each journey that always starts alike, so that a form paints with no request: the first request
 * carries the first answer. A journey that is not here begins by asking the service.
 */
export const entrySteps = {
  login: { kind: 'credentials', actions: ['sign-in'] },
  'password-reset': { kind: 'identifier', actions: ['continue'] },
} as const satisfies Partial<Record<JourneyName, EntryStep>>;

/** The entry of a login that asks for the identifier alone, and for the rest afterwards. */
export const identifierFirst = {
  kind: 'identifier',
  actions: ['continue'],
} as const satisfies EntryStep;

/** A step that needs no service to be shown. */
export type EntryStep = ReadonlyStep<StepOf<'credentials'>> | ReadonlyStep<StepOf<'identifier'>>;

type ReadonlyStep<S extends { actions: unknown[] }> = Readonly<Omit<S, 'actions'>> & {
  readonly actions: readonly S['actions'][number][];
};
