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
  const known = async (
    ticket: Ticket,
    path: (ticket: Ticket) => string,
    order: Omit<Order, 'path'>,
  ): Promise<Reply> =>
    ticketPattern.test(ticket)
      ? request({ ...order, path: path(ticket), known: true })
      : { problem: { code: 'journey-expired' } };

  return {
    open: (opening, call) => request({ method: 'POST', path: paths.journeys, body: opening, call }),
    answer: (ticket, answer, call) =>
      known(ticket, paths.answers, { method: 'POST', body: answer, call }),
    look: (ticket, call) => known(ticket, paths.journey, { method: 'GET', call }),
    upload: async (ticket, piece, file, call) => {
      const transport = await watched(options, call.onProgress);
      const path = () => paths.file(ticket, piece);
      return known(ticket, path, { method: 'PUT', body: file, call, transport });
    },
    close: async (ticket, call) => {
      await known(ticket, paths.journey, { method: 'DELETE', call, keepalive: true });
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
