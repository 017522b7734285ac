// Servers in a process of their own, on loopback, with the people of the tests. It tells their ports, and ends with whoever began it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from 'better-auth/node';
import { AccountStore } from '../../src/account-store.ts';
import { foundTowns } from '../../src/people.harness.ts';
import { policies, questionsFor, type PolicyName } from '../../src/questions.harness.ts';

const often = { attempts: 1e9, within: 3_600_000, pause: 1 };
// Nothing pauses, so that each sample is the first answer of somebody who has tried nothing.
const patience = {
  limits: {
    passwords: often,
    codes: often,
    messages: often,
    targets: often,
    phones: often,
    addresses: often,
  },
  codes: { alphabet: 'digits', length: 6, life: 600_000, attempts: 1e6, resend: 0 },
} as const;

/** Where the servers are, and what they know. */
export interface Place {
  readonly ports: Readonly<Record<PolicyName, number>>;
  readonly username: string;
}

// A difference for the judge to find: what is done for somebody alone.
if (process.argv.includes('--planted')) AccountStore.prototype.holdNobodies = async () => undefined;

const start = async (name: PolicyName) => {
  const rules = { policy: { ...patience, ...policies[name] } };
  const town = await (await foundTowns({ rules }))();
  const questions = questionsFor(town.username).filter(({ policy = 'usual' }) => policy === name);
  for (const prepare of new Set(questions.map((question) => question.prepare)))
    await prepare?.(town);
  const server = createServer(
    (request, response) => void toNodeHandler(town.auth)(request, response),
  );
  server.keepAliveTimeout = 600_000;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // Nobody asks for hundreds of links within an hour: those that a sample has left are no part of the next one.
  const { adapter } = await town.auth.$context;
  const where = [{ field: 'kind', value: 'links' }];
  setInterval(() => {
    for (const model of ['latchkeyRow', 'latchkeyName']) void adapter.deleteMany({ model, where });
  }, 250);
  return { port: (server.address() as AddressInfo).port, username: town.username };
};

const usual = await start('usual');
const asked = await start('address asked');
const place: Place = {
  ports: { usual: usual.port, 'address asked': asked.port },
  username: usual.username,
};
process.send?.(place);

process.on('disconnect', () => process.exit());
