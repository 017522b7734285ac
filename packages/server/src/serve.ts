// The server: it begins, answers, and ends when what is under way has been answered.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { serviceName } from './auth.ts';
import type { Config } from './config.ts';
import { log, logError, pathForLog } from './log.ts';
import { openNeeds } from './needs.ts';
import { Outbox } from './outbox.ts';
import { answer, type Parts } from './routes.ts';
import { Stage } from './stage.ts';
import type { OpenStage } from './view.ts';

/** A server that runs. */
export interface Serving {
  /** Its own origin. */
  readonly url: string;
  /** Takes no new connections, and resolves once every request under way has its answer. */
  stop(): Promise<void>;
}

// Nobody but this machine: its outbox holds what opens accounts.
const host = '127.0.0.1';

/**
 * Starts on the loopback interface. Rejects where the port is taken, or something it needs is away. `newOutbox` makes what
 * has the messages, which calls `changed` with each new one.
 */
export const serve = async (
  config: Config,
  newOutbox: (changed: () => void) => Outbox = (changed) => new Outbox(changed),
): Promise<Serving> => {
  const stage = new Stage(config, await openNeeds(config, serviceName), newOutbox);
  const ready: { parts?: Parts } = {};
  const server = createServer((incoming, outgoing) => {
    const begun = performance.now();
    outgoing.once('close', () => {
      const ms = Math.round(performance.now() - begun);
      const { method = '', url = '' } = incoming;
      log({ event: 'request', method, path: pathForLog(url), status: outgoing.statusCode, ms });
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    relay(ready.parts, incoming, outgoing).catch((error: unknown) => {
      // A page that was told of changes has gone.
      if (outgoing.destroyed) return;
      logError('request-failed', error);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  });
  await new Promise<void>((begun, fail) => {
    server.once('error', fail).listen(config.port, host, begun);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  await stage.open(config.origin ?? url);
  ready.parts = { stage: stage as OpenStage, pages: config.pages };
  log({ event: 'listening', url });
  const stop = async () => {
    log({ event: 'stopping' });
    const closed = new Promise((ended) => server.close(ended));
    stage.feed.close();
    await closed;
    await stage.close();
    log({ event: 'stopped' });
  };
  return { url, stop };
};

const relay = async (
  parts: Parts | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => {
  // Its tables are still being made.
  if (!parts) return void outgoing.writeHead(503, { 'retry-after': '1' }).end();
  const request = requestOf(incoming);
  if (!request) return void outgoing.writeHead(400).end();
  const response = await answer(parts, request);
  if (!response) return void incoming.socket.destroy();
  outgoing.writeHead(response.status, [...response.headers].flat());
  if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing);
  else outgoing.end();
};

// A host that is none, or a method that `fetch` does not know (TRACE): there is no request to be made of it.
const requestOf = (incoming: IncomingMessage): Request | undefined => {
  try {
    return readRequest(incoming);
  } catch {
    return undefined;
  }
};

const readRequest = (incoming: IncomingMessage): Request => {
  const { method = 'GET', url = '/', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
};
