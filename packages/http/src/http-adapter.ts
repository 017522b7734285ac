import {
  paths,
  ticketPattern,
  type AccountAdapter,
  type Reply,
  type Ticket,
} from '@latchkey/contract';
import type { HttpOptions } from './options.ts';
import { makeRequests, type Order } from './request.ts';
import type { Transport } from './transport.ts';

/**
 * The adapter for a service that speaks the contract's own HTTP API. The endpoint may be relative to the document; its
 * query is not sent. Nothing is sent before the first call. Wrap it with `checked()` before use.
 *
 * Redirects are not followed (`intercepted`). A body of the contract counts only with a status that agrees with it;
 * where there is none, status and headers say what the problem is.
 */
export const httpAdapter = (endpoint: string | URL, options: HttpOptions = {}): AccountAdapter => {
  const request = makeRequests(endpoint, options);

  /** What cannot be a ticket leads to no request: it may come from a link, and could lead out of its path. */
  const known = async (ticket: Ticket, order: Order): Promise<Reply> =>
    ticketPattern.test(ticket)
      ? request({ ...order, known: true })
      : { problem: { code: 'journey-expired' } };

  return {
    open: (opening, call) => request({ method: 'POST', path: paths.journeys, body: opening, call }),
    answer: (ticket, answer, call) =>
      known(ticket, { method: 'POST', path: paths.answers(ticket), body: answer, call }),
    look: (ticket, call) => known(ticket, { method: 'GET', path: paths.journey(ticket), call }),
    upload: async (ticket, piece, file, call) =>
      known(ticket, {
        method: 'PUT',
        path: paths.file(ticket, piece),
        body: file,
        call,
        transport: await watched(options, call.onProgress),
      }),
    close: async (ticket, call) => {
      await known(ticket, { method: 'DELETE', path: paths.journey(ticket), call, keepalive: true });
    },
  };
};

/** A transport that tells how far an upload is, where there is one that sends the same request. */
const watched = async (
  { fetch, credentials }: HttpOptions,
  onProgress: ((part: number) => void) | undefined,
): Promise<Transport | undefined> => {
  // XMLHttpRequest always sends cookies to the page's own origin.
  const able = onProgress && !fetch && credentials !== 'omit' && 'XMLHttpRequest' in globalThis;
  if (!able) return undefined;
  const loaded = await import('./by-xhr.ts').catch(() => undefined);
  return loaded?.byXhr(onProgress);
};
