import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf } from '../person.harness.ts';

const anna = 'anna@example.org';
const bruno = 'bruno@example.org';

describe('an account that an administrator gives a second factor', () => {
  it('asks for a code of the authenticator app, which the phone shows [S1 S14]', async () => {
    const { person, service } = makeStage();
    let told = 0;
    service.subscribe(() => (told += 1));
    service.requireSecondFactor(anna);
    assert.equal(told, 1);
    assert.deepEqual(service.accounts[0]?.methods, ['totp']);
    await person.signIn(anna);
    assert.equal(person.at('code').device, 'Example Authenticator');
    const { code } = service.authenticatorCode(anna) ?? {};
    assert.deepEqual(outcomeOf(await person.act('verify', { code })), { kind: 'signed-in' });
  });

  it('keeps the one that it has', () => {
    const { service } = makeStage();
    const { code } = service.authenticatorCode(bruno) ?? {};
    service.requireSecondFactor(bruno);
    service.requireSecondFactor(anna);
    service.requireSecondFactor(anna);
    assert.equal(service.authenticatorCode(bruno)?.code, code);
    assert.deepEqual(
      service.accounts.slice(0, 2).map(({ methods }) => methods),
      [['totp'], ['totp', 'backup']],
    );
  });
});
