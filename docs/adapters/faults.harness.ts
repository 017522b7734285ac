// What can go wrong between an adapter and its backend, on real sockets.
import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { AccountAdapter } from '@latchkey/contract';
import { problemIn, somebodyAt } from '../../packages/calls/src/person.harness.ts';

const says =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end(body);

const faults: Readonly<
  Record<string, readonly [behave: (response: ServerResponse) => unknown, problem: object]>
> = {
  'nothing for too long': [() => undefined, { code: 'timeout' }],
  'a dropped connection': [(response) => response.destroy(), { code: 'network' }],
  'a page instead of JSON': [says(200, '<!doctype html><p>Welcome'), { code: 'intercepted' }],
  'JSON of another shape': [says(200, '{"ok":true}'), { code: 'malformed' }],
  'a list': [says(200, '[]'), { code: 'malformed' }],
  'too many requests': [
    says(429, 'Slow down', { 'retry-after': '7' }),
    { code: 'rate-limited', retryIn: 7 },
  ],
  'a broken server': [says(500, '<h1>Oops'), { code: 'unavailable' }],
};

/** Holds an adapter to a problem for each fault at its first call, and to a second try that is like the first. */
export const describeFaults = (
  name: string,
  make: (endpoint: string, timeout: number) => AccountAdapter,
): void => {
  describe(`${name}, when its backend gives`, () => {
    let behave: (response: ServerResponse) => unknown = () => undefined;
    const server = createServer((request, response) => {
      request.resume().on('end', () => behave(response));
    });
    before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    for (const [what, [behavior, problem]] of Object.entries(faults)) {
      it(what, async () => {
        behave = behavior;
        const { port } = server.address() as AddressInfo;
        // Long enough for every fault but the one that is none to wait for.
        const timeout = what === 'nothing for too long' ? 30 : 10_000;
        const person = somebodyAt(make(`http://127.0.0.1:${port}`, timeout));
        assert.deepEqual(problemIn(await person.signIn()), problem);
        assert.deepEqual(problemIn(await person.signIn()), problem);
      });
    }
  });
};
