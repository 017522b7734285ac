// One conversation as the adapter remembers it: in memory, for as long as the page is there.
import type { Factor, JourneyName, Outcome, Problem, Reply, Ticket } from '@latchkey/contract';
import type { Calls, ResetProof } from './calls.ts';

/** The name of a call. */
export type CallName = keyof Calls;

/** A step as a call has asked for it, or as the adapter has made it up. */
export type Wanted = Readonly<Record<string, unknown>> & { readonly step: string };

/** Where a journey stands. */
export interface Place {
  readonly wanted: Wanted;
  /** The call that has asked; none for a step with which a journey begins. */
  readonly by?: CallName | undefined;
  /** When it was asked for, by the adapter's clock. */
  readonly since: number;
  /** What was kept then. */
  readonly keep?: unknown;
}

/** What follows from an answer: another place (or the same, with what was wrong), nothing known, or the end. */
export type Move =
  | { readonly to: Place; readonly problem?: Problem | undefined }
  | { readonly problem: Problem }
  | { readonly outcome: Outcome };

/** What has been said of a forgotten identifier. */
export interface Search {
  readonly phone: string;
  readonly code?: string;
  readonly email?: string;
  readonly account?: string;
}

/** What is kept between one answer and the next. Secrets are among it: it is dropped with the journey's end. */
export interface Memory {
  identifier: string;
  /** What the last call that wanted to gave to be kept. */
  keep: unknown;
  /** The factors that may be chosen, once they were listed. */
  factors: readonly Factor[];
  /** The factor of the step. */
  factor: Factor | undefined;
  /** Where something was sent to, by factor or option: coming back to it sends nothing. */
  sent: Map<string, Place>;
  /** A code waits here from its step to the next: backends want it together with the new password. */
  proof: ResetProof;
  search: Search;
  /** The way of a reset, or of a message, that was chosen. */
  option: string | undefined;
  /** The list that the option is from, or the step that asked for the proof. */
  before: Place | undefined;
}

/** A memory that knows nothing yet. */
export const emptyMemory = (): Memory => ({
  identifier: '',
  keep: undefined,
  factors: [],
  factor: undefined,
  sent: new Map(),
  proof: {},
  search: { phone: '' },
  option: undefined,
  before: undefined,
});

/** A journey under way, or one that has ended and is remembered for whoever asks again. */
export interface Journey {
  readonly ticket: Ticket;
  readonly name: JourneyName;
  readonly returnTo: string | undefined;
  /** Replies by idempotency key. */
  readonly replies: Map<string, Promise<Reply>>;
  /** Aborted when the person gives up. */
  readonly left: AbortController;
  memory: Memory;
  /** Settles when the answers before have had their replies. */
  lane: Promise<unknown>;
  /** Replies so far. */
  turn: number;
  place: Place | undefined;
  outcome: Outcome | undefined;
}
