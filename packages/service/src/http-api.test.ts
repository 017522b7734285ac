import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serve, type Api } from './http-api.ts';
import { Lanes } from './lanes.ts';
import type { Policy } from './policy.ts';
import { transact, type Host } from './store/transact.ts';
import { usualPolicy } from './usual-policy.ts';

const away = () => Promise.reject(new Error('connection lost'));
const time = { now: () => 0, wallClock: () => 0 };
const host = { backing: { load: away, commit: away }, time } as unknown as Host;
const api: Api = {
  policy: usualPolicy as unknown as Policy,
  lanes: new Lanes(),
  basePath: '/api',
  transact: (run) => transact(host, run),
};

const requestOf = (method: string, path: string, body: string | undefined) =>
  new Request(`https://example.org/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'latchkey-client': '1',
      'idempotency-key': 'one key',
    },
    ...(body !== undefined && { body }),
  });

const asked = {
  opening: ['POST', '/journeys', '{"journey":"login"}'],
  'an answer': [
    'POST',
    '/journeys/t/answers',
    '{"turn":1,"step":"code","action":"verify","values":{"code":"123456"}}',
  ],
  'a look': ['GET', '/journeys/t', undefined],
  leaving: ['DELETE', '/journeys/t', undefined],
  'a file': ['PUT', '/journeys/t/files/front', '%PDF-'],
} as const;

describe('a service whose database is away', () => {
  for (const [what, [method, path, body]] of Object.entries(asked)) {
    it(`says when to try again, to programs and to people: ${what}`, async () => {
      const served = await serve(api, requestOf(method, path, body), '');
      assert.equal(served.status, 503);
      assert.equal(served.headers['retry-after'], '5');
      const reply: unknown = JSON.parse(served.body ?? '');
      assert.deepEqual(reply, { problem: { code: 'unavailable', retryIn: 5 } });
    });
  }
});
