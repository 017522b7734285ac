import type { ActionOf, StepKind, StepOf, ValuesOf } from '@latchkey/contract';
import type { Move, PlaceOf } from '../journey.ts';
import type { Visit } from '../visit.ts';

/** What the service does at one kind of step. */
export interface StepHandler<K extends StepKind> {
  /** The step as it is shown now. Changes nothing. */
  show(visit: Visit, place: PlaceOf<K>): StepOf<K>;
  /** What each action does. Called only with an action that the shown step offers. */
  readonly on: {
    readonly [A in ActionOf<K>]: (
      visit: Visit,
      values: ValuesOf<K, A>,
      place: PlaceOf<K>,
    ) => Move | Promise<Move>;
  };
  /** What happened meanwhile without an answer; undefined when nothing did. */
  look?(visit: Visit, place: PlaceOf<K>): Move | undefined;
}
