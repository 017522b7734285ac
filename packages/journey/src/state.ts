// What a journey is at any moment, as a value: everything that a page shows of it follows from this.
import type { EntryStep, Outcome, Problem, Step } from '@latchkey/contract';

/** How far the upload of a piece is, 0…1, or what was wrong with it. */
export type Upload = { readonly progress: number } | { readonly problem: Problem };

/** The person is asked for something. */
export interface AskingState {
  readonly kind: 'asking';
  readonly step: Step | EntryStep;
  /** Number of the reply that brought the step; 0 for an entry step that no service has sent. */
  readonly turn: number;
  /** What was wrong with the last answer, or why nobody can see how the journey stands. */
  readonly problem?: Problem;
  /** When the step arrived, in milliseconds on the journey's clock. */
  readonly since: number;
  /** When the problem arrived, in milliseconds on the journey's clock; there when `problem` is. */
  readonly problemSince?: number;
  /** Uploads under way, or refused, by the piece's id. */
  readonly uploads?: Readonly<Record<string, Upload>>;
}

/** A reply is on its way. */
export interface WaitingState {
  readonly kind: 'waiting';
  /** The step that was answered; absent while a journey opens or resumes. */
  readonly step?: Step | EntryStep;
  readonly turn: number;
  /** What the person did; absent while a journey opens or resumes. Its values are not kept. */
  readonly action?: string;
  /** When the waiting began, in milliseconds on the journey's clock. */
  readonly since: number;
  /** When the step arrived, in milliseconds on the journey's clock; there when `step` is. */
  readonly stepSince?: number;
}

/** The journey has ended as it should. */
export interface OverState {
  readonly kind: 'over';
  readonly outcome: Outcome;
}

/** The journey cannot go on, or could not begin; `restart()` begins again. */
export interface LostState {
  readonly kind: 'lost';
  readonly problem: Problem;
}

/** Where a journey stands. Never holds a value that a person typed. */
export type JourneyState = AskingState | WaitingState | OverState | LostState;

/**
 * The moment that a step's `expiresIn`, `resendIn`, `retryIn` … names, in milliseconds on the journey's clock. For a
 * problem's `retryIn` see {@link retryDeadline}: it may have arrived later than the step.
 */
export const deadline = (state: AskingState | WaitingState, seconds: number): number =>
  (state.kind === 'waiting' ? (state.stepSince ?? state.since) : state.since) + seconds * 1000;

/** The moment from which the refused may be tried again, in milliseconds on the journey's clock; none if nobody said. */
export const retryDeadline = ({ problem, problemSince }: AskingState): number | undefined =>
  problem?.retryIn === undefined || problemSince === undefined
    ? undefined
    : problemSince + problem.retryIn * 1000;
