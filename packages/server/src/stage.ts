// What runs now: accounts on a database, in the world that was asked for. In memory, all of it can begin anew.
import type { BenchChoice } from '@latchkey/mock';
import { openAccounts, type Accounts } from './auth.ts';
import type { Place } from './config.ts';
import { openDatabase, type Database } from './database.ts';
import { Feed } from './feed.ts';
import { logError } from './log.ts';
import { Outbox } from './outbox.ts';
import { isSame, usual, worldFor } from './worlds.ts';

/** One world at a time. */
export class Stage {
  readonly feed = new Feed();
  /** Whether everything can begin anew: not where accounts outlive the process. */
  readonly restarts: boolean;
  choice = usual;
  database: Database;
  outbox: Outbox;
  /** Undefined until {@link open} has resolved. */
  accounts: Accounts | undefined;
  readonly #place: Place;
  #origin = '';
  #ahead = 0;
  #turn: Promise<void> = Promise.resolve();

  /** Rejects nothing yet: a database that is away is found out by {@link open}. */
  constructor(place: Place) {
    this.#place = place;
    this.restarts = place.kind === 'memory';
    this.database = this.#openDatabase();
    this.outbox = new Outbox(this.feed.tell);
  }

  /** Opens the accounts. Rejects where the database is away. */
  async open(origin: string): Promise<void> {
    this.#origin = origin;
    this.accounts = await this.#openAccounts(this);
  }

  /** Milliseconds since the epoch, by the service's clock. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** Lets time pass at once, in milliseconds: locks open, codes and links expire. */
  passTime(milliseconds: number): void {
    this.#ahead += milliseconds;
    this.feed.tell();
  }

  /** Behaves as a page asks for: with what there is, unless that is another scenario. */
  take(choice: BenchChoice): Promise<void> {
    return this.#inTurn(async () => {
      const wanted = this.restarts ? choice : { ...choice, scenario: this.choice.scenario };
      if (isSame(wanted, this.choice)) return;
      if (wanted.scenario !== this.choice.scenario) return this.#restart(wanted);
      const { database, outbox } = this;
      this.accounts = await this.#openAccounts({ choice: wanted, database, outbox });
      this.choice = wanted;
    });
  }

  /** Begins anew, in the world of a choice. Rejects where accounts outlive the process. */
  restart(choice: BenchChoice = usual): Promise<void> {
    if (!this.restarts) return Promise.reject(new Error('These accounts are not thrown away.'));
    return this.#inTurn(() => this.#restart(choice));
  }

  async #restart(choice: BenchChoice) {
    // Whoever still asks the one before is answered; it goes with the last of them.
    const anew = { choice, database: this.#openDatabase(), outbox: new Outbox(this.feed.tell) };
    this.#ahead = 0;
    const accounts = await this.#openAccounts(anew);
    Object.assign(this, anew, { accounts });
    this.feed.tell();
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #openDatabase() {
    return openDatabase(this.#place, (error) => logError('database-connection-lost', error));
  }

  #openAccounts({ choice, database, outbox }: Pick<Stage, 'choice' | 'database' | 'outbox'>) {
    return openAccounts({
      database,
      origin: this.#origin,
      world: worldFor(choice),
      now: this.now,
      couriers: {
        sendSms: async (letter) => outbox.keep('sms', letter),
        sendEmail: async (letter) => outbox.keep('email', letter),
        sendPush: async (letter) => outbox.keep('push', letter),
      },
    });
  }
}
