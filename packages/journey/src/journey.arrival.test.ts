// A person and a service that both do their part, and a network between them that does not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Reply } from '@latchkey/contract';
import * as fc from 'fast-check';
import {
  answers,
  asks,
  makeStage,
  refuses,
  signedIn,
  type Received,
  type Stage,
} from './journey.harness.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['RUNS'] ?? 1000);

/** A service that honors the contract: credentials, a code, an approval on a device. */
const makeService = () => {
  const effects: string[] = [];
  const given = new Map<string, Reply>();
  let turn = 0;
  let looks = 0;
  const steps = [() => asks('credentials', 1), () => asks('code', 1), () => asks('push', 2)];
  const current = () => steps[turn]?.() ?? signedIn;
  const take = ({ text }: Received): Reply => {
    if (text.startsWith('look')) {
      if (turn === 2 && ++looks >= 2) turn = 3;
      return turn === 0 ? refuses('journey-expired') : current();
    }
    const [, words = '', key = ''] = /^(.*) (#\d+)$/u.exec(text) ?? [];
    const kept = given.get(key);
    if (kept) return kept;
    const answered = words.startsWith('open') ? 0 : Number(words.split(' ')[2]);
    if (answered === turn) {
      effects.push(words);
      turn += 1;
    }
    given.set(key, current());
    return current();
  };
  return { effects, take };
};

/** What the network does to a call. */
const fates = {
  delivers: (call, take) => {
    call.reply(take(call));
  },
  loses: (call) => {
    call.reply(refuses('network'));
  },
  'loses the reply': (call, take) => {
    take(call);
    call.reply(refuses('timeout'));
  },
  'delivers after the page has left and returned': (call, take, { journey }) => {
    const reply = take(call);
    journey.disconnect();
    journey.connect();
    call.reply(reply);
  },
  'delivers after the person has looked away': async (call, take, { show, clock }) => {
    show(false);
    await clock.advance(60_000);
    call.reply(take(call));
    await clock.advance(60_000);
    show(true);
  },
} satisfies Record<
  string,
  (call: Received, take: (call: Received) => Reply, stage: Stage) => void | Promise<void>
>;

const fate = fc.constantFrom(...(Object.keys(fates) as (keyof typeof fates)[]));

describe('however the network fails', () => {
  it('each answer has one effect, and the person arrives [REL-6]', async (t) => {
    t.diagnostic(`SEED=${String(seed)} RUNS=${String(numRuns)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 25 }), async (fatesInOrder) => {
        const network = [...fatesInOrder];
        const stage = makeStage();
        const { journey, received, clock } = stage;
        const { effects, take } = makeService();
        const seen = new Set<Received>();
        for (let calm = 0; journey.state.kind !== 'over';) {
          assert.ok(calm < 10, 'a network that works again leads to the end');
          const { state } = journey;
          if (state.kind === 'asking') {
            if (state.step.kind === 'credentials') journey.send(answers['sign-in']);
            else if (state.step.kind === 'code') journey.send(answers.verify);
            else await clock.advance(60_000);
          }
          const call = received.at(-1);
          assert.ok(call && !seen.has(call), 'somebody asks the service');
          seen.add(call);
          const now = network.shift();
          if (!now) calm += 1;
          await fates[now ?? 'delivers'](call, take, stage);
          await clock.advance(0);
        }
        assert.deepEqual(effects, ['open login sign-in', 'answer T1 1 verify']);
      }),
      { seed, numRuns },
    );
  });
});
