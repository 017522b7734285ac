import { readBody } from './read-body.ts';

/** What is read of a response. */
export interface Received {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  /** Nothing where the body was too large. */
  readonly text: string | undefined;
}

/** A request that is ready to go. */
export interface Prepared extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly body: string | Blob | null;
}

/** Makes one request. Gives nothing where the service was not reached, or its response did not arrive. */
export type Transport = (url: string, request: Prepared) => Promise<Received | undefined>;

/** A redirect that is not followed: its target may be anybody, and the body holds a password. */
export const redirected = 302;

/** Requests by fetch(). */
export const byFetch =
  (send: typeof fetch): Transport =>
  async (url, request) => {
    const response = await send(url, request).catch(() => undefined);
    if (!response) return undefined;
    const { headers, body, type } = response;
    const status = type === 'opaqueredirect' ? redirected : response.status;
    try {
      return { status, headers, text: await readBody(body) };
    } catch {
      return undefined;
    }
  };
