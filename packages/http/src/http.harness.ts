// A service on the loopback interface that says and does whatever a test wants.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Call, KeyedCall } from '@latchkey/contract';

/** A request as the service got it. */
export interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Behavior = (response: ServerResponse, request: Arrived) => void;

/** A plain response. */
export const says =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Behavior =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** Starts a service for the tests of this file; it ends with them. */
export const startService = async () => {
  const arrived: Arrived[] = [];
  let behave: Behavior = says(200);
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      const whole = { method, url, headers, body };
      arrived.push(whole);
      behave(response, whole);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    arrived,
    behaves: (next: Behavior) => {
      behave = next;
    },
  };
};

export const ticket = 'ticket-1';

/** What goes with a call, unless a test says otherwise. */
export const call = (changes: Partial<Call> = {}): Call => ({
  signal: new AbortController().signal,
  locale: 'de-CH',
  ...changes,
});

export const keyed = (changes: Partial<KeyedCall> = {}): KeyedCall => ({
  ...call(),
  key: 'key-1',
  ...changes,
});

export const asking = { ticket, turn: 1, step: { kind: 'credentials', actions: ['sign-in'] } };
