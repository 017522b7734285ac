// better-auth's handler on a server of Node's, under requests at random.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, mock } from 'node:test';
import { worldOf } from '@latchkey/mock';
import { toNodeHandler } from 'better-auth/node';
import type { Databases } from '../databases.harness.ts';
import { foundTowns, password, type Town } from '../people.harness.ts';
import { noPostgres, postgres } from '../postgres.harness.ts';
import { untried } from '../servers.harness.ts';
import { origin } from '../stage.harness.ts';
import { itHoldsOut } from './hostile.harness.ts';
import { sendRaw } from './raw-http.harness.ts';

const { identity } = worldOf('default');
const written: string[] = [];

// What no `Request` can be made of, better-auth's handler rejects with: whoever does not catch it ends with it.
const rejected: string[] = [];

const describeServer = (kind: string, databases?: Databases) =>
  describe(`a better-auth server with the plugin, on ${kind}`, () => {
    let town: Town;
    const server = createServer((asked, response) => {
      toNodeHandler(town.auth)(asked, response).catch((error: unknown) => {
        rejected.push(String(error));
        response.writeHead(400).end();
      });
    });
    const port = () => (server.address() as AddressInfo).port;
    before(async () => {
      const ground = { rules: { policy: { identity } }, ...(databases && { databases }) };
      town = await (await foundTowns(ground))();
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      mock.method(console, 'error', (...all: unknown[]) => written.push(all.map(String).join(' ')));
    });
    after(async () => {
      mock.restoreAll();
      server.closeAllConnections();
      server.close();
      await town.close();
    });

    itHoldsOut(() => ({ port: port(), origin, password, said: () => written.join('\n') }), 150);

    const unheardOf = {
      'a host that is none': { method: 'GET', host: '[::1' },
      'the method TRACE': { method: 'TRACE', host: 'localhost' },
    };
    for (const [what, { method, host }] of Object.entries(unheardOf)) {
      it(`leaves it to the host to catch ${what}`, async () => {
        rejected.length = 0;
        const answer = await sendRaw(port(), {
          method,
          target: '/api/auth/get-session',
          headers: [['host', host]],
          body: new Uint8Array(),
          framing: 'nothing',
        });
        assert.equal(answer?.status, 400);
        assert.match(rejected.join(), /^TypeError/u);
      });
    }
  });

void describeServer('SQLite');
if (noPostgres === undefined) {
  const databases = postgres();
  after(() => databases.stop());
  void describeServer('PostgreSQL', databases);
} else untried('is tried on PostgreSQL', noPostgres);
