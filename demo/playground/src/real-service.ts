// Real accounts: the server's bench, as it was when it last told of a change (`npm start -- --server`).
import {
  isSameChoice,
  type AccountView,
  type BenchArguments,
  type BenchChoice,
  type BenchDeed,
  type BenchResult,
  type BenchView,
} from '@latchkey/mock';
import { openGateAfter } from './gate.ts';
import type { NewService, Service } from './service.ts';
import type { Settings } from './settings.ts';

const choiceOf = ({ scenario, shape, passkeys }: Settings): BenchChoice => ({
  scenario,
  shape,
  passkeys,
});

const post = async (path: string, body: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The server has answered ${response.status}.`);
  return response.status === 204 ? undefined : response.json();
};

const look = async (): Promise<BenchView> => (await fetch('/bench')).json() as Promise<BenchView>;

/** The server's accounts. */
class RealService implements Service {
  settings: Settings;
  #view: BenchView;
  // By the page's own clock, which tests move.
  #seenAt = Date.now();
  #events: EventSource | undefined;
  #looking: Promise<void> | undefined;
  #changes = 0;
  #taking: Promise<void> | undefined;
  #listener = () => {};

  constructor(settings: Settings, view: BenchView) {
    this.settings = settings;
    this.#view = view;
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#listen();
    });
    // What is held open keeps a page out of the browser's memory of pages.
    addEventListener('pagehide', () => this.#events?.close());
  }

  get accounts(): readonly AccountView[] {
    return this.#view.accounts.map((account) => ({
      ...account,
      locked: this.#stillLocked(account),
    }));
  }

  get cases(): Service['cases'] {
    return this.#view.cases;
  }

  get companionRequests(): Service['companionRequests'] {
    return this.#view.companionRequests;
  }

  get outbox(): Service['outbox'] {
    return this.#view.outbox;
  }

  get restarts(): boolean {
    return this.#view.restarts;
  }

  get signedInAs(): AccountView | undefined {
    return this.#view.signedInAs;
  }

  authenticatorCode(identifier: string): { code: string; secondsLeft: number } | undefined {
    const { authenticators, now } = this.#view;
    const shown = authenticators.find((one) => one.identifier === identifier);
    if (!shown) return undefined;
    const left = shown.endsAt - now - this.#passed;
    if (left <= 0) void this.#look().catch(reportError);
    return { code: shown.code, secondsLeft: Math.max(0, Math.ceil(left / 1000)) };
  }

  async act<D extends BenchDeed>(deed: D, ...all: BenchArguments<D>): Promise<BenchResult<D>> {
    const result = await post(`/bench/${deed}`, all);
    await this.#look();
    return result as BenchResult<D>;
  }

  async open(): Promise<void> {
    this.#listen();
    openGateAfter(async () => this.#taking);
  }

  async restart(): Promise<void> {
    await post('/bench/restart', [choiceOf(this.settings)]);
    await this.#look();
  }

  async signOut(): Promise<void> {
    await post('/api/auth/sign-out', {});
    await this.#look();
  }

  subscribe(listener: () => void): void {
    this.#listener = listener;
  }

  async take(settings: Settings): Promise<boolean> {
    const { scenario } = this.#view.choice;
    this.settings = settings;
    document.cookie = faultCookie(settings);
    // What the login asks meanwhile waits for it.
    await (this.#taking ??= this.#takeLast().finally(() => {
      this.#taking = undefined;
    }));
    return this.#view.choice.scenario !== scenario;
  }

  // Whoever runs through a list of settings wants the one at which they stop.
  async #takeLast(): Promise<void> {
    for (let asked: Settings | undefined; asked !== this.settings;) {
      asked = this.settings;
      if (isSameChoice(choiceOf(asked), this.#view.choice)) continue;
      await post('/bench/take', [choiceOf(asked)]);
      await this.#look();
    }
    this.settings = { ...this.settings, scenario: this.#view.choice.scenario };
  }

  // A look that is under way may have missed the change that another one is for.
  async #look(): Promise<void> {
    this.#changes += 1;
    await (this.#looking ??= this.#lookOn());
  }

  async #lookOn(): Promise<void> {
    try {
      for (let seen = 0; seen !== this.#changes;) {
        seen = this.#changes;
        this.#view = await look();
        this.#seenAt = Date.now();
      }
    } finally {
      this.#looking = undefined;
    }
    this.#listener();
  }

  #listen(): void {
    this.#events = new EventSource('/bench/events');
    this.#events.onmessage = () => void this.#look().catch(reportError);
  }

  #stillLocked({ locked }: AccountView): number | boolean {
    if (typeof locked !== 'number') return locked;
    const left = Math.ceil(locked - this.#passed / 1000);
    return left > 0 && left;
  }

  get #passed(): number {
    return Date.now() - this.#seenAt;
  }
}

// The server breaks this browser's requests as it is named here, those with files too.
const faultCookie = ({ fault }: Settings) =>
  `latchkey-fault=${encodeURIComponent(fault)}; path=/; SameSite=Strict${fault === 'none' ? '; max-age=0' : ''}`;

/** The server's accounts. An address that names no scenario takes the one that is there. */
export const newService: NewService = async (settings) => {
  const view = await look();
  const asksForOne = new URLSearchParams(location.search).has('scenario');
  const service = new RealService(settings, view);
  await service.take(asksForOne ? settings : { ...settings, scenario: view.choice.scenario });
  return service;
};
