// A lost reply is asked for again with the same idempotency key: the same reply, and no second effect.
import type { Asking, Reply } from '../../types.ts';
import { claimSame } from './compare.ts';
import { claim, given, type Chapter, type Rule } from './rule.ts';
import { newKey, type Stage } from './stage.ts';
import { asks, ends, refused, signIn, toPassword, withWrongPassword } from './talk.ts';

type Twice = (send: () => Promise<Reply>) => Promise<readonly [Reply, Reply]>;

const ways: readonly (readonly [how: string, twice: Twice])[] = [
  ['one after the other', async (send) => [await send(), await send()]],
  ['at the same time', (send) => Promise.all([send(), send()])],
];

const rulesFor = ([how, twice]: (typeof ways)[number]): readonly Rule[] => [
  {
    says: `opens one journey for one key sent twice, ${how}`,
    holds: async (stage) => {
      const key = newKey();
      const [one, two] = await twice(() => stage.open({ journey: 'login' }, { key }));
      claimSame(two, one, 'the second reply differs');
    },
  },
  {
    says: `counts a wrong password once for one key sent twice, ${how}`,
    holds: async (stage) => {
      const { plain } = stage.backend.accounts;
      const asked = await toPassword(stage, plain.identifier);
      const key = newKey();
      const wrong = signIn(asked, withWrongPassword(plain));
      const [one, two] = await twice(() => stage.answer(asked, wrong, { key }));
      refused(one, 'credentials-rejected');
      claimSame(two, one, 'the second reply differs');
      const { turn } = asks(await stage.look(asked.ticket));
      claim(turn === asks(one).turn, `the turn is ${turn} after ${asks(one).turn}`);
    },
  },
  {
    says: `signs in once for one key sent twice, ${how}`,
    holds: async (stage) => {
      const { plain } = stage.backend.accounts;
      const asked = await toPassword(stage, plain.identifier);
      const key = newKey();
      const [one, two] = await twice(() => stage.answer(asked, signIn(asked, plain), { key }));
      ends(one, 'signed-in');
      claimSame(two, one, 'the second reply differs');
    },
  },
];

const wrongAgain = async (stage: Stage, asked: Asking, key: string) =>
  stage.answer(asked, signIn(asked, withWrongPassword(stage.backend.accounts.plain)), { key });

/** Idempotency, and calls that are given up. */
export const retries: Chapter = {
  about: 'retries',
  rules: [
    ...ways.flatMap(rulesFor),
    {
      says: 'does no costly work for a key that it has answered',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        await stage.trace();
        const asked = await toPassword(stage, plain.identifier);
        const key = newKey();
        await wrongAgain(stage, asked, key);
        await wrongAgain(stage, asked, key);
        const { work } = await stage.trace();
        const done = Object.entries(given(work, 'the backend measures no work (measure)'));
        const again = done.filter(([, times]) => times > 0).map(([name]) => name);
        claim(again.length === 0, `done again: ${again.join(', ')}`);
      },
    },
    {
      says: 'takes an answer again whose reply nobody waited for',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        const key = newKey();
        const leaving = new AbortController();
        const { signal } = leaving;
        const left = stage.answer(asked, signIn(asked, plain), { key, signal });
        leaving.abort();
        refused(await left, 'aborted');
        ends(await stage.answer(asked, signIn(asked, plain), { key }), 'signed-in');
      },
    },
    {
      says: 'takes an opening again whose reply nobody waited for',
      holds: async (stage) => {
        const key = newKey();
        const leaving = new AbortController();
        const left = stage.open({ journey: 'login' }, { key, signal: leaving.signal });
        leaving.abort();
        refused(await left, 'aborted');
        asks(await stage.open({ journey: 'login' }, { key }));
      },
    },
  ],
};
