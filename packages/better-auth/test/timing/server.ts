// A server in a process of its own, on loopback, with the people of the tests. It tells its port, and ends with whoever began it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { worldOf } from '@latchkey/mock';
import { toNodeHandler } from 'better-auth/node';
import { AccountStore } from '../../src/account-store.ts';
import { foundTowns } from '../../src/people.harness.ts';

const often = { attempts: 1e9, within: 3_600_000, pause: 1 };
const { identity } = worldOf('default');
// Nothing pauses, so that each sample is the first answer of somebody who has tried nothing.
const policy = {
  limits: {
    passwords: often,
    codes: often,
    messages: often,
    targets: often,
    phones: often,
    addresses: often,
  },
  codes: { alphabet: 'digits', length: 6, life: 600_000, attempts: 1e6, resend: 0 },
  ...(identity && { identity }),
} as const;

// A difference for the judge to find: what is done for somebody alone.
if (process.argv.includes('--planted')) AccountStore.prototype.holdNobody = async () => undefined;

const town = await (await foundTowns({ rules: { policy } }))();
const server = createServer(
  (request, response) => void toNodeHandler(town.auth)(request, response),
);
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ port, username: town.username });
});
// Nobody asks for hundreds of links within an hour: those that a sample has left are no part of the next one.
const { adapter } = await town.auth.$context;
const where = [{ field: 'kind', value: 'links' }];
setInterval(() => {
  for (const model of ['latchkeyRow', 'latchkeyName']) void adapter.deleteMany({ model, where });
}, 250);

process.on('disconnect', () => process.exit());
