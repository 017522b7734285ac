// Starts the app beside the server, on a port of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { log, logError } from '../log.ts';
import { interact, interactionPath } from './interactions.ts';
import { makeProvider, type Client } from './provider.ts';

/** An app that runs. */
export interface IdentityApp {
  /** An issuer of OpenID Connect. Another host than the pages': to a browser, the two are strangers. */
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Starts the app of this name on the loopback interface, for one client. */
export const startIdentityApp = async (app: string, client: Client): Promise<IdentityApp> => {
  const server = createServer();
  await new Promise<void>((begun, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', begun);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = makeProvider(issuer, app, client);
  provider.on('server_error', (_context, error) => logError('identity-app-failed', error));
  const asking = { app, service: client.name, backTo: new URL(client.redirectUri).origin };
  const protocol = provider.callback();
  server.on('request', (incoming, outgoing) => {
    if (!incoming.url?.startsWith(interactionPath)) return void protocol(incoming, outgoing);
    interact(provider, asking, incoming, outgoing).catch((error: unknown) => {
      logError('identity-app-failed', error);
      outgoing.destroy();
    });
  });
  log({ event: 'identity-app-listening', url: issuer });
  const stop = () =>
    new Promise<void>((ended) => {
      server.close(() => ended());
      server.closeAllConnections();
    });
  return { issuer, stop };
};
