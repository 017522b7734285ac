import type { Stage } from './stage.ts';

/** One thing that the contract asks of a service and its adapter. */
export interface Rule {
  /** Name of the test. */
  readonly says: string;
  /** Rejects when the rule is broken, or with {@link NotProvided}. */
  readonly holds: (stage: Stage) => Promise<void>;
}

/** Rules that belong together. */
export interface Chapter {
  readonly about: string;
  readonly rules: readonly Rule[];
}

/** A rule that was broken; the message says how. */
class BrokenRule extends Error {
  override readonly name = 'BrokenRule';
}

/** Something that a rule needs and the backend does not give; the message is the reason for skipping. */
export class NotProvided extends Error {
  override readonly name = 'NotProvided';
}

/** What the backend may give, or a reason to skip. */
export const given = <T>(value: T | undefined, otherwise: string): T => {
  if (value === undefined) throw new NotProvided(otherwise);
  return value;
};

/** Fails unless the condition holds. */
export function claim(condition: unknown, message: string): asserts condition {
  if (!condition) throw new BrokenRule(message);
}
