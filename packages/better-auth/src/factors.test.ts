import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  factorsOf,
  factsOf,
  withSecrets,
  type FactorFacts,
  type FactorSecrets,
} from './factors.ts';
import type { UserRow } from './user-rows.ts';

const user: UserRow = { id: 'anna', email: 'anna@example.org', name: 'Anna' };
const enabled = { ...user, twoFactorEnabled: true };
const withNumber = { ...enabled, phoneNumber: '+41795550123', phoneNumberVerified: true };
const app: FactorSecrets = { totp: 'JBSWY3DPEHPK3PXP' };
const paper: FactorSecrets = { codes: ['Ab3dE-9xYz1'] };
const sms: FactorFacts = { id: 'own', method: 'sms', target: '+41795550177' };

const methodsOf = (...given: Parameters<typeof factorsOf>) =>
  factorsOf(...given).map(({ method }) => method);

describe('the second factors of a user', () => {
  const rows: readonly [string, Parameters<typeof factorsOf>, readonly string[]][] = [
    ['are none where the second factor is off', [user, { ...app, ...paper }], []],
    ['are the app and the list', [enabled, { ...app, ...paper }], ['totp', 'backup']],
    ['are codes by e-mail without an app', [enabled, {}], ['email']],
    ['are codes by SMS where a number was verified', [withNumber, paper], ['sms', 'backup']],
    [
      'are codes by e-mail where the number was not',
      [{ ...withNumber, phoneNumberVerified: false }, {}],
      ['email'],
    ],
    ['are those that were declared, then the app', [enabled, app, [sms]], ['sms', 'totp']],
    [
      'are those that were declared alone, without codes of their own',
      [enabled, {}, [sms]],
      ['sms'],
    ],
    ['count while better-auth has the second factor off', [user, {}, [sms]], ['sms']],
    [
      'are no app whose secret is gone',
      [user, {}, [{ id: 'app', method: 'totp', device: 'App' }, sms]],
      ['sms'],
    ],
    [
      'may be a passkey beside others',
      [enabled, { ...app, passkey: 'Laptop' }],
      ['totp', 'passkey'],
    ],
    ['are not a passkey alone, which is one in itself', [user, { passkey: 'Laptop' }], []],
  ];
  for (const [says, given, methods] of rows) {
    it(says, () => assert.deepEqual(methodsOf(...given), methods));
  }

  it('are kept without their secrets, and get them back', () => {
    const factors = factorsOf(enabled, { ...app, ...paper }, [sms]);
    const facts = factsOf(factors);
    assert.doesNotMatch(JSON.stringify(facts), /JBSWY|9xYz/u);
    assert.deepEqual(withSecrets(facts, factors), factors);
    assert.deepEqual(withSecrets(facts, []), [sms]);
  });
});
