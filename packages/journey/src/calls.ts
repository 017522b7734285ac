// The calls of one journey: at most one under way, and the idempotency key of the answer that is not settled yet.
import {
  natureOf,
  type Answer,
  type Call,
  type KeyedCall,
  type Problem,
  type ProblemNature,
  type Reply,
  type Ticket,
} from '@latchkey/contract';
import type { Randomness } from './environment.ts';
import type { JourneyOptions } from './options.ts';

/** The problem of a reply that brought neither a step nor an outcome, and what it means. */
export const bareProblem = (
  reply: Reply,
): { problem: Problem; nature: ProblemNature } | undefined =>
  'step' in reply || 'outcome' in reply
    ? undefined
    : { problem: reply.problem, nature: natureOf(reply.problem.code) };

/** Takes a reply that is still waited for. */
export type Take = (reply: Reply) => void;

/** Makes a journey's calls. The reply to one that was aborted is taken by nobody. */
export class Calls {
  readonly #options: JourneyOptions;
  readonly #random: Randomness;
  #flight: AbortController | undefined;
  #kept: { name: string; key: string } | undefined;

  constructor(options: JourneyOptions, random: Randomness) {
    this.#options = options;
    this.#random = random;
  }

  /** Whether a reply is on its way. */
  get busy(): boolean {
    return this.#flight !== undefined;
  }

  /** Whether nobody knows yet what came of an answer or an opening. */
  get unsettled(): boolean {
    return this.#kept !== undefined;
  }

  /** Opens the journey, with the answer to its entry step if there is one. */
  open(answer: Answer | undefined, take: Take, link?: string): void {
    const { adapter, name: journey, returnTo, reason } = this.#options;
    const run = (call: KeyedCall) =>
      adapter.open({ journey, returnTo, link, reason, answer }, call);
    this.#keyed(`open ${answer?.action ?? ''}`, run, take);
  }

  /** Opens the journey without an answer, beside a person who has not answered either. */
  prepare(take: Take): Promise<void> {
    const { adapter, name: journey, returnTo, reason } = this.#options;
    const key = this.#random.key();
    return this.#fly((call) => adapter.open({ journey, returnTo, reason }, { ...call, key }), take);
  }

  answer(ticket: Ticket, turn: number, answer: Answer, take: Take): void {
    const { adapter } = this.#options;
    const run = (call: KeyedCall) => adapter.answer(ticket, { ...answer, turn }, call);
    this.#keyed(`${ticket} ${String(turn)} ${answer.action}`, run, take);
  }

  look(ticket: Ticket, take: Take): void {
    void this.#fly((call) => this.#options.adapter.look(ticket, call), take);
  }

  /** Tells the service, in the background, that the journey was given up. */
  close(ticket: Ticket): void {
    const { adapter, locale } = this.#options;
    void adapter.close(ticket, { signal: new AbortController().signal, locale: locale() });
  }

  /** Waits no longer for the reply on its way. Its answer can be sent again with the same key. */
  abort(): void {
    this.#flight?.abort();
    this.#flight = undefined;
  }

  /** The next answer is one that the service has never seen. */
  forget(): void {
    this.#kept = undefined;
  }

  // The same action on the same turn keeps its key until something else than a transport problem came of it.
  #keyed(name: string, run: (call: KeyedCall) => Promise<Reply>, take: Take): void {
    if (this.#kept?.name !== name) this.#kept = { name, key: this.#random.key() };
    const { key } = this.#kept;
    void this.#fly(
      (call) => run({ ...call, key }),
      (reply) => {
        if (bareProblem(reply)?.nature !== 'transport') this.forget();
        take(reply);
      },
    );
  }

  async #fly(run: (call: Call) => Promise<Reply>, take: Take): Promise<void> {
    const flight = new AbortController();
    const call = { signal: flight.signal, locale: this.#options.locale() };
    this.abort();
    this.#flight = flight;
    const reply = await run(call);
    if (this.#flight !== flight) return;
    this.#flight = undefined;
    // At once: a promise in between would be time to abort in.
    take(reply);
  }
}
