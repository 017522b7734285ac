/// <reference types="msw/vite/client" />
// The account service behind the page. It is simulated in the page itself, behind a service worker.
import { AccountService, faultNames, isScenario, worldOf, type World } from '@latchkey/mock';
import { handlers } from '@latchkey/mock/browser';
import { openGate } from './gate.ts';
import type { Settings } from './settings.ts';

// The pages to which the service hands over lie in this demo.
const worldFor = (scenario: string): World => {
  const world = worldOf(isScenario(scenario) ? scenario : 'default');
  const { handover, assistance } = world;
  return {
    ...world,
    ...(handover && { handover: { ...handover, url: './?view=elsewhere' } }),
    ...(assistance && { assistance: { ...assistance, url: './?view=assistance' } }),
  };
};

const keyOf = (scenario: string) => `demo:server:${scenario}`;

/** Runs one simulated service at a time, and lets it outlive a reload. */
export class Server {
  service: AccountService;
  #scenario: string;
  #network: typeof import('virtual:msw').network | undefined;
  #deaf = () => {};
  readonly #changed: () => void;

  /** @param changed called when the service has sent something, or an account is another */
  constructor({ scenario, fault }: Settings, changed: () => void) {
    this.#changed = changed;
    this.#scenario = scenario;
    this.service = this.#begin();
    this.fail(fault);
    addEventListener('pagehide', () => {
      this.#keep();
    });
  }

  /** Lets requests reach the service: by a service worker, or straight where there can be none. */
  async open(): Promise<void> {
    try {
      const { network } = await import('virtual:msw');
      network.configure({
        handlers: handlers(this.service),
        onUnhandledFrame: 'bypass',
        // It would write every request to the console, and with it what was typed.
        context: { quiet: true },
      });
      await network.enable();
      this.#network = network;
      network.resetHandlers(...handlers(this.service));
      openGate();
    } catch (reason) {
      reportError(reason);
      openGate((input, init) => this.service.fetch(input, init));
    }
  }

  /** Begins another world, or the same one anew. */
  restart({ scenario, fault }: Settings): void {
    sessionStorage.removeItem(keyOf(this.#scenario));
    sessionStorage.removeItem(keyOf(scenario));
    this.#scenario = scenario;
    this.service = this.#begin();
    this.fail(fault);
    this.#network?.resetHandlers(...handlers(this.service));
  }

  /** Lets every request fail in this way; in none, when no fault has this name. */
  fail(fault: string): void {
    const { faults } = this.service;
    faults.clear();
    const name = faultNames.find((one) => one === fault);
    if (name) faults.always(name);
  }

  /** Takes the session away, as the product's own sign-out would. Devices stay trusted. */
  signOut(): void {
    this.service.browser.jar.store(['latchkey-session=; Path=/; Max-Age=0']);
  }

  #begin(): AccountService {
    this.#deaf();
    const service = new AccountService({ world: worldFor(this.#scenario) });
    const kept = sessionStorage.getItem(keyOf(this.#scenario));
    try {
      if (kept) service.restore(kept);
    } catch {
      // Kept by another version of the demo: begin anew.
    }
    this.#deaf = service.subscribe(this.#changed);
    return service;
  }

  // Stands for the server's database: accounts, sessions and journeys must outlive the page, as they do on a server.
  // The secrets in it are invented ones. Of Latchkey itself, only the ticket is ever stored.
  #keep(): void {
    sessionStorage.setItem(keyOf(this.#scenario), this.service.snapshot());
  }
}
