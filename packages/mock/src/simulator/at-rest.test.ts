// What somebody finds who reads the database.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsOf } from '@latchkey/service';
import { seedPassword, type AccountService } from '../index.ts';
import { makeStage, newestCode, newestLink } from '../person.harness.ts';
import { begin, details, linkTo, submitAll } from './identity.harness.ts';
import { coreOf } from './service.ts';

// Messages are there to be sent, and then deleted.
const atRest = (service: AccountService): string => {
  const { outbox: _, ...rows } = rowsOf(coreOf(service).store);
  return JSON.stringify(rows);
};

const cookie = (service: AccountService, url: string, name: string): string =>
  new RegExp(`${name}=([\\w-]+)`, 'u').exec(service.browser.jar.header(url))?.[1] ?? '';

describe('what is kept', () => {
  it('holds no code that was sent, nor one that is typed', async () => {
    const { person, service } = makeStage('email-code');
    await person.signIn('chloe@example.org');
    const code = newestCode(service);
    await person.act('verify', { code: code === '100200' ? '200100' : '100200' });
    const kept = atRest(service);
    assert.ok(kept.includes('"digest"'));
    assert.ok(!kept.includes(code));
    assert.ok(!kept.includes('100200'));
  });

  it('holds no link, before it is opened or after', async () => {
    const { person, service, another } = makeStage();
    const answer = {
      step: 'identifier',
      action: 'continue',
      values: { identifier: 'anna@example.org' },
    } as const;
    await person.open({ journey: 'password-reset', answer });
    await person.act('choose', { option: 'recovery-email' });
    const link = newestLink(service);
    assert.ok(!atRest(service).includes(link));
    const reader = another();
    await reader.open({ journey: 'password-reset', link });
    reader.at('open-link');
    assert.ok(!atRest(service).includes(link));
    await reader.act('open');
    reader.at('new-password');
    assert.ok(!atRest(service).includes(link));
    await reader.act('set', { password: 'Another-horse-77' });
    assert.ok(!atRest(service).includes('Another-horse-77'));
  });

  it('holds neither the links of a case nor the cookie of its applicant', async () => {
    const { person, service } = makeStage();
    await begin(person, 'anna@example.org');
    const number = await submitAll(person);
    // The cookie stands in the reply that is kept for whoever has not got it.
    const { replays: _, ...rows } = JSON.parse(atRest(service));
    const kept = JSON.stringify(rows);
    const url = `http://localhost${service.basePath}/journeys/${person.ticket}`;
    const secrets = [
      linkTo(service, details.contact),
      linkTo(service, 'anna@example.org'),
      cookie(service, url, `latchkey-case-${number}`),
      cookie(service, url, 'latchkey-journey'),
    ];
    for (const secret of secrets) {
      assert.ok(secret.length >= 22);
      assert.ok(!kept.includes(secret));
    }
    for (const { id } of rowsOf(coreOf(service).store).replays) assert.match(id, /^[\w-]{43}$/u);
  });

  it('holds no cookie of a trusted device, and nothing of a password', async () => {
    const { person, service } = makeStage('trust-device');
    const bruno = 'bruno@example.org';
    await person.signIn(bruno);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code, trust: true });
    const device = cookie(service, `http://localhost/`, 'latchkey-device');
    assert.ok(device.length >= 22);
    const { replays: _, ...rows } = JSON.parse(atRest(service));
    assert.equal(rows.devices.length, 1);
    assert.ok(!JSON.stringify(rows).includes(device));
    assert.ok(!atRest(service).includes(seedPassword));
  });
});
