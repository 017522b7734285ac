/// <reference types="msw/vite/client" />
// The account service, simulated in the page itself, behind a service worker.
import {
  AccountService,
  faultNames,
  isScenario,
  worldOf,
  type AccountView,
  type BenchArguments,
  type BenchDeed,
  type BenchResult,
  type World,
} from '@latchkey/mock';
import { handlers } from '@latchkey/mock/browser';
import { openGate } from './gate.ts';
import { keep, kept } from './keep.ts';
import type { NewService, Service } from './service.ts';
import type { Settings } from './settings.ts';
import { Tabs } from './tabs.ts';

// Mails lead to this page, which may lie in any folder.
const here = <P extends { readonly page: string }>(one: P): P => ({
  ...one,
  page: new URL('.', location.href).pathname + new URL(one.page, location.href).search,
});

// The world of a scenario, as this page needs it: it asks for what the tag shows first, and hands over to pages of the demo.
const worldFor = (scenario: string, settings: () => Settings): World => {
  const world = worldOf(isScenario(scenario) ? scenario : 'default');
  const { entry, handover, assistance, recovery, newDetails, identity } = world;
  return {
    ...world,
    recovery: here(recovery),
    newDetails: here(newDetails),
    ...(identity && { identity: here(identity) }),
    get entry() {
      return settings().shape === 'identifier-first' ? 'identifier' : entry;
    },
    get passkeys() {
      return settings().passkeys === 'on' && world.passkeys;
    },
    ...(handover && { handover: { ...handover, url: './?view=elsewhere' } }),
    ...(assistance && { assistance: { ...assistance, url: './?view=assistance' } }),
  };
};

/** Runs one simulated service at a time, and lets it outlive a reload. All tabs of this browser have the same one. */
class SimulatedService implements Service {
  readonly restarts = true;
  #service: AccountService;
  #settings: Settings;
  #network: typeof import('virtual:msw').network | undefined;
  #deaf = () => {};
  #changed = () => {};
  readonly #tabs: Tabs;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#tabs = new Tabs(this);
    this.#service = this.#begin();
    this.#load(kept(this.#key));
    this.#fail();
    addEventListener('pagehide', () => {
      this.#keep();
    });
    // A page that the browser has kept holds an old database.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#load(kept(this.#key));
    });
  }

  get accounts(): readonly AccountView[] {
    return this.#service.accounts;
  }

  get cases(): Service['cases'] {
    return this.#service.cases;
  }

  get companionRequests(): Service['companionRequests'] {
    return this.#service.companionRequests;
  }

  get outbox(): Service['outbox'] {
    return this.#service.outbox;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get signedInAs(): AccountView | undefined {
    return this.#service.signedInAs();
  }

  authenticatorCode(identifier: string): { code: string; secondsLeft: number } | undefined {
    return this.#service.authenticatorCode(identifier);
  }

  async act<D extends BenchDeed>(deed: D, ...all: BenchArguments<D>): Promise<BenchResult<D>> {
    const act = this.#service[deed] as (...given: BenchArguments<D>) => BenchResult<D>;
    return act.apply(this.#service, all);
  }

  async signOut(): Promise<void> {
    this.#service.signOut();
  }

  subscribe(listener: () => void): void {
    this.#changed = listener;
  }

  /** By a service worker, or straight where there can be none. */
  async open(): Promise<void> {
    try {
      const { network } = await import('virtual:msw');
      network.configure({
        handlers: handlers(this.#service),
        onUnhandledFrame: 'bypass',
        // It would write every request to the console, and with it what was typed.
        context: { quiet: true },
      });
      network.events.on('response:mocked', () => {
        this.#tabs.tell();
      });
      await Promise.all([network.enable(), this.#tabs.ask()]);
      this.#network = network;
      network.resetHandlers(...handlers(this.#service));
      openGate();
    } catch (reason) {
      reportError(reason);
      openGate(async (input, init) => {
        const response = await this.#service.fetch(input, init);
        this.#tabs.tell();
        return response;
      });
    }
  }

  async take(settings: Settings): Promise<boolean> {
    const anew = settings.scenario !== this.#settings.scenario;
    this.#settings = settings;
    if (anew) await this.restart();
    else this.#fail();
    return anew;
  }

  async restart(): Promise<void> {
    keep(this.#key);
    this.#service = this.#begin();
    this.#load();
    this.#fail();
    this.#tabs.tell();
    this.#network?.resetHandlers(...handlers(this.#service));
  }

  get scenario(): string {
    return this.#settings.scenario;
  }

  snapshot(): string {
    return this.#service.snapshot();
  }

  /** Takes over how the service stands in another tab. */
  restore(snapshot: string): void {
    this.#load(snapshot);
    this.#changed();
  }

  #begin(): AccountService {
    const world = worldFor(this.#settings.scenario, () => this.#settings);
    return new AccountService({ world });
  }

  // Deaf meanwhile: what comes from elsewhere is told to nobody.
  #load(snapshot?: string): void {
    this.#deaf();
    try {
      if (snapshot) this.#service.restore(snapshot);
    } catch {
      // Kept by another version of the demo: go on with what is here.
    }
    this.#deaf = this.#service.subscribe(() => {
      this.#changed();
      this.#tabs.tell();
    });
  }

  #fail(): void {
    const { faults } = this.#service;
    faults.clear();
    const name = faultNames.find((one) => one === this.#settings.fault);
    if (name) faults.always(name);
  }

  get #key(): string {
    return `server:${this.#settings.scenario}`;
  }

  // Stands for the server's database: accounts, sessions and journeys must outlive the page, as they do on a server.
  // The secrets in it are invented ones. Of Latchkey itself, only the ticket is ever stored.
  #keep(): void {
    keep(this.#key, this.#service.snapshot());
  }
}

/** The simulated service. */
export const newService: NewService = async (settings) => new SimulatedService(settings);
