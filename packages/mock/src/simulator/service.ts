// Longer than other files: all that can be done with a simulated service, in one class.
import { systemClock, type Clock } from '@latchkey/contract';
import {
  accountViewOf,
  answerPush,
  base64url,
  cancelMailService,
  caseViewOf,
  companionViewOf,
  currentMessage,
  decide,
  doInApp,
  endSession,
  findAccount,
  finishHandover,
  forget,
  fromBase64url,
  Lanes,
  lapseCases,
  readCookies,
  recreateMailbox,
  revoke,
  rowsOf,
  rowStore,
  second,
  serve,
  sessionOf,
  shownCode,
  startReview,
  systemRandom,
  timeOf,
  type Account,
  type AccountView,
  type Api,
  type CaseDecision,
  type CaseView,
  type CompanionDeed,
  type CompanionView,
  type Core,
  type Fields,
  type Message,
  type Random,
  type RevokedBy,
  type RowStore,
  type Served,
  type AllRows,
  type TotpFactor,
  type Work,
} from '@latchkey/service';
import { Faults } from '../faults.ts';
import { worldOf } from '../scenarios/index.ts';
import { Browser, responseOf, type Exchange } from './browser.ts';
import { captcha } from './captcha.ts';
import { CookieJar } from './cookie-jar.ts';
import { MemoryDocuments } from './documents.ts';
import { enrollAuthenticator } from './enroll-authenticator.ts';
import { enroll, offerPasskey, type Enrollments } from './enrollment.ts';
import { pbkdf2 } from './passwords.ts';
import { begin } from './state.ts';
import type { World } from './world.ts';

/** What a simulated account service is made of. All of it has a default. */
export interface AccountServiceOptions {
  /** Moves every deadline. Default: the system's. */
  readonly clock?: Clock;
  /** Source of codes, tickets and cookies. Default: the platform's. */
  readonly random?: Random;
  /** Milliseconds since the epoch, for TOTP and for what people read. Default: moves with `clock`. */
  readonly wallClock?: () => number;
  /** Behavior and accounts. Default: `worldOf('default')`. */
  readonly world?: World;
  /** Path of the API. Default: `/account`. */
  readonly basePath?: string;
}

/** What a service works with: for tests that run it in another way. */
export let coreOf: (service: AccountService) => Core & {
  readonly store: RowStore;
  readonly documents: MemoryDocuments;
};

/**
 * An account service in memory that honors the contract in full: for development, demos and tests. Speaks HTTP as
 * values, so that service workers, servers and tests use the same one.
 */
export class AccountService {
  /** Path of the API, without a slash at its end. */
  readonly basePath: string;
  /** What goes wrong on the way; {@link handle} alone is spared. */
  readonly faults = new Faults();
  /** The browser whose cookies {@link fetch} and the service worker's handlers use. */
  readonly browser: Browser;
  readonly #clock: Clock;
  #core: Core & { readonly store: RowStore; readonly documents: MemoryDocuments };
  readonly #documents: MemoryDocuments;
  #enrollments: Enrollments = {};
  readonly #api: Api;
  readonly #listeners = new Set<() => void>();

  constructor(options: AccountServiceOptions = {}) {
    const { clock = systemClock, random = systemRandom, world = worldOf('default') } = options;
    const time = timeOf(clock, options.wallClock);
    const secret = random.bytes(32);
    this.#clock = clock;
    this.#documents = new MemoryDocuments(() => time.now());
    this.#core = {
      policy: world,
      time,
      random,
      store: begin(world, time, secret),
      work: { passwordChecks: 0, codeChecks: 0, passkeyChecks: 0, messages: 0 },
      documents: this.#documents,
      captcha,
      passwords: pbkdf2(random),
      secret,
      changed: () => {
        for (const listener of this.#listeners) listener();
      },
    };
    this.basePath = (options.basePath ?? '/account').replace(/\/+$/u, '');
    this.#api = {
      policy: world,
      lanes: new Lanes(),
      basePath: this.basePath,
      transact: async (run) => {
        forget(this.#store, time.now());
        return run(this.#core);
      },
    };
    this.browser = this.newBrowser();
  }

  /**
   * The HTTP API below the base path, without faults; cookies by `Cookie` and `Set-Cookie`. In Node: a page may neither
   * send the one nor read the other, and uses {@link fetch}.
   */
  async handle(request: Request): Promise<Response> {
    return withCookies(await serve(this.#api, request, cookieHeader(request)));
  }

  /** As {@link handle}, under the faults: for a server. Undefined stands for a connection that broke. */
  async transmit(request: Request): Promise<Response | undefined> {
    const served = await this.#exchange(request, cookieHeader(request));
    return served === 'lost' ? undefined : withCookies(served);
  }

  /** A browser in front of the service, as the page's own `fetch`: keeps cookies, honors the signal, meets the faults. */
  get fetch(): typeof globalThis.fetch {
    return this.browser.fetch;
  }

  /** Another browser, with cookies of its own. */
  newBrowser(): Browser {
    return new Browser(this.#exchange, new CookieJar(() => this.#core.time.now()));
  }

  /** What the service has sent, oldest first. */
  get outbox(): readonly Message[] {
    const sent = this.#store.outbox.all().filter(({ nobody }) => !nobody);
    return sent.map((message) => currentMessage(this.#core, message));
  }

  /** What may be shown of the accounts. */
  get accounts(): readonly AccountView[] {
    return this.#store.accounts.all().map((account) => accountViewOf(account, this.#core.time));
  }

  /** What the service's own people see of identity cases, oldest first. */
  get cases(): readonly CaseView[] {
    lapseCases(this.#core);
    return this.#store.cases
      .all()
      .map((found) =>
        caseViewOf(this.#core, found, (piece) => this.#documents.sizeOf(found.number, piece)),
      );
  }

  /** Bytes of uploaded files that are in memory. */
  get uploadedBytes(): number {
    lapseCases(this.#core);
    return this.#documents.size;
  }

  /** Somebody has begun to look at a case. Throws where it does not wait for that. */
  startReview(number: string): void {
    startReview(this.#core, number);
  }

  /** Decides a case, and tells the applicant. Throws where it waits for no decision, or not for this one. */
  decideCase(number: string, decision: CaseDecision): void {
    lapseCases(this.#core);
    decide(this.#core, number, decision);
  }

  /** What the app on another device is asked now, oldest first. */
  get companionRequests(): readonly CompanionView[] {
    return this.#store.journeys
      .all()
      .flatMap((journey) => companionViewOf(this.#core, journey) ?? []);
  }

  /**
   * What the person does in the app on another device; `told` is what the app tells of them at the end. The request is
   * named by the id in its address, or by the journey's ticket; one that is worth nothing any more has no effect.
   */
  companion(request: string, deed: CompanionDeed, told?: Fields): void {
    doInApp(this.#core, request, deed, told);
  }

  /** Counts of what replies cost. */
  get work(): Readonly<Work> {
    return { ...this.#core.work };
  }

  /** What the authenticator app on the phone shows; undefined for an account without one. */
  authenticatorCode(identifier: string): { code: string; secondsLeft: number } | undefined {
    const factors = findAccount(this.#store.accounts, identifier)?.factors ?? [];
    const factor = factors.find((each): each is TotpFactor => each.method === 'totp');
    return factor && shownCode(this.#core, factor);
  }

  /** Approves a push request on the phone. A wrong number is a refusal; without one, the person chose the right one. */
  approve(pushId: string, number?: string): void {
    answerPush(this.#core, pushId, true, number);
  }

  /** Refuses a push request on the phone. */
  refuse(pushId: string): void {
    answerPush(this.#core, pushId, false);
  }

  /** Options for making a passkey in a page of this origin: `PublicKeyCredential.parseCreationOptionsFromJSON()`. */
  passkeyCreation(
    identifier: string,
    rpId: string,
    origin: string,
  ): PublicKeyCredentialCreationOptionsJSON {
    return offerPasskey(this.#core, this.#enrollments, this.#account(identifier), rpId, origin);
  }

  /** Adds the passkey that was made with {@link passkeyCreation}: `credential.toJSON()`. Rejects when it does not fit. */
  addPasskey(identifier: string, registration: RegistrationResponseJSON): Promise<void> {
    return enroll(this.#core, this.#enrollments, this.#account(identifier), registration);
  }

  /** Locks an account: for so many seconds, or until its owner acts. */
  lock(identifier: string, seconds?: number): void {
    this.#account(identifier).lock =
      seconds === undefined ? 'owner' : this.#core.time.now() + seconds * second;
    this.#core.changed();
  }

  /** Opens an account's lock. */
  unlock(identifier: string): void {
    delete this.#account(identifier).lock;
    this.#core.changed();
  }

  /** Blocks an account, as its organization does; or lets it in again. */
  block(identifier: string, blocked = true): void {
    this.#account(identifier).blocked = blocked;
    this.#core.changed();
  }

  /** Has an account ask for a second factor from now on: for codes of an authenticator app, unless it has one. */
  requireSecondFactor(identifier: string): void {
    enrollAuthenticator(this.#core, this.#account(identifier));
  }

  /** Takes an address out of use, as an administrator does; its owner is told a temporary username in this language. */
  revokeAddress(identifier: string, by: RevokedBy, locale = 'en'): void {
    revoke(this.#core, this.#account(identifier), { by }, locale);
  }

  /** Takes all addresses of a domain out of use: nobody receives mail there any more. */
  cancelMailService(domain: string, locale = 'en'): void {
    cancelMailService(this.#core, domain, locale);
  }

  /** A mailbox is there again: its address signs in as before. */
  recreateMailbox(identifier: string): void {
    recreateMailbox(this.#core, this.#account(identifier));
  }

  /** The other page of a `redirect` step has done its part. */
  finishHandover(ticket: string): void {
    finishHandover(this.#core, ticket);
  }

  /** Whose session a browser has; undefined when nobody's. */
  signedInAs(browser: Browser = this.browser): AccountView | undefined {
    const session = sessionOf(this.#core, cookiesOf(browser));
    const account = this.#store.accounts.get(session?.account);
    return account && accountViewOf(account, this.#core.time);
  }

  /** Ends a browser's session, as the product's own sign-out does. Devices stay trusted. */
  signOut(browser: Browser = this.browser): void {
    endSession(this.#core, cookiesOf(browser));
  }

  /** Calls back when outbox or accounts have changed; returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The whole state as JSON, so that a demo survives a reload. Holds simulated secrets. */
  snapshot(): string {
    lapseCases(this.#core);
    return JSON.stringify({
      version,
      secret: base64url(this.#core.secret),
      rows: rowsOf(this.#store),
      enrollments: this.#enrollments,
      cookies: this.browser.jar.snapshot(),
    });
  }

  /** Takes a snapshot back. Throws when it was made by another version. */
  restore(snapshot: string): void {
    const kept = JSON.parse(snapshot) as {
      version?: number;
      secret: string;
      rows: AllRows;
      enrollments: Enrollments;
      cookies: unknown;
    };
    if (kept.version !== version) throw new Error('The snapshot is of another version.');
    this.#core = {
      ...this.#core,
      secret: fromBase64url(kept.secret),
      store: rowStore(kept.rows),
    };
    this.#enrollments = kept.enrollments;
    this.#documents.clear();
    this.browser.jar.restore(kept.cookies);
    this.#core.changed();
  }

  readonly #exchange: Exchange = (request, cookies) =>
    this.faults.around(() => serve(this.#api, request, cookies), this.#clock);

  static {
    coreOf = (service) => service.#core;
  }

  get #store(): RowStore {
    return this.#core.store;
  }

  #account(identifier: string): Account {
    const account = findAccount(this.#store.accounts, identifier);
    if (!account) throw new Error('There is no such account.');
    return account;
  }
}

// The session's cookie is for every path.
const cookiesOf = ({ jar }: Browser) => ({ cookies: readCookies(jar.header('http://localhost/')) });

const cookieHeader = (request: Request) => request.headers.get('cookie') ?? '';

const withCookies = (served: Served): Response => {
  const response = responseOf(served);
  for (const setCookie of served.setCookies) response.headers.append('set-cookie', setCookie);
  return response;
};

// Of the state's shape.
const version = 4;
