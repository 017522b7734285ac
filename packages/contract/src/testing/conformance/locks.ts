import { claim, given, type Chapter, type Rule } from './rule.ts';
import type { Stage } from './stage.ts';
import { asks, ends, givePassword } from './talk.ts';

type Shut = 'locked' | 'blocked';

const accountOf = ({ backend }: Stage, name: Shut) =>
  given(backend.accounts[name], `the backend has no account ${name} (accounts.${name})`);

const tells = (name: Shut): Rule => ({
  says: `tells that an account is ${name} to whoever knows its password, and lets them in nowhere`,
  holds: async (stage) => {
    const { step } = asks(await givePassword(stage, accountOf(stage, name)));
    claim(step.kind === name, `the step is ${step.kind}`);
    const next = await stage.open({ journey: 'login' });
    claim(asks(next).step.kind !== 'already-signed-in', 'there is a session all the same');
  },
});

/** Accounts that are locked or blocked. What is told without the right password: secrecy.ts. */
export const locks: Chapter = {
  about: 'locks',
  rules: [
    tells('locked'),
    tells('blocked'),
    {
      says: 'opens a lock in as many seconds as it says',
      holds: async (stage) => {
        const account = accountOf(stage, 'locked');
        const { step } = asks(await givePassword(stage, account));
        const wait = step.kind === 'locked' ? step.retryIn : undefined;
        const seconds = given(wait, 'the lock does not open by itself');
        await stage.pass(seconds + 1);
        ends(await givePassword(stage, account), 'signed-in');
      },
    },
  ],
};
