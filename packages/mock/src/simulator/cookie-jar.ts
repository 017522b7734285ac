import { readCookies } from '@latchkey/service';

interface Kept {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  /** Milliseconds since the epoch; null: never. */
  readonly ends: number | null;
}

/**
 * One browser's cookies for one service (RFC 6265 §5.3–5.4, without domains). Stands in where no browser can keep them:
 * in Node, and behind a service worker, which cannot set an HttpOnly cookie.
 */
export class CookieJar {
  #kept: Kept[] = [];
  readonly #now: () => number;

  /** @param now Milliseconds since the epoch, by which cookies expire. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The value of the `Cookie` header for a request to this address; longer paths first. */
  header(url: string | URL): string {
    const { pathname } = new URL(url);
    return this.#kept
      .filter((kept) => (kept.ends ?? Infinity) > this.#now() && covers(kept.path, pathname))
      .sort((one, other) => other.path.length - one.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  /** Keeps what a reply's `Set-Cookie` headers say. */
  store(setCookies: readonly string[]): void {
    for (const setCookie of setCookies) this.#store(setCookie);
  }

  /** Forgets everything: another person's browser. */
  clear(): void {
    this.#kept = [];
  }

  /** All cookies, as JSON can hold them. */
  snapshot(): unknown {
    return this.#kept;
  }

  /** Takes back what {@link snapshot} gave. */
  restore(snapshot: unknown): void {
    this.#kept = [...(snapshot as readonly Kept[])];
  }

  #store(setCookie: string) {
    const [pair = '', ...rest] = setCookie.split(';');
    const [[name, value] = ['', '']] = readCookies(pair);
    const attributes = new Map(
      rest.map((attribute): [string, string] => {
        const [key = '', text = ''] = attribute.trim().split('=');
        return [key.toLowerCase(), text];
      }),
    );
    const path = attributes.get('path') ?? '/';
    const maxAge = attributes.get('max-age');
    const ends = maxAge === undefined ? null : this.#now() + Number(maxAge) * 1000;
    this.#kept = this.#kept.filter((kept) => kept.name !== name || kept.path !== path);
    if (ends === null || ends > this.#now()) this.#kept.push({ name, value, path, ends });
  }
}

// RFC 6265 §5.1.4: the path itself, or a folder above.
const covers = (path: string, pathname: string) =>
  pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
