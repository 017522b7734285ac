import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setupServer } from 'msw/node';
import { AccountService } from '../index.ts';
import { handlers } from '../node.ts';
import { makeStage, newestCode, outcomeOf, Person } from '../person.harness.ts';

const server = setupServer();
const page = { fetch: (...request: Parameters<typeof fetch>) => fetch(...request) };

describe('the service behind MSW', () => {
  before(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  after(() => server.close());

  it('is found at any origin, and keeps its cookies', async () => {
    const { service } = makeStage('email-code');
    server.use(...handlers(service));
    const person = new Person(page, 'https://mail.example/account');
    await person.signIn('chloe@example.org');
    const code = newestCode(service);
    assert.deepEqual(outcomeOf(await person.act('verify', { code })), { kind: 'signed-in' });
    await person.open();
    person.at('already-signed-in');
  });

  it('is found below its own base path, and nowhere else', async () => {
    server.use(...handlers(new AccountService({ basePath: '/api/identity' })));
    const person = new Person(page, 'https://mail.example/api/identity');
    await person.signIn('bruno@example.org');
    person.at('code');
    await assert.rejects(page.fetch('https://mail.example/api/identity-card'), TypeError);
  });

  it('breaks the connection when a fault says so', async () => {
    const { service } = makeStage();
    server.use(...handlers(service));
    service.faults.next('dropped');
    const person = new Person(page, 'https://mail.example/account');
    await assert.rejects(person.open(), TypeError);
    await person.open();
    person.at('credentials');
  });

  it('hangs when a fault says so', async () => {
    const { service } = makeStage();
    server.use(...handlers(service));
    service.faults.next('hung');
    const leaving = new AbortController();
    const url = 'https://mail.example/account/journeys';
    const both = [1, 2].map(() => page.fetch(url, { signal: leaving.signal }));
    assert.equal((await Promise.race(both)).status, 405);
    leaving.abort();
    const left = (await Promise.allSettled(both)).filter(({ status }) => status === 'rejected');
    assert.equal(left.length, 1);
  });
});
