import {
  contractVersion,
  headers,
  type Call,
  type ProblemCode,
  type Reply,
} from '@latchkey/contract';
import { address } from './endpoint.ts';
import type { HttpOptions } from './options.ts';
import { readReply } from './read-reply.ts';
import { byFetch, type Prepared, type Transport } from './transport.ts';

/** A request to make. */
export interface Order {
  readonly method: string;
  /** Below the endpoint. */
  readonly path: string;
  readonly call: Call & { readonly key?: string };
  /** JSON unless it is a Blob. */
  readonly body?: object | undefined;
  /** The path names a ticket. */
  readonly known?: boolean;
  /** The request outlives the page. */
  readonly keepalive?: boolean;
  readonly transport?: Transport | undefined;
}

const failed = (code: ProblemCode): Reply => ({ problem: { code } });

const isOffline = () =>
  (globalThis as { readonly navigator?: { readonly onLine?: boolean } }).navigator?.onLine ===
  false;

const prepare = async (order: Order, options: HttpOptions): Promise<Prepared> => {
  const { method, call, body, keepalive = false } = order;
  const own = new Headers(await options.headers?.());
  own.set('accept', 'application/json');
  own.set(headers.client, contractVersion);
  if (/^[\w-]+$/u.test(call.locale)) own.set('accept-language', call.locale);
  if (call.key !== undefined) own.set(headers.key, call.key);
  const type = body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json';
  if (body) own.set('content-type', type);
  return {
    method,
    headers: own,
    body: body instanceof Blob ? body : body ? JSON.stringify(body) : null,
    signal: call.signal,
    credentials: options.credentials ?? 'same-origin',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    keepalive,
  };
};

/** Makes requests to an endpoint, and reads what comes of them as replies. */
export const makeRequests =
  (endpoint: string | URL, options: HttpOptions) =>
  async (order: Order): Promise<Reply> => {
    const { call, path, known, body } = order;
    const transport = order.transport ?? byFetch(options.fetch ?? globalThis.fetch);
    const unreached = () =>
      failed(call.signal.aborted ? 'aborted' : isOffline() ? 'offline' : 'network');
    const url = address(endpoint, path);
    if (!url) {
      console.warn(
        'Latchkey: the endpoint must be an http(s) address without a user name, and absolute where there is no document.',
      );
      return failed('misconfigured');
    }
    const request = await prepare(order, options);
    if (call.signal.aborted || isOffline()) return unreached();
    const received = await transport(url, request);
    if (!received) return unreached();
    const reply = readReply(received, { known, file: body instanceof Blob });
    if ('problem' in reply && reply.problem?.code === 'misconfigured') {
      console.warn(
        `Latchkey: the endpoint answered ${String(received.status)} to ${order.method}. Does it speak the contract's HTTP API?`,
      );
    }
    return reply;
  };
