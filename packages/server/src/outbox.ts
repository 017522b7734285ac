// What the server has sent without a gateway: people read it here. It is in memory, and ends with the process.
import type { PushLetter } from '@latchkey/better-auth';
import type { Message } from '@latchkey/service';

// Whoever develops for days on end wants to read the end of it.
const most = 500;

/** The messages of one process. */
export class Outbox {
  readonly #changed: () => void;
  #sent: readonly Message[] = [];

  /** @param changed called when there is a new message */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Oldest first. */
  get sent(): readonly Message[] {
    return this.#sent;
  }

  /** Keeps a message. One that arrives twice is kept once. Where this rejects, the message comes again. */
  keep(kind: Message['kind'], letter: PushLetter): void | Promise<void> {
    if (this.#sent.some(({ id }) => id === letter.id)) return;
    this.#sent = [...this.#sent, { ...letter, kind }]
      .sort((one, other) => one.sentAt - other.sentAt)
      .slice(-most);
    this.#changed();
  }
}
