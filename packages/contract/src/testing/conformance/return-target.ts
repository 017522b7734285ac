import { claim, type Chapter, type Rule } from './rule.ts';
import {
  asks,
  ends,
  givePassword,
  signIn,
  toPassword,
  wantedReturn,
  withWrongPassword,
} from './talk.ts';

// What is relative to one of them can be another site's address to the other: `https:elsewhere.example`.
const pages = ['https://page.example', 'http://page.example'];

// Ways to write another site's address, or none at all (CWE-601, OWASP Unvalidated Redirects).
const foreign: readonly string[] = [
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '\\\\elsewhere.example/',
  'https:elsewhere.example/',
  '/\t/elsewhere.example/',
  '/.//elsewhere.example/',
  'https://page.example@elsewhere.example/',
  'javascript:alert(1)',
  'data:text/html,x',
];

const leadsElsewhere = (target: string): boolean =>
  pages.some((page) => {
    if (!URL.canParse(target, page)) return false;
    const { hostname, protocol } = new URL(target, page);
    return hostname === 'elsewhere.example' || !protocol.startsWith('http');
  });

const targetOf = (outcome: object): string | undefined =>
  'returnTo' in outcome ? (outcome.returnTo as string | undefined) : undefined;

const refuses = (returnTo: string): Rule => ({
  says: `drops the return target ${JSON.stringify(returnTo)}`,
  holds: async (stage) => {
    const reply = await givePassword(stage, stage.backend.accounts.plain, { returnTo });
    const target = targetOf(ends(reply, 'signed-in'));
    claim(target === undefined || !leadsElsewhere(target), `the journey ends at ${target}`);
  },
});

/** Where a person goes afterwards. */
export const returnTarget: Chapter = {
  about: 'return target',
  rules: [
    {
      says: 'keeps the return target',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const returnTo = wantedReturn(stage.backend);
        const target = targetOf(ends(await givePassword(stage, plain, { returnTo }), 'signed-in'));
        claim(target === returnTo, `the journey ends at ${target} instead of ${returnTo}`);
      },
    },
    {
      says: 'keeps the return target through refusals and looks',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const returnTo = wantedReturn(stage.backend);
        const asked = await toPassword(stage, plain.identifier, { returnTo });
        await stage.answer(asked, signIn(asked, withWrongPassword(plain)));
        const again = asks(await stage.look(asked.ticket));
        const target = targetOf(ends(await stage.answer(again, signIn(again, plain)), 'signed-in'));
        claim(target === returnTo, `the journey ends at ${target} instead of ${returnTo}`);
      },
    },
    {
      says: 'makes up no return target',
      holds: async (stage) => {
        const target = targetOf(
          ends(await givePassword(stage, stage.backend.accounts.plain), 'signed-in'),
        );
        claim(target === undefined || !leadsElsewhere(target), `the journey ends at ${target}`);
      },
    },
    ...foreign.map(refuses),
  ],
};
