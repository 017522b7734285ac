import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '@latchkey/contract';
import { ending } from './gates.ts';
import type { Visit } from './visit.ts';

const visit = (returnTo?: string) => ({ journey: { returnTo } }) as unknown as Visit;

describe('the end of a journey', () => {
  for (const kind of ['signed-in', 'second-factor-passed', 'password-changed'] as const) {
    it(`leads on where somebody is ${kind}, and only to a target that was named`, () => {
      assert.deepEqual(ending(visit('/inbox'), { kind }), {
        outcome: { kind, returnTo: '/inbox' },
      });
      assert.deepEqual(ending(visit(), { kind }), { outcome: { kind } });
    });
  }

  const ends: readonly Outcome[] = [{ kind: 'left' }, { kind: 'expired' }, { kind: 'case-open' }];
  for (const outcome of ends) {
    it(`leads nowhere where it is ${outcome.kind}`, () => {
      assert.deepEqual(ending(visit('/inbox'), outcome), { outcome });
    });
  }
});
