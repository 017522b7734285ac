import {
  entrySteps,
  type Answer,
  type EntryStep,
  type JourneyName,
  type Problem,
  type Reply,
  type Ticket,
} from '@latchkey/contract';
import { bareProblem, Calls } from './calls.ts';
import { pageEnvironment, type Environment } from './environment.ts';
import { Listeners } from './listeners.ts';
import * as model from './model.ts';
import type { JourneyOptions } from './options.ts';
import { Polling } from './polling.ts';
import type { JourneyState } from './state.ts';
import { Uploads } from './uploads.ts';

/**
 * One conversation with the account service, headless: shows a state, takes answers, polls while something may happen
 * elsewhere. At most one call is under way; whatever comes after it was aborted changes nothing.
 *
 * An answer lives only in its call. It is never sent again by itself: after a transport problem the person does that,
 * with the same idempotency key, so that it has one effect.
 */
export class Journey {
  readonly #entry: EntryStep | undefined;
  readonly #environment: Environment;
  readonly #calls: Calls;
  readonly #polling: Polling;
  readonly #uploads: Uploads;
  readonly #listeners = new Listeners<JourneyState>();
  #model: model.Model;
  #link: string | undefined;
  #connected = true;
  #closed = false;

  /** Stands at the entry step at once, or waits for {@link Journey.start}. Nothing is sent yet. */
  constructor(options: JourneyOptions) {
    const given: Partial<Record<JourneyName, EntryStep>> = entrySteps;
    const asked = options.reason !== 'identifier';
    this.#entry = asked ? (options.entry ?? given[options.name]) : undefined;
    this.#environment = { ...pageEnvironment, ...options.environment };
    this.#calls = new Calls(options, this.#environment.random);
    this.#polling = new Polling(this.#environment, () => {
      this.#look();
    });
    this.#uploads = new Uploads({
      options,
      environment: this.#environment,
      calls: this.#calls,
      polling: this.#polling,
      model: () => this.#model,
      become: (next) => {
        this.#become(next);
      },
      take: (reply) => {
        this.#take('answer', reply);
      },
    });
    this.#link = options.link;
    this.#model = model.begun(this.#beginning, this.#now());
  }

  /** Where the journey stands; a new object after each change. */
  get state(): JourneyState {
    return this.#model.state;
  }

  /** The journey's handle while it is under way and the service knows of it. No secret; survives a reload. */
  get ticket(): Ticket | undefined {
    return this.#model.ticket;
  }

  /** Calls `listener` with each new state until the returned function is called. */
  subscribe(listener: (state: JourneyState) => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Opens a journey that has no entry step. Does nothing when it has one, or was started. */
  start(): void {
    if (!model.isUnopened(this.#model)) return;
    this.#model = model.opening(this.#model);
    this.#open();
  }

  /**
   * Opens in the background, without an answer, while the entry step stays usable. The same kind of step silently takes
   * the entry's place; another kind, or an outcome, is shown; a failure is silent. An answer meanwhile goes first.
   */
  async prepare(): Promise<void> {
    const { state } = this.#model;
    const { busy, unsettled } = this.#calls;
    if (!this.#connected || busy || unsettled || state.kind !== 'asking' || state.turn > 0) return;
    await this.#calls.prepare((reply) => {
      this.#take('preparation', reply);
    });
  }

  /** Takes up a journey by its ticket. A stale ticket leads back to the entry step without a word, else it is lost. */
  resume(ticket: Ticket): void {
    if (this.#closed) return;
    this.#calls.forget();
    this.#become(model.resumed(ticket, this.#now()), () => {
      this.#wantLook();
    });
  }

  /** Sends what the person did. Ignored unless the journey is asking. */
  send(answer: Answer): void {
    const { state, place, ticket } = this.#model;
    if (!this.#connected || state.kind !== 'asking' || !place) return;
    this.#polling.settle();
    const take = (reply: Reply) => {
      this.#take('answer', reply);
    };
    if (place.turn === 0 || ticket === undefined) this.#calls.open(answer, take);
    else this.#calls.answer(ticket, place.turn, answer, take);
    this.#become(model.answered(this.#model, place, answer.action, this.#now()));
  }

  /** Sends one piece of a document, beside the conversation. Replaces an upload of the same piece that is under way. */
  upload(piece: string, file: Blob): void {
    if (this.#connected) this.#uploads.send(piece, file);
  }

  /** Gives up the upload of a piece; what the service has stays. */
  cancelUpload(piece: string): void {
    this.#become(model.uploading(this.#model, piece));
  }

  /** Asks now where the journey stands. Ignored while a reply is on its way, and where there is nothing to ask about. */
  look(): void {
    const { state, ticket } = this.#model;
    if (ticket === undefined || this.#calls.busy) return;
    if (state.kind === 'lost') this.resume(ticket);
    else this.#wantLook();
  }

  /** Gives the journey up and begins again: at the entry step, or with a new opening. */
  restart(): void {
    if (this.#closed) return;
    this.#halt();
    this.#calls.forget();
    this.#polling.settle();
    this.#closeTicket();
    this.#become(model.begun(this.#beginning, this.#now()), () => {
      this.start();
    });
  }

  /** Gives the journey up for good. Nobody is notified any more. */
  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.disconnect();
    this.#closeTicket();
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
    if (this.#model.opening) this.#open();
    else this.#arm();
  }

  /** Shows a problem that was found on this side (a dismissed passkey, …) on the step. Ignored unless asking. */
  problem(problem: Problem): void {
    if (this.#closed || this.#model.state.kind !== 'asking') return;
    this.#become(model.refused(this.#model, problem, this.#now()));
  }

  // Nothing is shown before the service has said what a link means.
  get #beginning(): EntryStep | undefined {
    return this.#link === undefined ? this.#entry : undefined;
  }

  #now(): number {
    return this.#environment.clock.now();
  }

  #open(): void {
    if (!this.#connected) return;
    const take = (reply: Reply) => {
      // What it means is known now. Until then, who begins again begins with it.
      if (bareProblem(reply)?.nature !== 'transport') this.#link = undefined;
      this.#take('answer', reply);
    };
    this.#calls.open(undefined, take, this.#link);
  }

  #wantLook(): void {
    this.#polling.want();
    this.#look();
  }

  #look(): void {
    const { ticket } = this.#model;
    if (!this.#connected || ticket === undefined) return;
    this.#polling.disarm();
    this.#calls.look(ticket, (reply) => {
      this.#take('look', reply);
    });
  }

  #take(origin: model.Origin, reply: Reply): void {
    if (origin === 'look' && this.#polling.again(reply, this.#model.place)) {
      this.#arm();
      return;
    }
    this.#become(model.replied(this.#model, origin, reply, this.#now(), this.#beginning));
    if (origin === 'answer' && bareProblem(reply)?.problem.code === 'stale') this.look();
  }

  #closeTicket(): void {
    const { ticket, ...rest } = this.#model;
    this.#model = rest;
    if (ticket !== undefined) this.#calls.close(ticket);
  }

  #halt(): void {
    this.#calls.abort();
    this.#polling.disarm();
  }

  #arm(): void {
    const { place, ticket } = this.#model;
    const awaited = this.#connected && !this.#calls.busy && ticket !== undefined;
    if (awaited) this.#polling.arm(place);
    else this.#polling.disarm();
  }

  #become(next: model.Model, then?: () => void): void {
    const { state } = this.#model;
    this.#model = next;
    this.#uploads.follow();
    if (then) then();
    else this.#arm();
    if (next.state !== state) this.#listeners.tell(next.state, () => this.#model.state);
  }
}
