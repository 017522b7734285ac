// What a host page hears from the tag. Kept over a sign-in's change of page, to be looked at afterwards.
import type {} from '@latchkey/elements';
import { keep, kept } from './keep.ts';

/** One event, as the log shows it. */
export interface Heard {
  readonly type: string;
  readonly what: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const most = 30;

/** Listens to all that is on the page; newest first. */
export class EventLog {
  heard: readonly Heard[] = JSON.parse(kept('events') ?? '[]') as Heard[];

  /** @param changed called when something was heard */
  constructor(changed: () => void) {
    const hear = ({ type }: Event, what: string) => {
      this.#keep([{ type, what, at: Date.now() }, ...this.heard].slice(0, most));
      changed();
    };
    const { body } = document;
    body.addEventListener('latchkey-step', (event) => hear(event, event.step));
    body.addEventListener('latchkey-problem', (event) => hear(event, event.problem.code));
    body.addEventListener('latchkey-outcome', (event) => hear(event, event.outcome.kind));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(heard: readonly Heard[]) {
    this.heard = heard;
    keep('events', JSON.stringify(heard));
  }
}
