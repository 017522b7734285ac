import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultNames, type FaultName } from './index.ts';
import { credentials, makeStage } from './person.harness.ts';

const anna = 'anna@example.org';
const url = 'http://localhost/account/journeys';

const sentUnder = async (name: FaultName, init: RequestInit = {}) => {
  const stage = makeStage();
  stage.service.faults.next(name);
  const settled = { done: false };
  const response = stage.service.fetch(url, init);
  response.then(
    () => (settled.done = true),
    () => (settled.done = true),
  );
  await stage.clock.advance(0);
  return { ...stage, settled, response };
};

describe('a fault', () => {
  const replies: readonly (readonly [FaultName, number, string, RegExp])[] = [
    ['server-error', 500, 'text/plain', /Error/u],
    ['unavailable', 503, 'text/plain', /Unavailable/u],
    ['html', 200, 'text/html', /^<!doctype html>/u],
    ['empty', 200, 'application/json', /^$/u],
    ['wrong-shape', 200, 'application/json', /^\{"token":/u],
  ];
  for (const [name, status, type, body] of replies) {
    it(`'${name}' answers ${status} in place of the service`, async () => {
      const response = await (await sentUnder(name)).response;
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), type);
      assert.match(await response.text(), body);
    });
  }

  it("'unavailable' says when to try again", async () => {
    const response = await (await sentUnder('unavailable')).response;
    assert.equal(response.headers.get('retry-after'), '30');
  });

  for (const name of ['offline', 'dropped'] as const) {
    it(`'${name}' is a network error, and the service has heard nothing`, async () => {
      const { person, service } = makeStage();
      service.faults.next(name);
      await assert.rejects(person.signIn(anna), TypeError);
      assert.equal(service.work.passwordChecks, 0);
    });
  }

  it("'dropped-after-effect' is a network error, and the service has done it", async () => {
    const { person, service } = makeStage();
    service.faults.next('dropped-after-effect');
    await assert.rejects(person.signIn(anna), TypeError);
    assert.equal(service.work.passwordChecks, 1);
  });

  it("'slow' answers three seconds later, by the service's clock", async () => {
    const { clock, response, settled } = await sentUnder('slow');
    await clock.advance(2999);
    assert.equal(settled.done, false);
    await clock.advance(1);
    assert.equal((await response).status, 405);
  });

  it("'hung' never answers, until the page gives up", async () => {
    const page = new AbortController();
    const { clock, response, settled } = await sentUnder('hung', { signal: page.signal });
    await clock.advance(3_600_000);
    assert.equal(settled.done, false);
    page.abort();
    await assert.rejects(response, { name: 'AbortError' });
  });

  it('is met by the next request only, and several one after the other', async () => {
    const { service } = makeStage();
    service.faults.next('server-error');
    service.faults.next('unavailable');
    const statuses = [];
    for (let request = 0; request < 3; request += 1)
      statuses.push((await service.fetch(url)).status);
    assert.deepEqual(statuses, [500, 503, 405]);
  });

  it('can be met by all, until it is taken away', async () => {
    const { service } = makeStage();
    service.faults.always('server-error');
    service.faults.next('unavailable');
    assert.equal((await service.fetch(url)).status, 503);
    assert.equal((await service.fetch(url)).status, 500);
    assert.equal((await service.fetch(url)).status, 500);
    service.faults.clear();
    assert.equal((await service.fetch(url)).status, 405);
  });

  it('spares who handles requests directly', async () => {
    const { service } = makeStage();
    service.faults.always('server-error');
    assert.equal((await service.handle(new Request(url))).status, 405);
  });

  it('is listed by its name', () => {
    assert.equal(faultNames.length, 10);
    assert.ok(faultNames.includes('html'));
  });
});

describe('latency', () => {
  it('lies on every exchange, by the service’s clock, until it is taken away', async () => {
    const { service, clock } = makeStage();
    service.faults.latency = 200;
    for (let request = 0; request < 2; request += 1) {
      let answered = false;
      void service.fetch(url).then(() => (answered = true));
      await clock.advance(199);
      assert.equal(answered, false);
      await clock.advance(1);
      assert.equal(answered, true);
    }
    service.faults.clear();
    assert.equal((await service.fetch(url)).status, 405);
  });

  it('is not waited for where there is no connection', async () => {
    const { service, clock } = makeStage();
    service.faults.latency = 200;
    service.faults.next('offline');
    await assert.rejects(service.fetch(url), TypeError);
    assert.equal(clock.timers, 0);
  });
});

describe('an abort', () => {
  it('before the request is sent keeps it from the service', async () => {
    const { service } = makeStage();
    const body = JSON.stringify({ journey: 'login', answer: credentials(anna) });
    const headers = {
      'content-type': 'application/json',
      'latchkey-client': '1',
      'idempotency-key': 'a-key-for-this-test',
    };
    const request = { method: 'POST', headers, body };
    const signal = AbortSignal.abort();
    await assert.rejects(service.fetch(url, { ...request, signal }), { name: 'AbortError' });
    assert.equal(service.work.passwordChecks, 0);
    assert.equal((await service.fetch(url, request)).status, 200);
    assert.equal(service.work.passwordChecks, 1);
  });
});
