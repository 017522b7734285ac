import {
  entrySteps,
  natureOf,
  type Answer,
  type Call,
  type CheckedAdapter,
  type EntryStep,
  type JourneyName,
  type Opening,
  type Problem,
  type Reply,
  type Ticket,
} from '@latchkey/contract';
import { pageEnvironment, type Environment } from './environment.ts';
import * as model from './model.ts';
import { Polling } from './polling.ts';
import type { JourneyState } from './state.ts';

/** What a journey needs to run. */
export interface JourneyOptions {
  readonly name: JourneyName;
  readonly adapter: CheckedAdapter;
  /** BCP 47 tag of the language in which the person reads; asked anew for every call. */
  readonly locale: () => string;
  /** The step to begin with, where not the contract's own for this journey. */
  readonly entry?: EntryStep | undefined;
  /** Where the person wants to go afterwards; the service decides whether it may be. */
  readonly returnTo?: string | undefined;
  /** Clock, visibility and randomness, where not the page's own. */
  readonly environment?: Partial<Environment> | undefined;
}

interface RememberedKey {
  readonly turn: number;
  readonly action: string | undefined;
  readonly key: string;
}

/** The problem of a reply that brought neither a step nor an outcome. */
const problemOf = (reply: Reply) =>
  'step' in reply || 'outcome' in reply
    ? undefined
    : { ...reply.problem, nature: natureOf(reply.problem.code) };

/**
 * One conversation with the account service, headless: shows a state, takes answers, polls while something may happen
 * elsewhere. At most one call is under way; whatever comes after it was aborted changes nothing.
 *
 * An answer lives only in its call. It is never sent again by itself: after a transport problem the person does that,
 * with the same idempotency key, so that it has one effect.
 */
export class Journey {
  readonly #options: JourneyOptions;
  readonly #environment: Environment;
  readonly #polling: Polling;
  readonly #listeners = new Set<(state: JourneyState) => void>();
  #model: model.Model;
  #flight: AbortController | undefined;
  #key: RememberedKey | undefined;
  #connected = true;
  #closed = false;

  /** Stands at the entry step at once, or waits for {@link Journey.start}. Nothing is sent yet. */
  constructor(options: JourneyOptions) {
    this.#options = options;
    this.#environment = { ...pageEnvironment, ...options.environment };
    this.#polling = new Polling(this.#environment, () => {
      this.#look();
    });
    this.#model = this.#beginning();
  }

  get state(): JourneyState {
    return this.#model.state;
  }

  /** The journey's handle while it is under way and the service knows of it. No secret; survives a reload. */
  get ticket(): Ticket | undefined {
    return this.#model.ticket;
  }

  /** Calls `listener` with each new state until the returned function is called. */
  subscribe(listener: (state: JourneyState) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Opens a journey that has no entry step. Does nothing when it has one, or is open already. */
  start(): void {
    const { state, place, ticket } = this.#model;
    if (state.kind === 'waiting' && !place && !ticket && !this.#key) this.#open();
  }

  /**
   * Opens in the background, without an answer, while the entry step stays usable. The same kind of step silently takes
   * the entry's place; another kind, or an outcome, is shown; a failure is silent. An answer meanwhile goes first.
   */
  async prepare(): Promise<void> {
    const { state } = this.#model;
    if (!this.#connected || this.#flight || state.kind !== 'asking' || state.turn > 0) return;
    const key = this.#environment.random.key();
    await this.#send('preparation', (call) =>
      this.#options.adapter.open(this.#opening(), { ...call, key }),
    );
  }

  /** Takes up a journey by its ticket. A stale ticket leads back to the entry step without a word, else it is lost. */
  resume(ticket: Ticket): void {
    if (this.#closed) return;
    this.#halt();
    this.#key = undefined;
    this.#become(model.resumed(this.#model, ticket, this.#now()), () => {
      this.#wantLook();
    });
  }

  /** Sends what the person did. Ignored unless the journey is asking. */
  send(answer: Answer): void {
    const { state, place, ticket } = this.#model;
    if (!this.#connected || state.kind !== 'asking' || !place) return;
    const { adapter } = this.#options;
    const { turn } = place;
    const { action } = answer;
    const key = this.#keyFor(turn, action);
    this.#polling.settle();
    void this.#send('answer', (call) =>
      turn === 0 || ticket === undefined
        ? adapter.open(this.#opening(answer), { ...call, key })
        : adapter.answer(ticket, { ...answer, turn }, { ...call, key }),
    );
    this.#become(model.answered(this.#model, place, action, this.#now()));
  }

  /** Asks now where the journey stands. Ignored while a reply is on its way, and where there is nothing to ask about. */
  look(): void {
    const { state, ticket } = this.#model;
    if (ticket === undefined || this.#flight) return;
    if (state.kind === 'lost') this.resume(ticket);
    else this.#wantLook();
  }

  /** Gives the journey up and begins again: at the entry step, or with a new opening. */
  restart(): void {
    if (this.#closed) return;
    this.#halt();
    this.#key = undefined;
    const { ticket } = this.#model;
    this.#become(this.#beginning(), () => {
      this.#closeTicket(ticket);
      this.start();
    });
  }

  /** Gives the journey up for good. Nobody is notified any more. */
  close(): void {
    if (this.#closed) return;
    const { ticket } = this.#model;
    this.#closed = true;
    this.disconnect();
    this.#closeTicket(ticket);
  }

  /** The page leaves: aborts and keeps the state. An answer on its way turns back into the step that it answers. */
  disconnect(): void {
    this.#connected = false;
    this.#halt();
    this.#become(model.withdrawn(this.#model));
  }

  /** The page is back: opening, resuming and polling go on. */
  connect(): void {
    if (this.#connected || this.#closed) return;
    this.#connected = true;
    if (this.#polling.wanted) this.#look();
    else if (this.#key && this.#model.state.kind === 'waiting') this.#open();
    else this.#arm();
  }

  /** Shows a problem that was found on this side (a dismissed passkey, …) on the step. Ignored unless asking. */
  problem(problem: Problem): void {
    if (this.#model.state.kind !== 'asking') return;
    this.#become(model.refused(this.#model, problem, this.#now()));
  }

  #now(): number {
    return this.#environment.clock.now();
  }

  #beginning(): model.Model {
    const { name, entry } = this.#options;
    const given: Partial<Record<JourneyName, EntryStep>> = entrySteps;
    return model.begun(entry ?? given[name], this.#now());
  }

  #opening(answer?: Answer): Opening {
    const { name, returnTo } = this.#options;
    return { journey: name, returnTo, answer };
  }

  #open(): void {
    const key = this.#keyFor(0, undefined);
    if (!this.#connected) return;
    void this.#send('answer', (call) =>
      this.#options.adapter.open(this.#opening(), { ...call, key }),
    );
  }

  // The same action on the same turn keeps its key until a reply has settled it.
  #keyFor(turn: number, action: string | undefined): string {
    if (this.#key?.turn !== turn || this.#key.action !== action) {
      this.#key = { turn, action, key: this.#environment.random.key() };
    }
    return this.#key.key;
  }

  #wantLook(): void {
    this.#polling.want();
    this.#look();
  }

  #look(): void {
    const { ticket } = this.#model;
    if (!this.#connected || ticket === undefined) return;
    void this.#send('look', (call) => this.#options.adapter.look(ticket, call));
  }

  /** Makes the one call that is under way, and takes its reply unless it was aborted meanwhile. */
  #send(origin: model.Origin, run: (call: Call) => Promise<Reply>): Promise<void> {
    const flight = new AbortController();
    const call = { signal: flight.signal, locale: this.#options.locale() };
    this.#halt();
    this.#flight = flight;
    return run(call).then((reply) => {
      if (this.#flight !== flight) return;
      this.#flight = undefined;
      if (origin === 'answer' && problemOf(reply)?.nature !== 'transport') this.#key = undefined;
      if (origin === 'look' && this.#looksAgain(reply)) this.#arm();
      else this.#become(model.replied(this.#model, origin, reply, this.#now()));
    });
  }

  // A person who waits to see the first step is not left waiting for longer than two more tries take.
  #looksAgain(reply: Reply): boolean {
    const problem = problemOf(reply);
    if (!problem || problem.nature === 'end') {
      this.#polling.settle();
      return false;
    }
    const told = this.#polling.fail(problem.retryIn);
    const blind = !this.#model.place;
    if (!blind || (problem.nature === 'transport' && problem.retryIn === undefined)) return !told;
    this.#polling.settle();
    return false;
  }

  #closeTicket(ticket: Ticket | undefined): void {
    if (ticket === undefined) return;
    const { adapter, locale } = this.#options;
    void adapter.close(ticket, { signal: new AbortController().signal, locale: locale() });
  }

  #halt(): void {
    this.#flight?.abort();
    this.#flight = undefined;
    this.#polling.disarm();
  }

  #arm(): void {
    const { place, ticket } = this.#model;
    if (this.#connected && !this.#flight && ticket !== undefined) this.#polling.arm(place);
    else this.#polling.disarm();
  }

  #become(
    next: model.Model,
    effect = () => {
      this.#arm();
    },
  ): void {
    const { state } = this.#model;
    this.#model = next;
    effect();
    if (next.state !== state) this.#notify();
  }

  #notify(): void {
    if (this.#closed) return;
    const { state } = this.#model;
    for (const listener of [...this.#listeners]) {
      // A listener may have moved the journey on, or ended another's subscription.
      if (this.#model.state !== state) return;
      if (!this.#listeners.has(listener)) continue;
      try {
        listener(state);
      } catch (error) {
        // Node has no reportError(); a listener's fault must not stop the journey there either.
        (globalThis.reportError ?? console.error)(error);
      }
    }
  }
}
