import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AccountService, seedPassword } from '../index.ts';
import { credentials, makeStage } from '../person.harness.ts';

const url = 'http://localhost/account/journeys';
const key = { 'idempotency-key': 'a-key-for-this-test' };
const fitting = { 'latchkey-client': '1', 'content-type': 'application/json', ...key };
const login = { journey: 'login' };

interface Case {
  readonly what: string;
  readonly url?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly status: number;
  readonly problem: object;
}

const malformed = { code: 'malformed' };
const secret = 'canary-7f3a';

const cases: readonly Case[] = [
  {
    what: 'without the client header, as a form of another site would',
    headers: { 'content-type': 'application/json', ...key },
    status: 403,
    problem: { code: 'denied' },
  },
  {
    what: 'to look without the client header',
    url: `${url}/AAAAAAAA`,
    method: 'GET',
    headers: {},
    status: 403,
    problem: { code: 'denied' },
  },
  {
    what: 'in a form’s encoding',
    headers: { ...fitting, 'content-type': 'application/x-www-form-urlencoded' },
    body: `journey=login&password=${secret}`,
    status: 415,
    problem: malformed,
  },
  {
    what: 'in a type that only begins like JSON',
    headers: { ...fitting, 'content-type': 'application/jsonp' },
    status: 415,
    problem: malformed,
  },
  {
    what: 'without an idempotency key',
    headers: { 'latchkey-client': '1', 'content-type': 'application/json' },
    status: 400,
    problem: malformed,
  },
  {
    what: 'of more than 64 kB',
    body: JSON.stringify({ ...login, more: 'ü'.repeat(33_000) }),
    status: 413,
    problem: malformed,
  },
  { what: 'that is no JSON', body: `{"password":"${secret}"`, status: 422, problem: malformed },
  { what: 'that is null', body: 'null', status: 422, problem: malformed },
  { what: 'that is a list', body: '[]', status: 422, problem: malformed },
  {
    what: 'for a journey that nobody knows',
    body: JSON.stringify({ journey: secret }),
    status: 422,
    problem: malformed,
  },
  {
    what: 'for a step that nobody knows',
    body: JSON.stringify({ ...login, answer: { step: 'constructor', action: 'name', values: {} } }),
    status: 422,
    problem: malformed,
  },
  {
    what: 'with an empty password',
    body: JSON.stringify({ ...login, answer: credentials('anna@example.org', '') }),
    status: 422,
    problem: { code: 'fields-rejected', fields: [{ field: 'password', reason: 'required' }] },
  },
  {
    what: 'with a password beyond all measure',
    body: JSON.stringify({ ...login, answer: credentials('anna@example.org', secret.repeat(500)) }),
    status: 422,
    problem: { code: 'fields-rejected', fields: [{ field: 'password', reason: 'too-long' }] },
  },
  {
    what: 'with an identifier that is a number',
    body: JSON.stringify({
      ...login,
      answer: { ...credentials(''), values: { identifier: 7, password: secret } },
    }),
    status: 422,
    problem: { code: 'fields-rejected', fields: [{ field: 'identifier', reason: 'format' }] },
  },
  {
    what: 'without a password',
    body: JSON.stringify({
      ...login,
      answer: { ...credentials(''), values: { identifier: 'anna@example.org' } },
    }),
    status: 422,
    problem: { code: 'fields-rejected', fields: [{ field: 'password', reason: 'required' }] },
  },
  {
    what: 'that answers without a turn',
    url: `${url}/AAAAAAAA/answers`,
    body: JSON.stringify(credentials('anna@example.org', secret)),
    status: 422,
    problem: malformed,
  },
  {
    what: 'to upload to a journey that never was',
    url: `${url}/AAAAAAAA/files/front`,
    method: 'PUT',
    status: 410,
    problem: { code: 'journey-expired' },
  },
  {
    what: 'to upload without an idempotency key',
    url: `${url}/AAAAAAAA/files/front`,
    method: 'PUT',
    headers: { 'latchkey-client': '1' },
    status: 400,
    problem: malformed,
  },
  {
    what: 'to upload from a form of another site',
    url: `${url}/AAAAAAAA/files/front`,
    method: 'PUT',
    headers: { 'idempotency-key': 'k' },
    status: 403,
    problem: { code: 'denied' },
  },
  {
    what: 'with a method of another path',
    method: 'DELETE',
    status: 405,
    problem: { code: 'not-offered' },
  },
  {
    what: 'to a path that is none of ours',
    url: 'http://localhost/account/elsewhere',
    status: 404,
    problem: { code: 'not-offered' },
  },
  {
    what: 'outside the base path',
    url: 'http://localhost/journeys',
    status: 404,
    problem: { code: 'not-offered' },
  },
];

describe('a request', () => {
  for (const { what, status, problem, method = 'POST', ...given } of cases) {
    it(`is refused ${what}, and nothing that was sent is repeated`, async () => {
      const { service } = makeStage();
      const body = given.body ?? JSON.stringify(login);
      const request = new Request(given.url ?? url, {
        method,
        headers: given.headers ?? fitting,
        ...(method !== 'GET' && { body }),
      });
      const response = await service.handle(request);
      const text = await response.text();
      assert.equal(response.status, status);
      assert.deepEqual(JSON.parse(text), { problem });
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.ok(!text.includes(secret));
      assert.equal(service.work.passwordChecks, 0);
    });
  }

  it('is let in with parameters behind its type', async () => {
    const headers = { ...fitting, 'content-type': 'Application/JSON; charset=utf-8' };
    const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(login) });
    assert.equal((await makeStage().service.handle(request)).status, 200);
  });

  it('is told which methods a path has', async () => {
    const { service } = makeStage();
    const options = await service.handle(new Request(`${url}/AAAAAAAA`, { method: 'OPTIONS' }));
    assert.equal(options.status, 204);
    assert.equal(options.headers.get('allow'), 'GET, DELETE');
    const wrong = await service.handle(new Request(url, { method: 'GET' }));
    assert.equal(wrong.headers.get('allow'), 'POST');
  });

  it('is served below another base path, and never stored', async () => {
    const service = new AccountService({ basePath: '/api/identity/' });
    const response = await service.handle(
      new Request('https://mail.example/api/identity/journeys', {
        method: 'POST',
        headers: fitting,
        body: JSON.stringify({
          ...login,
          answer: credentials('bruno@example.org', seedPassword),
        }),
      }),
    );
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('set-cookie') ?? '', /Path=\/api\/identity\/journeys\//u);
  });
});
