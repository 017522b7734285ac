import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { AccountService } from '../simulator/service.ts';

/** A server that runs. */
export interface Serving {
  /** Address of the API: `http://localhost:4000/account`. */
  readonly url: string;
  /** Ends it, with every connection that still waits. */
  close(): Promise<void>;
}

/** Serves the account service on this machine; without a port, on any that is free. */
export const serve = async (
  service: AccountService,
  { port = 0 }: { readonly port?: number } = {},
): Promise<Serving> => {
  const server = createServer((incoming, outgoing) => {
    // The page has gone away in the middle of its request.
    relay(service, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((ready) => server.listen(port, 'localhost', ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}${service.basePath}`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url, close };
};

/** Answers one request of node:http, for a server that has more to serve. A dropped connection is destroyed. */
export const relay = async (
  service: AccountService,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => {
  const { method = 'GET', url = '/', headers } = incoming;
  const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(incoming);
  const request = new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    body: body as ReadableStream | null,
    duplex: 'half',
  } as RequestInit);
  const response = await service.transmit(request);
  if (!response) return void incoming.socket.destroy();
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.end(await response.text());
};
