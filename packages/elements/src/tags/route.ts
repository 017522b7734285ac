// Where in the hub a person is, as the page's URL and history have it.
import { warn } from '../warn.ts';

/** What a route needs of its element. */
export interface Routed {
  readonly isConnected: boolean;
  /** The parameter of the URL. */
  readonly param: string;
  /** With `none`, URL and history are left alone. */
  readonly routing: string;
}

/** What a URL asks for. */
export interface Asked {
  readonly place?: string | undefined;
  /** The one-time token of a mailed link. Gone from the URL by now. */
  readonly link?: string | undefined;
}

// Here without a word in the URL.
const home = 'login';

// Nobody else's entry has this in its state.
const mark = 'latchkey';

// Who speaks for a parameter of the page's URL: one element.
const owners = new Map<string, Routed>();

/** Reads and writes the page's URL and history. All else that is in them stays as it is. */
export class Route {
  readonly #host: Routed;
  readonly #went: (place: string) => void;

  /** @param went called when the person goes back or forward to an entry of ours */
  constructor(host: Routed, went: (place: string) => void) {
    this.#host = host;
    this.#went = went;
  }

  connect(): void {
    addEventListener('popstate', this.#pop);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#pop);
  }

  /** What the URL asks for. A link's token is taken out of it at once: it stays in no history, goes into no `Referer`. */
  read(): Asked {
    if (!this.#owns) return {};
    const asked = new URLSearchParams(location.search);
    const place = asked.get(this.#host.param) ?? undefined;
    const link = (place && asked.get('link')) ?? undefined;
    if (place && link !== undefined) {
      attempt(() => {
        history.replaceState(history.state, '', this.#url(place, 'link'));
      });
    }
    return { place, link };
  }

  /** The URL of a place; that of the page where the URL is none of our business. */
  href(place: string): string {
    return this.#owns ? this.#url(place) : location.href;
  }

  /** Adds an entry to the history. The one that is left is ours from now on, so that Back leads to it. */
  push(from: string, to: string): void {
    if (!this.#owns) return;
    attempt(() => {
      history.replaceState(this.#state(from), '');
      history.pushState(this.#state(to), '', this.href(to));
    });
  }

  readonly #pop = ({ state }: PopStateEvent): void => {
    if (!this.#owns) return;
    const { [this.#host.param]: place = this.read().place } = objectIn(objectIn(state)[mark]);
    if (typeof place === 'string') this.#went(place);
  };

  // Part by part, since URLSearchParams would write the host's query anew.
  #url(place: string, ...dropped: string[]): string {
    const { param } = this.#host;
    const url = new URL(location.href);
    const others = url.search
      .slice(1)
      .split('&')
      .filter((part) => part && ![param, ...dropped].includes(nameIn(part)));
    const ours = place === home ? [] : [new URLSearchParams([[param, place]]).toString()];
    url.search = [...others, ...ours].join('&');
    return url.href;
  }

  // The host's own state stays beside ours, and beside that of another parameter.
  #state(place: string): object {
    const state = objectIn(history.state);
    return { ...state, [mark]: { ...objectIn(state[mark]), [this.#host.param]: place } };
  }

  get #owns(): boolean {
    const { isConnected, param, routing } = this.#host;
    if (!isConnected || routing === 'none') return false;
    if (!owners.get(param)?.isConnected) owners.set(param, this.#host);
    const owns = owners.get(param) === this.#host;
    if (!owns)
      warn(
        `Two <latchkey-access> on a page cannot both have "${param}" in its URL; this one leaves it alone. Write param="…" with another name, or routing="none".`,
      );
    return owns;
  }
}

const nameIn = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? '';

const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

// A page of a file or a sandbox may not change its URL, and no page may too often: then there is no history.
const attempt = (change: () => void): void => {
  try {
    change();
  } catch {
    // said above
  }
};
