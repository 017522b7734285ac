import type { Asking, FactorMethod, Reply } from '../../types.ts';
import type { Backend, TestAccountWithCode } from '../backend.ts';
import { claimSame, veiled } from './compare.ts';
import { claim, given, NotProvided, type Chapter, type Rule } from './rule.ts';
import { newKey, type Stage } from './stage.ts';
import {
  asks,
  ends,
  givePassword,
  other,
  refused,
  toCode,
  verify,
  wantedReturn,
  withWrongPassword,
  wrongCode,
} from './talk.ts';

/** A kind of code that the suite can ask the backend for. */
export interface CodeKind {
  readonly account: 'withTotp' | 'withSentCode';
  readonly about: string;
  readonly methods: readonly FactorMethod[];
}

const totp: CodeKind = {
  account: 'withTotp',
  about: 'second factor by an authenticator app',
  methods: ['totp'],
};

/** Codes by SMS or e-mail. */
export const sentCode: CodeKind = {
  account: 'withSentCode',
  about: 'second factor by a code that is sent',
  methods: ['sms', 'email'],
};

/** The account that has this kind of code. */
const ownerOf = ({ accounts }: Backend, { account }: CodeKind): TestAccountWithCode =>
  given(accounts[account], `the backend has no account ${account} (accounts.${account})`);

/** Signs in up to where the code is asked for. */
export const reach = async (stage: Stage, kind: CodeKind, returnTo?: string) => {
  const owner = ownerOf(stage.backend, kind);
  const reply = await givePassword(stage, owner, returnTo === undefined ? {} : { returnTo });
  return { owner, reply, asked: await toCode(stage, reply, kind.methods) };
};

// NIST SP 800-63B-4 §3.2.2 permits a hundred over all journeys; a person needs a few.
const manyTries = 20;

const rulesFor = (kind: CodeKind): readonly Rule[] => [
  {
    says: 'asks for a code after the right password, and signs in with it',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      claim(asked.step.actions.includes('verify'), 'the step takes no code');
      ends(await stage.answer(asked, verify(await owner.code())), 'signed-in');
    },
  },
  {
    says: 'refuses a wrong code, keeps the step, and raises the turn',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const reply = await stage.answer(asked, verify(wrongCode(await owner.code())));
      refused(reply, 'code-rejected');
      const again = asks(reply);
      claim(again.turn > asked.turn, `the turn is ${again.turn} after ${asked.turn}`);
      claimSame(veiled(again.step), veiled(asked.step), 'the step has changed');
      ends(await stage.answer(again, verify(await owner.code())), 'signed-in');
    },
  },
  {
    says: 'counts a wrong code once for one key sent twice',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const wrong = verify(wrongCode(await owner.code()));
      const key = newKey();
      const first = await stage.answer(asked, wrong, { key });
      claimSame(await stage.answer(asked, wrong, { key }), first, 'the second reply differs');
      const { turn, problem } = asks(first);
      claim(asks(await stage.look(asked.ticket)).turn === turn, 'the wrong code was counted twice');
      const next = asks(await stage.answer(asks(first), wrong));
      const [before, after] = [problem?.attemptsLeft, next.problem?.attemptsLeft];
      const once = before === undefined || after === undefined || after === before - 1;
      claim(once, `${after} attempts are left after ${before}`);
    },
  },
  {
    says: 'gives the current step for a code to an earlier turn',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const code = await owner.code();
      refused(await stage.answer(asked, verify(code), { turn: asked.turn - 1 }), 'stale');
      ends(await stage.answer(asked, verify(code)), 'signed-in');
    },
  },
  {
    says: 'shows the same step to whoever looks',
    holds: async (stage) => {
      const { asked } = await reach(stage, kind);
      const seen = asks(await stage.look(asked.ticket));
      claimSame(veiled(seen.step), veiled(asked.step), 'looking shows another step');
      claim(seen.turn === asked.turn, `looking moved the turn from ${asked.turn} to ${seen.turn}`);
    },
  },
  {
    says: 'keeps the return target',
    holds: async (stage) => {
      const returnTo = wantedReturn(stage.backend);
      const { owner, asked } = await reach(stage, kind, returnTo);
      const outcome = ends(await stage.answer(asked, verify(await owner.code())), 'signed-in');
      claimSame(outcome, { kind: 'signed-in', returnTo }, 'the return target is lost');
    },
  },
  {
    says: 'cannot be led past the code by another answer',
    holds: async (stage) => {
      const { asked } = await reach(stage, kind);
      const step = 'already-signed-in';
      const reply = await stage.answer(asked, { step, action: 'continue', values: {} });
      refused(reply, 'not-offered');
      claim(!('outcome' in (await stage.look(asked.ticket))), 'the journey has ended');
    },
  },
  {
    says: 'offers other methods, and comes back to this one',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const list = asks(await stage.answer(asked, other(asked)));
      claim(list.step.kind === 'choose-factor', `the step is ${list.step.kind}`);
      const ids = list.step.factors.map(({ id }) => id);
      claim(new Set(ids).size === ids.length, 'two methods have the same id');
      const values = { factor: 'no-such-method' };
      const none = await stage.answer(list, { step: 'choose-factor', action: 'choose', values });
      refused(none, 'not-offered');
      const back = await toCode(stage, none, kind.methods);
      ends(await stage.answer(back, verify(await owner.code())), 'signed-in');
    },
  },
  {
    says: 'takes a code only once',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const code = await owner.code();
      ends(await stage.answer(asked, verify(code)), 'signed-in');
      const again = await toCode(stage, await givePassword(stage, owner), kind.methods);
      const reply = await stage.answer(again, verify(code));
      refused(reply, 'code-used', 'code-rejected', 'code-superseded');
    },
  },
  {
    says: 'lets nobody try codes without end',
    holds: async (stage) => {
      const { owner, asked } = await reach(stage, kind);
      const wrong = verify(wrongCode(await owner.code()));
      let current: Asking = asked;
      for (let tries = 0; tries < manyTries; tries += 1) {
        const reply = await stage.answer(current, wrong);
        if (!('step' in reply) || reply.problem?.code !== 'code-rejected') return;
        current = reply;
      }
      claim(false, `${manyTries} wrong codes were taken, and there is no end`);
    },
  },
  {
    says: 'asks for no code after a wrong password',
    holds: async (stage) => {
      const reply = await givePassword(stage, withWrongPassword(ownerOf(stage.backend, kind)));
      refused(reply, 'credentials-rejected');
    },
  },
];

const problemCode = (reply: Reply) => ('problem' in reply ? reply.problem?.code : undefined);

const stepUpKind = ({ accounts }: Backend): CodeKind => {
  if (accounts.withSentCode) return sentCode;
  if (accounts.withTotp) return totp;
  throw new NotProvided('the backend has no account with a code (accounts.withSentCode, withTotp)');
};

/** The second factor on its own. */
const stepUp: Chapter = {
  about: 'second factor on its own',
  rules: [
    {
      says: 'steps a live session up',
      holds: async (stage) => {
        const kind = stepUpKind(stage.backend);
        const { owner, asked } = await reach(stage, kind);
        ends(await stage.answer(asked, verify(await owner.code())), 'signed-in');
        // The next code of an app: none is good twice.
        if (kind === totp) await stage.pass(60);
        const opened = await stage.open({ journey: 'second-factor' });
        const absent = !('step' in opened) && problemCode(opened) === 'not-offered';
        given(absent ? undefined : opened, 'the service steps no session up');
        claim(!('outcome' in opened), 'the second factor is passed without being asked for');
        const again = await toCode(stage, opened, kind.methods);
        refused(await stage.answer(again, verify(wrongCode(await owner.code()))), 'code-rejected');
        const last = asks(await stage.look(again.ticket));
        ends(await stage.answer(last, verify(await owner.code())), 'second-factor-passed');
      },
    },
    {
      says: 'steps nobody up who is not signed in',
      holds: async (stage) => {
        const reply = await stage.open({ journey: 'second-factor' });
        claim(!('outcome' in reply), 'a second factor is passed without a session');
        const code = 'step' in reply && reply.step.kind === 'code';
        claim(!code, 'a code is asked for without a session');
      },
    },
  ],
};

/** The second factor, as a part of the login and on its own. */
export const secondFactor: readonly Chapter[] = [
  { about: totp.about, rules: rulesFor(totp) },
  { about: sentCode.about, rules: rulesFor(sentCode) },
  stepUp,
];
