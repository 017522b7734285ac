// What runs now: accounts on a database, in the world that was asked for. In memory, all of it can begin anew.
import { isSameChoice, worldOf, type BenchChoice } from '@latchkey/mock';
import { openAccounts, serviceName, type Accounts } from './auth.ts';
import type { Config, Place } from './config.ts';
import { Feed } from './feed.ts';
import { IdentityLink } from './identity-link/identity-link.ts';
import { openPlace, type Need, type Needs } from './needs.ts';
import type { Outbox } from './outbox.ts';
import { usual, worldFor } from './worlds.ts';

/** One world at a time. */
export class Stage {
  readonly feed = new Feed();
  /** Whether everything can begin anew: not where accounts outlive the process. */
  readonly restarts: boolean;
  choice = usual;
  outbox: Outbox;
  /** Undefined until {@link open} has resolved. */
  accounts: Accounts | undefined;
  /** Undefined until then. */
  identity: IdentityLink | undefined;
  #opened: Needs;
  readonly #newOutbox: () => Outbox;
  readonly #place: Place;
  #origin = '';
  #ahead = 0;
  #turn: Promise<void> = Promise.resolve();

  /** A database that is away is found out by {@link open}. */
  constructor(
    { place, redis }: Pick<Config, 'place' | 'redis'>,
    opened: Needs,
    newOutbox: (changed: () => void) => Outbox,
  ) {
    this.#place = place;
    this.restarts = place.kind === 'memory' && redis === undefined;
    this.#opened = opened;
    this.#newOutbox = () => newOutbox(this.feed.tell);
    this.outbox = this.#newOutbox();
  }

  /** What it cannot do without. */
  get needs(): readonly Need[] {
    const { database, sessions, mail } = this.#opened;
    return [database, sessions, mail].filter((need) => need !== undefined);
  }

  /** Opens the accounts. Rejects where the database is away. */
  async open(origin: string): Promise<void> {
    this.#origin = origin;
    this.accounts = await this.#openAccounts(this.choice, this.#opened, this.outbox);
    this.identity = this.#linkTo(this.accounts);
  }

  /** Carries what waits, and closes everything. */
  async close(): Promise<void> {
    await this.identity?.stop();
    await this.accounts?.administration.deliverMessages();
    await Promise.all(this.needs.map((need) => need.close()));
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
      if (isSameChoice(wanted, this.choice)) return;
      if (wanted.scenario !== this.choice.scenario) return this.#restart(wanted);
      this.accounts = await this.#openAccounts(wanted, this.#opened, this.outbox);
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
    const opened = { ...this.#opened, database: openPlace(this.#place) };
    const outbox = this.#newOutbox();
    this.#ahead = 0;
    const accounts = await this.#openAccounts(choice, opened, outbox);
    this.#opened = opened;
    Object.assign(this, { accounts, choice, outbox });
    this.feed.tell();
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #openAccounts(choice: BenchChoice, needs: Needs, outbox: Outbox): Promise<Accounts> {
    const { mail } = needs;
    return openAccounts({
      needs,
      origin: this.#origin,
      world: worldFor(choice),
      now: this.now,
      couriers: {
        sendSms: async (letter) => outbox.keep('sms', letter),
        // What is sent really is shown nowhere else.
        sendEmail: async (letter) => (mail ? mail.send(letter) : outbox.keep('email', letter)),
        sendPush: async (letter) => outbox.keep('push', letter),
      },
    });
  }

  #linkTo(accounts: Accounts): IdentityLink {
    const { identity } = worldOf('default');
    if (!identity) throw new Error('The demo checks identities.');
    return new IdentityLink({
      origin: this.#origin,
      service: serviceName,
      app: identity.app.name,
      page: identity.page,
      administration: () => (this.accounts ?? accounts).administration,
    });
  }
}
