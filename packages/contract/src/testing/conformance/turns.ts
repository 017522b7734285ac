import type { Answer, Asking } from '../../types.ts';
import { claimSame, veiled } from './compare.ts';
import { claim, type Chapter, type Rule } from './rule.ts';
import type { Stage } from './stage.ts';
import { asks, ends, refused, signIn, toPassword, withWrongPassword } from './talk.ts';

const staleRule = (says: string, turnOf: (asked: Asking) => number): Rule => ({
  says,
  holds: async (stage) => {
    const { plain } = stage.backend.accounts;
    const first = await toPassword(stage, plain.identifier);
    const asked = asks(await stage.answer(first, signIn(first, withWrongPassword(plain))));
    const stale = await stage.answer(asked, signIn(asked, plain), { turn: turnOf(asked) });
    refused(stale, 'stale');
    const { step, turn } = asks(stale);
    claimSame(step.kind, asked.step.kind, 'a stale answer gets another step than the current one');
    claim(turn === asked.turn, `a stale answer moved the turn from ${asked.turn} to ${turn}`);
    ends(await stage.answer(asks(stale), signIn(asked, plain)), 'signed-in');
  },
});

// What no page shows at this step: whoever sends it has made it up.
const skips: readonly (readonly [what: string, answer: Answer])[] = [
  ['a code', { step: 'code', action: 'verify', values: { code: '000000' } }],
  ['another step’s "continue"', { step: 'already-signed-in', action: 'continue', values: {} }],
  ['a return from another page', { step: 'redirect', action: 'return', values: {} }],
];

const skipRule = ([what, answer]: (typeof skips)[number]): Rule => ({
  says: `cannot be led past the password by ${what}`,
  holds: async (stage) => {
    const asked = await toPassword(stage, stage.backend.accounts.plain.identifier);
    const reply = await stage.answer(asked, answer);
    refused(reply, 'not-offered');
    claimSame(asks(reply).step.kind, asked.step.kind, 'the step has changed');
  },
});

const looksAlike = async (stage: Stage, asked: Asking) => {
  const seen = asks(await stage.look(asked.ticket));
  claimSame(veiled(seen.step), veiled(asked.step), 'looking shows another step');
  claim(seen.turn === asked.turn, `looking moved the turn from ${asked.turn} to ${seen.turn}`);
};

/** Answers belong to a turn and to a step. */
export const turns: Chapter = {
  about: 'turns',
  rules: [
    staleRule('gives the current step for an answer to an earlier turn', ({ turn }) => turn - 1),
    staleRule(
      'gives the current step for an answer to a turn that never was',
      ({ turn }) => turn + 1,
    ),
    {
      says: 'takes only one of two answers to the same turn',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        const wrong = signIn(asked, withWrongPassword(plain));
        const both = [stage.answer(asked, wrong), stage.answer(asked, wrong)] as const;
        const codes = (await Promise.all(both)).map((reply) => asks(reply).problem?.code ?? 'none');
        claimSame(codes.sort(), ['credentials-rejected', 'stale'], 'two answers were taken');
      },
    },
    ...skips.map(skipRule),
    {
      says: 'shows the same step and turn to whoever looks, however often',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        await looksAlike(stage, asked);
        await looksAlike(stage, asked);
        const again = await stage.answer(asked, signIn(asked, withWrongPassword(plain)));
        await looksAlike(stage, asks(again));
      },
    },
  ],
};
