// The first screen needs no runner: it is a constant of the contract. The runner's code comes while the person types.
import { systemClock, type Answer, type Ticket } from '@latchkey/contract';
import type { Journey, JourneyOptions, JourneyState } from '@latchkey/journey';

/** A journey that stands at its entry step at once, and is run as soon as its code is here. */
export class LateJourney {
  #state: JourneyState;
  #journey: Journey | undefined;
  #coming: Promise<Journey> | undefined;
  #connected = false;
  readonly #options: JourneyOptions;
  readonly #resumes: boolean;
  readonly #tell: (state: JourneyState) => void;

  /**
   * @param resumes it will be taken up where it was: an entry step that stood there meanwhile would be typed into
   * @param tell called with each new state
   */
  constructor(options: JourneyOptions, resumes: boolean, tell: (state: JourneyState) => void) {
    this.#options = options;
    this.#resumes = resumes;
    this.#tell = tell;
    this.#state = this.#beginning();
  }

  get state(): JourneyState {
    return this.#journey?.state ?? this.#state;
  }

  get ticket(): Ticket | undefined {
    return this.#journey?.ticket;
  }

  /** Fetches the runner. Rejects when it cannot be had; the next call tries again. */
  load(): Promise<Journey> {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  /** Does something with the runner once it is here, unless the element has left the page by then. */
  with(task: (journey: Journey) => void): void {
    if (this.#journey) task(this.#journey);
    else this.#later(task);
  }

  /** Sends what the person did. Shown as under way at once, also while the runner is still on its way. */
  send(answer: Answer): void {
    if (this.#journey) this.#journey.send(answer);
    else if (this.#state.kind === 'asking') {
      const { step, turn, since } = this.#state;
      const { action } = answer;
      this.#become({ kind: 'waiting', step, turn, action, since: this.#now(), stepSince: since });
      this.#later((journey) => {
        journey.send(answer);
      });
    }
  }

  connect(): void {
    this.#connected = true;
    this.#journey?.connect();
  }

  /** The element has left the page: what waits for the runner is given up, what was typed stays where it is. */
  disconnect(): void {
    this.#connected = false;
    this.#journey?.disconnect();
    if (!this.#journey && this.#state.kind === 'waiting') this.#become(this.#beginning());
  }

  #later(task: (journey: Journey) => void): void {
    const asked = this.#state;
    this.load().then(
      (journey) => {
        if (this.#connected && this.#state === asked) task(journey);
      },
      () => {
        const problem = { code: 'network' } as const;
        const beginning = this.#beginning();
        this.#become(
          beginning.kind === 'asking'
            ? { ...beginning, problem, problemSince: this.#now() }
            : { kind: 'lost', problem },
        );
      },
    );
  }

  async #load(): Promise<Journey> {
    try {
      const { Journey } = await import('./engine.ts');
      this.#journey = new Journey(this.#options);
      this.#journey.subscribe(this.#tell);
      if (!this.#connected) this.#journey.disconnect();
      return this.#journey;
    } catch (reason) {
      this.#coming = undefined;
      throw reason;
    }
  }

  #beginning(): JourneyState {
    const { entry, link, reason } = this.#options;
    const since = this.#now();
    // What a link means is the service's to say. Who looks for the identifier is not asked for it.
    return entry && link === undefined && reason !== 'identifier' && !this.#resumes
      ? { kind: 'asking', step: entry, turn: 0, since }
      : { kind: 'waiting', turn: 0, since };
  }

  #become(state: JourneyState): void {
    this.#state = state;
    this.#tell(state);
  }

  #now(): number {
    return (this.#options.environment?.clock ?? systemClock).now();
  }
}
