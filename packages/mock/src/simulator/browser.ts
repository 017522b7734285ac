// A browser in front of the service: cookies, aborts, network errors.
import type { Served } from '@latchkey/service';
import { CookieJar } from './cookie-jar.ts';

/** Exchanges one request for a reply; `lost` stands for a network error. */
export type Exchange = (request: Request, cookieHeader: string) => Promise<Served | 'lost'>;

/** A browser with cookies of its own. Each is another person's, or another device. */
export class Browser {
  readonly jar: CookieJar;
  readonly #exchange: Exchange;

  constructor(exchange: Exchange, jar: CookieJar) {
    this.#exchange = exchange;
    this.jar = jar;
  }

  /** As the page's own `fetch`: rejects with `TypeError` on a network error, and with the signal's reason on an abort. */
  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const base = (globalThis as { location?: Location }).location?.href ?? 'http://localhost/';
    const request = new Request(input instanceof Request ? input : new URL(input, base), init);
    const response = await this.send(request);
    if (!response) throw new TypeError('Failed to fetch');
    return response;
  };

  /** Sends a request with this browser's cookies; undefined stands for a network error. Rejects on an abort. */
  async send(request: Request): Promise<Response | undefined> {
    const { signal } = request;
    signal.throwIfAborted();
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
    const served = await Promise.race([
      this.#exchange(request, this.jar.header(request.url)),
      aborted,
    ]);
    if (served === 'lost') return undefined;
    this.jar.store(served.setCookies);
    return responseOf(served);
  }
}

/** The reply without its cookies: who can set them, does so. */
export const responseOf = ({ status, body, headers }: Served): Response =>
  new Response(body ?? null, { status, headers: { 'cache-control': 'no-store', ...headers } });
