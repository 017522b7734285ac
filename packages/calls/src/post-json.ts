import type { Call } from '@latchkey/contract';
import { network } from './problems.ts';
import { Refusal } from './refusal.ts';

/** What came back. */
export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  /** What the JSON says; nothing where there was no body, or a refusal's body was no JSON. Look before you use it. */
  readonly body: unknown;
}

/** How a request is made, besides what it says. */
export interface PostOptions {
  /** Default POST, or GET where nothing is sent. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which cookies go with it. Default `same-origin`; another origin's backend needs `include`. */
  readonly credentials?: RequestCredentials;
}

const waitOf = (headers: Headers) => {
  const value = headers.get('retry-after') ?? headers.get('x-retry-after') ?? '';
  return /^\d{1,5}$/u.test(value) ? { retryIn: Number(value) } : {};
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Sends JSON and reads JSON, and throws what is no business of a call: `network`, `offline`, `timeout`, `intercepted`
 * (a page where JSON was expected, or a redirect), `malformed`, `rate-limited` (429, with the wait that it names) and
 * `unavailable` (5xx). Whatever else the backend says comes back, with its status.
 */
export const postJson = (
  url: string | URL,
  body: object,
  call: Call,
  options?: PostOptions,
): Promise<Posted> => send(url, JSON.stringify(body), call, { method: 'POST', ...options });

/** Asks for JSON, as {@link postJson} does, and sends none. */
export const getJson = (url: string | URL, call: Call, options?: PostOptions): Promise<Posted> =>
  send(url, null, call, { method: 'GET', ...options });

const send = async (
  url: string | URL,
  body: string | null,
  { signal, locale }: Call,
  { method = '', headers = {}, credentials = 'same-origin' }: PostOptions,
): Promise<Posted> => {
  const unreached = () => {
    throw new Refusal(signal.aborted ? 'timeout' : network().code);
  };
  const response = await fetch(url, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': locale,
      ...(body !== null && { 'content-type': 'application/json' }),
      ...headers,
    },
    body,
    credentials,
    signal,
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  }).catch(unreached);
  const text = await response.text().catch(unreached);
  const { status } = response;
  if (status === 429) throw new Refusal('rate-limited', waitOf(response.headers));
  if (status >= 500) throw new Refusal('unavailable', waitOf(response.headers));
  if (status < 200 || (status >= 300 && status < 400)) throw new Refusal('intercepted');
  const read = text === '' ? undefined : parse(text);
  if (response.ok && text !== '' && read === undefined)
    throw new Refusal(text.trimStart().startsWith('<') ? 'intercepted' : 'malformed');
  return { status, headers: response.headers, body: read };
};
