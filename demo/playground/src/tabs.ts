// The tabs of this browser have one account service between them, as they would have on a network: a link from the inbox can
// be opened in another one. What stands for the service's database goes around; nothing outlives the last tab.

/** What one tab tells the others: how the service stands in a scenario, or that it wants to know. */
interface News {
  readonly scenario: string;
  readonly snapshot?: string;
}

const name = 'latchkey-demo';

// Longer than another tab needs, and shorter than a person waits. Nobody waits where there is no other tab.
const patience = 1000;

/** What a tab has to do with the service behind it. */
export interface Keeper {
  readonly scenario: string;
  snapshot(): string;
  restore(snapshot: string): void;
}

/** The other tabs of this browser. Where tabs cannot speak with each other, each has a service of its own. */
export class Tabs {
  readonly #keeper: Keeper;
  #channel: BroadcastChannel | undefined;
  #leave = () => {};
  #told = () => {};

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
    this.#join();
    // What is held open keeps a page out of the browser's memory of pages.
    addEventListener('pagehide', () => {
      this.#leave();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#join();
    });
  }

  /** Tells the others how the service stands now. */
  tell(): void {
    this.#post({ scenario: this.#keeper.scenario, snapshot: this.#keeper.snapshot() });
  }

  /** Takes over how the service stands in another tab, if there is one. */
  async ask(): Promise<void> {
    if (!(await this.#others())) return;
    const told = new Promise<void>((resolve) => {
      this.#told = resolve;
      setTimeout(resolve, patience);
    });
    this.#post({ scenario: this.#keeper.scenario });
    await told;
  }

  // Each tab holds the same lock, shared: so they can be counted.
  async #others(): Promise<boolean> {
    if (!this.#channel) return false;
    const { held = [] } = await navigator.locks.query();
    return held.filter((lock) => lock.name === name).length > 1;
  }

  #join(): void {
    if (!('BroadcastChannel' in globalThis) || !('locks' in navigator)) return;
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.scenario !== this.#keeper.scenario) return;
      if (data.snapshot === undefined) this.tell();
      else this.#keeper.restore(data.snapshot);
      this.#told();
    };
    this.#channel = channel;
    const left = new Promise<void>((resolve) => {
      this.#leave = () => {
        channel.close();
        this.#channel = undefined;
        resolve();
      };
    });
    void navigator.locks.request(name, { mode: 'shared' }, () => left);
  }

  #post(news: News): void {
    this.#channel?.postMessage(news);
  }
}
