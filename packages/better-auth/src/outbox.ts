// Messages on their way: written with what they are about, carried afterwards, so that a crash between the two loses none.
import type { Message } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { courierFor, type Couriers } from './couriers.ts';
import { rowKeeper, type Keeper } from './keeper.ts';
import type { Row, Rows, Writing } from './rows.ts';

const kind = 'outbox';

/** How long whoever carries a message has for it, before somebody else tries: one minute. */
const lease = 60_000;

/** How long a message is tried: one day. A code in it is dead long before. */
const life = 86_400_000;

interface Waiting {
  readonly message: Message;
  /** Milliseconds since the epoch from which it may be carried, and until which it is tried. */
  readonly dueAt: number;
  readonly until: number;
}

const rowOf = (waiting: Waiting): Writing => ({
  value: JSON.stringify(waiting),
  names: [],
  due: waiting.dueAt,
  ends: waiting.until,
});

/** Keeps messages until they are carried. The service never reads them again. */
export const outboxKeeper = (rows: Rows, now: () => number): Keeper<'outbox'> => ({
  ...rowKeeper(rows, kind),
  put: ({ id, row: message }) =>
    rows.put(kind, id, undefined, rowOf({ message, dueAt: now(), until: now() + life })),
});

/** Carries what waits. At least once: whoever dies with a message in hand leaves it to another, after a minute. */
export class Outbox {
  readonly #context: AuthContext;
  readonly #rows: Rows;
  readonly #couriers: Couriers;
  readonly #now: () => number;
  #running: Promise<void> = Promise.resolve();
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(context: AuthContext, rows: Rows, couriers: Couriers, now: () => number) {
    this.#context = context;
    this.#rows = rows;
    this.#couriers = couriers;
    this.#now = now;
  }

  /** Carries everything that is due. Resolves once each has arrived or failed; what failed is tried again later. */
  deliver(): Promise<void> {
    const before = this.#running.catch(() => undefined);
    this.#running = before.then(() => this.#deliverDue());
    return this.#running;
  }

  async #deliverDue() {
    const waiting = await this.#rows.all(kind);
    const results = await Promise.all(waiting.map((row) => this.#carry(row)));
    if (results.includes('left')) this.#tryLater();
  }

  async #carry(row: Row): Promise<'carried' | 'left'> {
    const now = this.#now();
    const waiting = JSON.parse(row.value) as Waiting;
    if (waiting.dueAt > now) return 'left';
    const { id } = waiting.message;
    const taken = rowOf({ ...waiting, dueAt: now + lease });
    if (!(await this.#rows.put(kind, id, row.version, taken))) return 'left';
    try {
      await this.#send(waiting.message);
    } catch (error) {
      // The courier's own words may hold the message.
      const what = error instanceof Error ? error.name : typeof error;
      this.#context.logger.error(`A message could not be sent, and is tried again: ${what}`);
      return 'left';
    }
    await this.#rows.delete(kind, id, row.version + 1);
    return 'carried';
  }

  async #send(message: Message) {
    const { kind: _kind, nobody, ...letter } = message;
    if (nobody) return;
    await courierFor(this.#couriers, message)?.(letter);
  }

  #tryLater() {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.deliver().catch(() => this.#tryLater()), lease);
    this.#retry.unref();
  }
}
