// The conformance suite holds the simulated service to the contract, and every part of the suite can fail.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAdapter, type Backend } from '@latchkey/contract/testing';
import { worldOf } from '@latchkey/mock';
import { ofConversation } from '../support/broken/of-conversation.ts';
import { ofIdentifierRecovery } from '../support/broken/of-identifier-recovery.ts';
import { ofIdentityCheck } from '../support/broken/of-identity-check.ts';
import { ofLogin } from '../support/broken/of-login.ts';
import { ofReidentification } from '../support/broken/of-reidentification.ts';
import { ofSecondFactor } from '../support/broken/of-second-factor.ts';
import { collect } from '../support/collect.ts';
import { mockBackend } from '../support/mock-backend.ts';

const possessionFirst = {
  ...worldOf('default').identifierRecovery,
  asksEmail: 'always',
  possessionFirst: true,
} as const;

describeAdapter('the simulated service', () => mockBackend(), { describe, it });
describeAdapter(
  'the simulated service, identifier first,',
  () => mockBackend({ entry: 'identifier' }),
  {
    describe,
    it,
  },
);

describeAdapter(
  'the simulated service, with a code to the number first,',
  () => mockBackend({ identifierRecovery: possessionFirst }),
  {
    describe,
    it,
  },
);

const run = (make: () => Backend, wanted?: RegExp) =>
  collect(
    (runner) => {
      describeAdapter('it', make, runner);
    },
    (name) => wanted?.test(name) ?? true,
  );

describe('the conformance suite', () => {
  it('skips nothing for a backend that gives all', async () => {
    const ends = (await run(mockBackend)).map(({ end }) => end);
    assert.deepEqual([...new Set(ends)], ['passed']);
  });

  it('skips, with the reason, what a backend does not give', async () => {
    const results = await run(() => {
      const { adapter, accounts } = mockBackend();
      const { plain, unknownIdentifier } = accounts;
      return { adapter, accounts: { plain, unknownIdentifier } };
    });
    assert.deepEqual(
      results.filter(({ end }) => end === 'failed'),
      [],
    );
    const reasons = new Set(results.filter(({ end }) => end === 'skipped').map(({ why }) => why));
    assert.deepEqual([...reasons].sort(), [
      'the backend checks no identity (identity)',
      'the backend has no account blocked (accounts.blocked)',
      'the backend has no account locked (accounts.locked)',
      'the backend has no account revoked (accounts.revoked)',
      'the backend has no account with a code (accounts.withSentCode, withTotp)',
      'the backend has no account withPhone (accounts.withPhone)',
      'the backend has no account withSentCode (accounts.withSentCode)',
      'the backend has no account withTotp (accounts.withTotp)',
      'the backend has no second browser (anotherBrowser)',
      'the backend has no unknownPhone (accounts.unknownPhone)',
      'the backend measures nothing (measure)',
    ]);
  });
});

const broken = {
  ...ofLogin,
  ...ofConversation,
  ...ofSecondFactor,
  ...ofIdentifierRecovery,
  ...ofReidentification,
  ...ofIdentityCheck,
};

describe('the conformance suite, given an adapter that is broken', () => {
  const turnedRed = new Set<string>();

  for (const [how, { make, red }] of Object.entries(broken)) {
    it(`finds one that ${how}`, async () => {
      const results = await run(make, red);
      assert.notEqual(results.length, 0, 'no test of the suite is named so');
      for (const { name, end, why } of results) {
        assert.equal(end, 'failed', `${name}: ${end} ${why}`);
        turnedRed.add(name);
      }
    });
  }

  it('has no test that cannot fail', async () => {
    const green = (await run(mockBackend)).map(({ name }) => name);
    assert.deepEqual(
      green.filter((name) => !turnedRed.has(name)),
      [],
    );
  });
});
