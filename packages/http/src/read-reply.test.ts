import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProblemCode } from '@latchkey/contract';
import { asking, call, keyed, says, startService, ticket } from './http.harness.ts';
import { httpAdapter } from './index.ts';

const outcome = { outcome: { kind: 'signed-in' } };
const refusal = { problem: { code: 'credentials-rejected', attemptsLeft: 2 } };
const locked = { ...asking, step: { kind: 'locked', actions: ['assist'] } };
const newer = { ...asking, step: { kind: 'toString', actions: [] } };
const html = { 'content-type': 'text/html; charset=utf-8' };
const page = '<!doctype html><title>Welcome to our wireless network</title>';

/** A case: status, body, further headers, and the reply, or the code of the problem that it becomes. */
type Case = [number, unknown, Record<string, string>, ProblemCode | object];

const bodies: Record<string, Case> = {
  'a step': [200, asking, {}, asking],
  'a step of a journey just made': [201, asking, {}, asking],
  'a step that is a refusal in itself': [423, locked, {}, locked],
  'a step with a refusal for a status [REL-5]': [401, asking, {}, 'malformed'],
  'a step with a failure for a status [REL-5]': [502, asking, {}, 'malformed'],
  'a step of a newer service, with a failure for a status': [502, newer, {}, 'malformed'],
  'a step with a problem': [401, { ...asking, ...refusal }, {}, { ...asking, ...refusal }],
  'a step with a problem that came by itself': [
    200,
    { ...asking, ...refusal },
    {},
    { ...asking, ...refusal },
  ],
  'an outcome': [200, outcome, {}, outcome],
  'a refusal': [422, refusal, {}, refusal],
  'a refusal by a failing service': [503, refusal, {}, refusal],
  'problem+json with a reply in it': [
    401,
    refusal,
    { 'content-type': 'application/problem+json' },
    refusal,
  ],
  'JSON with a parameter': [
    200,
    asking,
    { 'content-type': 'Application/JSON; charset=UTF-8' },
    asking,
  ],
  'JSON behind a byte order mark': [200, `\uFEFF${JSON.stringify(asking)}`, {}, asking],
  'an outcome with a refusal for a status': [401, outcome, {}, 'malformed'],
  'an outcome with a failure for a status': [500, outcome, {}, 'malformed'],
  'an outcome beside a problem, with a refusal for a status': [
    401,
    { ...outcome, ...refusal },
    {},
    'malformed',
  ],
  'a refusal with a success for a status': [200, refusal, {}, 'malformed'],
  'an outcome beside a refusal, with a success for a status': [
    200,
    { ...outcome, ...refusal },
    {},
    'malformed',
  ],
  'JSON that is no reply': [200, { ok: true }, {}, { ok: true }],
  'a list': [200, [], {}, []],
  'a reply with a problem that is none': [400, { problem: 7 }, {}, { problem: 7 }],
  'a page where a reply should be': [200, page, html, 'intercepted'],
  'an XHTML page': [200, page, { 'content-type': 'application/xhtml+xml' }, 'intercepted'],
  'a page that asks to sign in to the network': [511, page, html, 'intercepted'],
  'a page that calls itself JSON': [200, page, {}, 'malformed'],
  'a reply that calls itself a page': [200, asking, html, 'intercepted'],
  'a reply that calls itself text': [200, asking, { 'content-type': 'text/plain' }, 'malformed'],
  'a reply that calls itself nearly JSON': [
    200,
    asking,
    { 'content-type': 'application/jsonp' },
    'malformed',
  ],
  nothing: [200, '', {}, 'malformed'],
  'no content': [204, '', {}, 'malformed'],
  null: [200, 'null', {}, 'malformed'],
  'a string': [200, '"signed-in"', {}, 'malformed'],
  'a number': [200, '1', {}, 'malformed'],
  'JSON that ends too early': [200, '{"outcome":{"kind":"signed-in"}', {}, 'malformed'],
  'JSON with something behind it': [200, `${JSON.stringify(outcome)}x`, {}, 'malformed'],
  'UTF-16': [200, Buffer.from(JSON.stringify(outcome), 'utf16le'), {}, 'malformed'],
};

describe('a response with', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);
  for (const [what, [status, body, headers, expected]] of Object.entries(bodies)) {
    const told = typeof expected === 'string' ? `is ${expected}` : 'is handed on';
    it(`${what} and ${String(status)} ${told} [SEC-10]`, async () => {
      const sent = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      service.behaves(says(status, sent, headers));
      const reply = await adapter.open({ journey: 'login' }, keyed());
      if (typeof expected === 'string') {
        assert.deepEqual(reply, { problem: { code: expected } });
      } else assert.deepEqual(reply, expected);
    });
  }

  it('a prototype in it changes nothing [SEC-20]', async () => {
    const sent = `{"__proto__":{"outcome":{"kind":"signed-in"}},"constructor":{"prototype":{"x":1}},"problem":{"__proto__":{"retryIn":9},"code":"denied"}}`;
    service.behaves(says(403, sent, { 'retry-after': '5' }));
    const reply = await adapter.look(ticket, call());
    assert.equal('outcome' in reply, false);
    assert.equal('problem' in reply && reply.problem?.retryIn, 5);
    assert.equal(Object.getPrototypeOf(reply), Object.prototype);
    assert.equal('x' in {}, false);
  });
});

describe('Retry-After beside', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);
  const waits: Record<string, [number, unknown, number | undefined]> = {
    'a problem without a time says when': [429, { problem: { code: 'rate-limited' } }, 7],
    'a problem with a time says nothing': [
      429,
      { problem: { code: 'rate-limited', retryIn: 0 } },
      0,
    ],
    'a step with a problem says when': [
      429,
      { ...asking, problem: { code: 'resend-too-soon' } },
      7,
    ],
    'an empty 503 says when': [503, '', 7],
    'an empty 429 says when': [429, '', 7],
    'a step says nothing': [423, asking, undefined],
  };
  for (const [what, [status, body, seconds]] of Object.entries(waits)) {
    it(what, async () => {
      service.behaves(
        says(status, body === '' ? '' : JSON.stringify(body), { 'retry-after': '7' }),
      );
      const reply = await adapter.look(ticket, call());
      assert.equal('problem' in reply ? reply.problem?.retryIn : undefined, seconds);
    });
  }
});
