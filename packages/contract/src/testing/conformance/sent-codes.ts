import type { CodeAsking } from './talk.ts';
import { claim, given, type Chapter } from './rule.ts';
import { reach, sentCode } from './second-factor.ts';
import { asks, ends, refused, verify } from './talk.ts';

const resend = { step: 'code', action: 'resend', values: {} } as const;

const coolDown = ({ step }: CodeAsking): number => {
  const { resendIn = 0, actions } = step;
  given(actions.includes('resend') || undefined, 'the service sends no code again');
  return given(resendIn > 0 ? resendIn : undefined, 'the service has no cool-down for codes');
};

/** Codes by SMS or e-mail: their cool-down, and how long they are good. */
export const sentCodes: Chapter = {
  about: 'sent codes',
  rules: [
    {
      says: 'tells how to type the code, and how long it is good',
      holds: async (stage) => {
        const { owner, asked } = await reach(stage, sentCode);
        const { length, alphabet, target, expiresIn } = asked.step;
        const code = (await owner.code()).replace(/[\s-]/gu, '');
        claim(length === undefined || code.length === length, `${length} characters are announced`);
        claim(alphabet !== 'digits' || /^\d+$/u.test(code), 'digits alone are announced');
        claim(target, 'it is not said where the code went');
        claim(expiresIn === undefined || expiresIn > 0, 'the code is never good');
      },
    },
    {
      says: 'sends no second code at once, and says when it will',
      holds: async (stage) => {
        const { owner, asked } = await reach(stage, sentCode);
        coolDown(asked);
        const code = await owner.code();
        const reply = await stage.answer(asked, resend);
        refused(reply, 'resend-too-soon');
        const { problem } = asks(reply);
        claim((problem?.retryIn ?? 0) > 0, 'it is not said when a code may be sent again');
        claim((await owner.code()) === code, 'a second code was sent');
        ends(await stage.answer(asks(reply), verify(code)), 'signed-in');
      },
    },
    {
      says: 'sends another code after the cool-down, and takes only that one',
      holds: async (stage) => {
        const { owner, asked } = await reach(stage, sentCode);
        const old = await owner.code();
        await stage.pass(coolDown(asked) + 1);
        const sent = asks(await stage.answer(asked, resend));
        claim(sent.problem === undefined, `the code is not sent: ${sent.problem?.code}`);
        const fresh = await owner.code();
        claim(fresh !== old, 'the same code was sent again');
        const late = await stage.answer(sent, verify(old));
        refused(late, 'code-superseded', 'code-rejected');
        ends(await stage.answer(asks(late), verify(fresh)), 'signed-in');
      },
    },
    {
      says: 'tells times in seconds from now, which run on',
      holds: async (stage) => {
        const { asked } = await reach(stage, sentCode);
        const before = coolDown(asked);
        const passed = Math.min(10, Math.floor(before / 2));
        await stage.pass(passed);
        const { step } = asks(await stage.look(asked.ticket));
        const after = step.kind === 'code' ? (step.resendIn ?? 0) : 0;
        const drift = Math.abs(before - passed - after);
        claim(drift <= 2, `${before} s before, ${after} s after ${passed} s`);
      },
    },
    {
      says: 'takes no code that has expired',
      holds: async (stage) => {
        const { owner, asked } = await reach(stage, sentCode);
        const life = given(
          asked.step.expiresIn,
          'the service does not say how long a code is good',
        );
        const code = await owner.code();
        await stage.pass(life + 1);
        refused(await stage.answer(asked, verify(code)), 'code-expired', 'journey-expired');
      },
    },
  ],
};
