// The calls of one journey: at most one under way, and the idempotency key of the answer that is not settled yet.
import {
  natureOf,
  type Answer,
  type Call,
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

/** Makes a journey's calls. Each gives its reply, or nothing when it was aborted: late replies end here. */
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
  open(answer?: Answer): Promise<Reply | undefined> {
    const { adapter, name: journey, returnTo } = this.#options;
    return this.#keyed(`open ${answer?.action ?? ''}`, (call) =>
      adapter.open({ journey, returnTo, answer }, call),
    );
  }

  /** Opens the journey without an answer, beside a person who has not answered either. */
  prepare(): Promise<Reply | undefined> {
    const { adapter, name: journey, returnTo } = this.#options;
    const key = this.#random.key();
    return this.#fly((call) => adapter.open({ journey, returnTo }, { ...call, key }));
  }

  answer(ticket: Ticket, turn: number, answer: Answer): Promise<Reply | undefined> {
    const { adapter } = this.#options;
    return this.#keyed(`${ticket} ${String(turn)} ${answer.action}`, (call) =>
      adapter.answer(ticket, { ...answer, turn }, call),
    );
  }

  look(ticket: Ticket): Promise<Reply | undefined> {
    return this.#fly((call) => this.#options.adapter.look(ticket, call));
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
  async #keyed(
    name: string,
    run: (call: Call & { key: string }) => Promise<Reply>,
  ): Promise<Reply | undefined> {
    if (this.#kept?.name !== name) this.#kept = { name, key: this.#random.key() };
    const { key } = this.#kept;
    const reply = await this.#fly((call) => run({ ...call, key }));
    if (reply && bareProblem(reply)?.nature !== 'transport') this.forget();
    return reply;
  }

  async #fly(run: (call: Call) => Promise<Reply>): Promise<Reply | undefined> {
    const flight = new AbortController();
    const call = { signal: flight.signal, locale: this.#options.locale() };
    this.abort();
    this.#flight = flight;
    const reply = await run(call);
    if (this.#flight !== flight) return undefined;
    this.#flight = undefined;
    return reply;
  }
}
