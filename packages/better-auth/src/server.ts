// One server: the service, and where its parts are kept.
import { hkdfSync } from 'node:crypto';
import {
  Lanes,
  serve,
  systemRandom,
  transact,
  type Api,
  type Backing,
  type Changes,
  type Host,
  type Policy,
  type Time,
} from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { AccountStore } from './account-store.ts';
import { betterAuthBacking } from './backing.ts';
import { DocumentTable } from './documents.ts';
import type { Serving } from './endpoint.ts';
import { eventsOf } from './events.ts';
import type { Gatekeeper } from './gate.ts';
import { rowKeeper } from './keeper.ts';
import type { LatchkeyOptions } from './options.ts';
import { Outbox, outboxKeeper } from './outbox.ts';
import { passwordsOf } from './passwords.ts';
import { defaultPolicy } from './policy.ts';
import { preparedBacking } from './prepared-backing.ts';
import { Rows } from './rows.ts';
import { sessionKeeper } from './sessions.ts';
import { useTotp } from './totp-replays.ts';

/** Between two times at which what has ended is erased: one minute, in milliseconds. */
const tidyEach = 60_000;

/** What one better-auth server serves of ours. */
export class Server implements Gatekeeper {
  readonly accounts: AccountStore;
  readonly backing: Backing;
  readonly documents: DocumentTable;
  readonly outbox: Outbox;
  readonly policy: Policy;
  readonly rows: Rows;
  readonly time: Time;
  readonly transact: Api['transact'];
  readonly #context: AuthContext;
  readonly #lanes = new Lanes();
  readonly #options: LatchkeyOptions;
  readonly #now: () => number;
  #tidyAt = 0;

  constructor(context: AuthContext, options: LatchkeyOptions) {
    this.#context = context;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.time = { now: this.#now, wallClock: this.#now };
    this.policy = { ...defaultPolicy(context.appName), ...options.policy };
    const rows = new Rows(context);
    this.rows = rows;
    this.accounts = new AccountStore(context, rows);
    this.documents = new DocumentTable(context, {
      rows,
      now: this.#now,
      storage: options.documents,
    });
    this.outbox = new Outbox(context, rows, options, this.#now);
    const backing = betterAuthBacking({
      context,
      documents: this.documents,
      holdNobodies: (queries) => this.accounts.holdNobodies(queries),
      committed: (changes) => this.#committed(changes),
      keepers: {
        accounts: this.accounts,
        sessions: sessionKeeper(context),
        outbox: outboxKeeper(rows, this.#now),
        journeys: rowKeeper(rows, 'journeys'),
        devices: rowKeeper(rows, 'devices'),
        pushes: rowKeeper(rows, 'pushes'),
        links: rowKeeper(rows, 'links'),
        cases: rowKeeper(rows, 'cases'),
        tallies: rowKeeper(rows, 'tallies'),
        replays: rowKeeper(rows, 'replays'),
      },
    });
    this.backing = preparedBacking(this.documents, backing);
    const host: Host = {
      backing: this.backing,
      passwords: passwordsOf(context),
      policy: this.policy,
      ...(options.captcha && { captcha: options.captcha }),
      random: systemRandom,
      // better-auth's own use of its secret is nobody else's business.
      secret: new Uint8Array(hkdfSync('sha256', context.secret, '', 'latchkey', 32)),
      time: this.time,
      work: { passwordChecks: 0, codeChecks: 0, passkeyChecks: 0, messages: 0 },
      changed: () => undefined,
      failed: (error) => this.#log('The database, or the storage of documents, has failed', error),
    };
    this.transact = (run) => transact(host, run);
  }

  /** Whether a phone can be asked. */
  get asksPhones(): boolean {
    return this.#options.sendPush !== undefined;
  }

  /** Answers a request of the contract's. */
  readonly serve: Serving = async (request, cookies, basePath) => {
    if (this.#now() >= this.#tidyAt) void this.tidy().catch(this.#notErased);
    const { policy, transact } = this;
    return serve({ policy, transact, basePath, lanes: this.#lanes }, request, cookies);
  };

  useCode(id: string, code: string): Promise<boolean> {
    return useTotp(this.#context, this.accounts, id, { code, now: this.#now() });
  }

  /** Erases what has ended, carries what waits, and makes what stands for nobody. */
  async tidy(): Promise<void> {
    const now = this.#now();
    this.#tidyAt = now + tidyEach;
    await this.accounts.settleNobodies();
    await this.rows.lapse(now);
    await this.outbox.deliver();
    await this.documents.lapse(now);
  }

  #committed(changes: Changes) {
    if (changes.puts.some(({ table }) => table === 'outbox'))
      void this.outbox
        .deliver()
        .catch((error: unknown) => this.#log('The outbox could not be read', error));
    if (changes.documents.length > 0) void this.documents.sweep().catch(this.#notErased);
    for (const event of eventsOf(changes)) void this.#tell(event);
  }

  async #tell(event: ReturnType<typeof eventsOf>[number]) {
    try {
      await this.#options.onEvent?.(event);
    } catch (error) {
      this.#log(`The host could not be told of ${event.kind}`, error);
    }
  }

  readonly #notErased = (error: unknown) => this.#log('What has ended could not be erased', error);

  // An error's own words may hold what was to be kept.
  #log(what: string, error: unknown) {
    const kind = error instanceof Error ? error.name : typeof error;
    this.#context.logger.error(`${what}: ${kind}`);
  }
}
