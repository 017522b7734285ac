import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CheckedAdapter, Reply } from '@latchkey/contract';
import { passes, replies, sends, type Act } from './acts.harness.ts';
import { Journey } from './index.ts';
import { asks, makeStage, refuses, signedIn } from './journey.harness.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('a secret', () => {
  const walk: Act[] = [
    sends('sign-in'),
    passes(1),
    replies(refuses('network')),
    sends('sign-in'),
    replies(asks('code', 1)),
    sends('verify'),
    replies(asks('code', 2, { problem: { code: 'code-rejected' } })),
    sends('verify'),
    replies(signedIn),
  ];

  it('is in no state, on the whole way [I4 SEC-5]', async () => {
    const stage = makeStage();
    for (const act of walk) await act(stage);
    assert.equal(stage.told.length, 8);
    assert.doesNotMatch(JSON.stringify(stage.told), /canary/u);
    assert.doesNotMatch(JSON.stringify(stage.journey), /canary/u);
  });

  const settlings: Record<string, Reply | 'disconnect' | 'close'> = {
    'a step': asks('code', 1),
    'an outcome': signedIn,
    'a refusal': refuses('credentials-rejected'),
    'a transport problem': refuses('network'),
    'a page that leaves': 'disconnect',
    'a journey that is closed': 'close',
  };
  for (const [what, how] of Object.entries(settlings)) {
    it(`is let go after ${what} [SEC-6]`, async () => {
      let settle: (reply: Reply) => void = () => {};
      const adapter: Pick<CheckedAdapter, 'open'> = {
        open: (_opening, { signal }) =>
          new Promise((resolve) => {
            settle = resolve;
            signal.addEventListener('abort', () => {
              resolve(refuses('aborted'));
            });
          }),
      };
      const journey = new Journey({
        name: 'login',
        adapter: adapter as CheckedAdapter,
        locale: () => 'en',
      });
      const given = (() => {
        const values = { identifier: 'ada', password: 'canary-password' };
        journey.send({ step: 'credentials', action: 'sign-in', values });
        return new WeakRef(values);
      })();
      if (typeof how === 'string') journey[how]();
      else settle(how);
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      assert.equal(given.deref(), undefined);
      assert.notEqual(journey.state.kind, 'waiting');
    });
  }
});
