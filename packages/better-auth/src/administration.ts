// The administrator's side: plain functions, for the host's own server code. Nobody is asked for anything here.
import {
  accountViewOf,
  cancelMailService,
  caseViewOf,
  companionRequest,
  decide,
  doInApp,
  answerPush,
  findAccount,
  finishHandover,
  recreateMailbox,
  revoke,
  startReview,
  type Account,
  type AccountView,
  type CaseDecision,
  type CaseView,
  type CompanionDeed,
  type CompanionView,
  type Core,
  type Fields,
  type IdentityCase,
  type RevokedBy,
} from '@latchkey/service';
import type { Auth, AuthContext } from 'better-auth';
import type { StoredDocument } from './documents.ts';
import { withSecrets, type FactorFacts } from './factors.ts';
import { pluginId, type LatchkeyPlugin } from './plugin.ts';
import type { Server } from './server.ts';
import { userIds, type AccountPage } from './user-ids.ts';

/** What can be told of an account beside what better-auth knows of its user. Absent: as it is. */
export type AccountDetails = Partial<
  Pick<Account, 'phone' | 'recoveryEmail' | 'deadMailboxes' | 'organization' | 'managedPassword'>
> & {
  /** What its owner signs in with in place of an e-mail address. */
  readonly username?: string;
  /** Its second factors, in the order in which they are offered; secrets stay where better-auth has them. */
  readonly factors?: readonly FactorFacts[];
};

/** The administrator's side of a server. Rejects where there is no such account or case, and where the database is away. */
export class Administration {
  readonly #context: AuthContext;
  readonly #server: Server;

  constructor(context: AuthContext, server: Server) {
    this.#context = context;
    this.#server = server;
  }

  /** How an account stands; undefined where there is none of this identifier. */
  account(identifier: string): Promise<AccountView | undefined> {
    return this.#run((core) => {
      const account = findAccount(core.store.accounts, identifier);
      return account && accountViewOf(account, core.time);
    });
  }

  /** How these accounts stand, by their address; a hundred, unless more or fewer are asked for. */
  async accounts(page: AccountPage = {}): Promise<readonly AccountView[]> {
    const { accounts, time } = this.#server;
    const ids = await userIds(this.#context, page);
    const found = await Promise.all(ids.map((id) => accounts.get(id)));
    return found.flatMap((each) => (each ? accountViewOf(each.row, time) : []));
  }

  /** Tells what better-auth does not know of an account. Rejects a push factor where the host has not given `sendPush`. */
  describe(identifier: string, { username, factors, ...details }: AccountDetails): Promise<void> {
    if (!this.#server.asksPhones && factors?.some(({ method }) => method === 'push'))
      return Promise.reject(new Error('latchkey: give sendPush, or no phone can be asked.'));
    return this.#change(identifier, (_core, account) => {
      Object.assign(account, details, username !== undefined && { identifier: username });
      if (factors) account.factors = withSecrets(factors, account.factors);
    });
  }

  /** Takes an address out of use; its owner is told a temporary username in this language (BCP 47). */
  revokeAddress(identifier: string, by: RevokedBy, locale = 'en'): Promise<void> {
    return this.#change(identifier, (core, account) => revoke(core, account, { by }, locale));
  }

  /** Gives an address up, so that somebody else can have it: as {@link revokeAddress}. */
  releaseAddress(identifier: string, locale = 'en'): Promise<void> {
    return this.revokeAddress(identifier, 'released', locale);
  }

  /** Takes all addresses of a domain out of use: nobody receives mail there any more. */
  cancelMailService(domain: string, locale = 'en'): Promise<void> {
    return this.#run((core) => cancelMailService(core, domain, locale));
  }

  /** A mailbox is there again: its address signs in as before. */
  restoreAddress(identifier: string): Promise<void> {
    return this.#change(identifier, recreateMailbox);
  }

  /** Locks an account: for so many seconds, or until its owner acts. */
  lock(identifier: string, seconds?: number): Promise<void> {
    return this.#change(identifier, ({ time }, account) => {
      account.lock = seconds === undefined ? 'owner' : time.now() + seconds * 1000;
    });
  }

  /** Opens an account's lock. */
  unlock(identifier: string): Promise<void> {
    return this.#change(identifier, (_core, account) => {
      delete account.lock;
    });
  }

  /** Blocks an account; or lets it in again. */
  block(identifier: string, blocked = true): Promise<void> {
    return this.#change(identifier, (_core, account) => {
      account.blocked = blocked;
    });
  }

  /** Every identity case that is kept. */
  async cases(): Promise<readonly CaseView[]> {
    const rows = await this.#server.rows.all('cases');
    const found = rows.map(({ value }) => JSON.parse(value) as IdentityCase);
    return Promise.all(
      found.map(async (each) => {
        const sizes = await this.#server.documents.sizesOf(each.number);
        return this.#run((core) => caseViewOf(core, each, (piece) => sizes.get(piece) ?? 0));
      }),
    );
  }

  /** The files of a case that are still kept. */
  documentsOf(number: string): Promise<readonly StoredDocument[]> {
    return this.#server.documents.of(number);
  }

  /** Somebody has begun to look at a case. */
  startReview(number: string): Promise<void> {
    return this.#run((core) => startReview(core, number));
  }

  /** Decides a case, and tells the applicant. */
  decideCase(number: string, decision: CaseDecision): Promise<void> {
    return this.#run((core) => decide(core, number, decision));
  }

  /** What a person did on the phone that was asked. A wrong number is a refusal; what comes too late has no effect. */
  answerPush(id: string, approve: boolean, number?: string): Promise<void> {
    return this.#run((core) => answerPush(core, id, approve, number));
  }

  /** What an app is asked, by the id in its link; undefined where the link is worth nothing (any more). */
  companionRequest(request: string): Promise<CompanionView | undefined> {
    return this.#run((core) => companionRequest(core, request));
  }

  /**
   * What a person did in the app on another device; `told` is what the app tells of them at the end. Resolves to whether
   * the request was still worth something.
   */
  companion(request: string, deed: CompanionDeed, told?: Fields): Promise<boolean> {
    return this.#run((core) => doInApp(core, request, deed, told));
  }

  /** Another page to which a journey has handed over has done its part; the journey by its ticket. */
  finishHandover(ticket: string): Promise<void> {
    return this.#run((core) => finishHandover(core, ticket));
  }

  /** Carries every message that waits: where the host's process does not live on between requests. */
  deliverMessages(): Promise<void> {
    return this.#server.outbox.deliver();
  }

  /**
   * Erases what has ended, and carries every message that waits: each minute, where neither requests nor a process that
   * lives on do it. Rejects where the host's storage could not delete a document: it is tried again the next time.
   */
  tidy(): Promise<void> {
    return this.#server.tidy();
  }

  #change(identifier: string, change: (core: Core, account: Account) => void) {
    return this.#run((core) => {
      const account = findAccount(core.store.accounts, identifier);
      if (!account) throw new Error('There is no such account.');
      change(core, account);
    });
  }

  async #run<T>(run: (core: Core) => T): Promise<T> {
    const result = await this.#server.transact((core) => ({ value: run(core) }));
    if ('code' in result) throw new Error('The state could not be kept. Try again.');
    return result.value;
  }
}

/** The administrator's side of a better-auth server that has the plugin. */
export const administrationOf = async (auth: Pick<Auth, '$context'>): Promise<Administration> => {
  const context = await auth.$context;
  const plugin = context.getPlugin(pluginId) as LatchkeyPlugin | null;
  if (!plugin) throw new Error('This better-auth server has not the plugin latchkey(…).');
  return new Administration(context, plugin.serverOf(context));
};
