// What the server has sent without a gateway: people read it here. It is in memory, and ends with the process.
import type { PushLetter } from '@latchkey/better-auth';

/** Something that was sent. */
export interface Sent extends PushLetter {
  readonly kind: 'sms' | 'email' | 'push';
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** What was answered on the phone that was asked. */
  answer?: 'approved' | 'refused';
}

// Whoever develops for days on end wants to read the end of it.
const most = 500;

/** The messages of one process. */
export class Outbox {
  #sent: readonly Sent[] = [];

  /** Newest first. */
  get sent(): readonly Sent[] {
    return this.#sent;
  }

  /** Keeps a message. Where this rejects, the message comes again. */
  keep(kind: Sent['kind'], letter: PushLetter): void | Promise<void> {
    this.#sent = [{ ...letter, kind, sentAt: Date.now() }, ...this.#sent].slice(0, most);
  }

  /** The push request of this id; undefined where there is none, or it was answered. */
  asked(id: string): Sent | undefined {
    return this.#sent.find(({ push, answer }) => push?.id === id && answer === undefined);
  }
}
