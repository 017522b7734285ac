import type { Opening, Reply, Ticket, TurnedAnswer } from './types.ts';

/** What goes with every call to an adapter. */
export interface Call {
  /** Aborted when nobody waits for the reply any more. */
  readonly signal: AbortSignal;
  /** BCP 47 tag of the language in which the person reads: for messages that the service sends, and for its own labels. */
  readonly locale: string;
}

/** A call with an effect. The same key sent again gets the same reply and has no second effect. */
export interface KeyedCall extends Call {
  /** Idempotency key: unguessable, one for each answer that the person gives. */
  readonly key: string;
}

/** An upload, which tells how far it is. */
export interface UploadCall extends KeyedCall {
  /** Called with the sent part, 0…1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/**
 * The port to an account backend: the five things that a page can say.
 *
 * Expected refusals come back as a reply with a `problem`; a rejected promise is a bug in the adapter.
 * Wrap an adapter with `checked()` before you hand it to an element or a journey.
 */
export interface AccountAdapter {
  /** Starts a journey; may carry the answer to its entry step. */
  open(opening: Opening, call: KeyedCall): Promise<Reply>;
  /** Answers the step of the named turn. A stale turn gets the current step and the problem `stale`. */
  answer(ticket: Ticket, answer: TurnedAnswer, call: KeyedCall): Promise<Reply>;
  /** Asks where the journey stands: after a reload, and while waiting for something to happen elsewhere. */
  look(ticket: Ticket, call: Call): Promise<Reply>;
  /** Sends one piece of a document. */
  upload(ticket: Ticket, piece: string, file: Blob, call: UploadCall): Promise<Reply>;
  /** The person gives up; the ticket is dead afterwards. */
  close(ticket: Ticket, call: Call): Promise<void>;
}
