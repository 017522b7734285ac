import type { JourneyName, StepOf } from './types.ts';

const credentials = { kind: 'credentials', actions: ['sign-in'] } as const satisfies EntryStep;

/** The entry of a login that asks for the identifier alone, and for the rest afterwards. */
export const identifierFirst = {
  kind: 'identifier',
  actions: ['continue'],
} as const satisfies EntryStep;

/**
 * The first step of each journey that always starts alike, so that a form paints with no request: the first request
 * carries the first answer. A journey that is not here begins by asking the service.
 */
export const entrySteps = {
  login: credentials,
  'password-reset': identifierFirst,
  'identifier-recovery': { kind: 'phone', actions: ['continue'] },
  reidentification: credentials,
  'identity-check': identifierFirst,
} as const satisfies Partial<Record<JourneyName, EntryStep>>;

/** A step that needs no service to be shown. */
export type EntryStep = {
  [K in 'credentials' | 'identifier' | 'phone']: ReadonlyStep<StepOf<K>>;
}['credentials' | 'identifier' | 'phone'];

type ReadonlyStep<S extends { actions: unknown[] }> = Readonly<Omit<S, 'actions'>> & {
  readonly actions: readonly S['actions'][number][];
};
