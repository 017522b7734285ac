import type { Opening } from '../../types.ts';
import type { TestAccount } from '../backend.ts';
import { claim, given, type Chapter, type Rule } from './rule.ts';
import {
  asks,
  ends,
  givePassword,
  refused,
  signIn,
  toPassword,
  withWrongPassword,
} from './talk.ts';

const tokenless = (raw: unknown): void => {
  const { outcome, ...rest } = raw as { outcome: object };
  const known = ['kind', 'returnTo'];
  const extra = [
    ...Object.keys(rest),
    ...Object.keys(outcome).filter((name) => !known.includes(name)),
  ];
  claim(extra.length === 0, `an outcome comes with ${extra.join(', ')}, which pages must not get`);
};

/** The entry answer that a page sends with the opening, for the step that the service begins with. */
const entryAnswer = (kind: string, account: TestAccount): Opening => ({
  journey: 'login',
  answer:
    kind === 'identifier'
      ? { step: 'identifier', action: 'continue', values: { identifier: account.identifier } }
      : { step: 'credentials', action: 'sign-in', values: account },
});

// Each is another password, so each is refused: a service may normalize Unicode, but trims and folds nothing
// (NIST SP 800-63B-4 §3.1.1.2).
const nearly: Readonly<Record<string, (password: string) => string>> = {
  'with a blank before it': (password) => ` ${password}`,
  'with a blank after it': (password) => `${password} `,
  'with a line break after it': (password) => `${password}\n`,
  'without its last character': (password) => password.slice(0, -1),
  'with one more character': (password) => `${password}x`,
  'in lower and upper case the other way round': (password) =>
    password.replace(/[a-z]/giu, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    ),
};

/** Identifier and password. */
export const login: Chapter = {
  about: 'login',
  rules: [
    {
      says: 'begins with a step that asks who it is',
      holds: async (stage) => {
        const { step, turn } = asks(await stage.open({ journey: 'login' }));
        const entry = step.kind === 'identifier' || step.kind === 'credentials';
        claim(entry, `the step ${step.kind} comes first`);
        claim(turn === 1, `the first reply has the turn ${turn}`);
      },
    },
    {
      says: 'takes the first answer with the opening',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const { step } = asks(await stage.open({ journey: 'login' }));
        const reply = await stage.open(entryAnswer(step.kind, plain));
        if (step.kind === 'credentials') ends(reply, 'signed-in');
        else ends(await stage.answer(asks(reply), signIn(asks(reply), plain)), 'signed-in');
      },
    },
    {
      says: 'signs in with the right password, and hands out no token',
      holds: async (stage) => {
        ends(await givePassword(stage, stage.backend.accounts.plain), 'signed-in');
        tokenless(stage.raw());
      },
    },
    {
      says: 'refuses a wrong password, keeps the step, and raises the turn',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const asked = await toPassword(stage, plain.identifier);
        const reply = await stage.answer(asked, signIn(asked, withWrongPassword(plain)));
        refused(reply, 'credentials-rejected');
        const again = asks(reply);
        claim(again.step.kind === asked.step.kind, `the step is ${again.step.kind} now`);
        claim(again.ticket === asked.ticket, 'the ticket is another one');
        claim(again.turn > asked.turn, `the turn is ${again.turn} after ${asked.turn}`);
        ends(await stage.answer(again, signIn(again, plain)), 'signed-in');
      },
    },
    ...Object.entries(nearly).map(([how, change]): Rule => ({
      says: `refuses the password ${how}`,
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const password = change(plain.password);
        refused(await givePassword(stage, { ...plain, password }), 'credentials-rejected');
      },
    })),
    {
      says: 'refuses a password of 4096 characters as it refuses any other',
      holds: async (stage) => {
        const password = '\u{1F511}'.repeat(4096);
        const { plain } = stage.backend.accounts;
        refused(await givePassword(stage, { ...plain, password }), 'credentials-rejected');
      },
    },
    {
      says: 'lets nobody in without a password',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const reply = await givePassword(stage, { ...plain, password: '' });
        claim(!('outcome' in reply), 'an empty password ends the journey');
        claim(reply.problem, 'an empty password is no problem');
      },
    },
    {
      says: 'keeps two journeys apart',
      holds: async (stage) => {
        const { plain } = stage.backend.accounts;
        const one = await toPassword(stage, plain.identifier);
        const two = await toPassword(stage, plain.identifier);
        claim(one.ticket !== two.ticket, 'two openings have the same ticket');
        await stage.close(one.ticket);
        ends(await stage.answer(two, signIn(two, plain)), 'signed-in');
      },
    },
    {
      says: 'greets who is signed in already, and lets them go on or be somebody else',
      holds: async (stage) => {
        ends(await givePassword(stage, stage.backend.accounts.plain), 'signed-in');
        const greeting = asks(await stage.open({ journey: 'login' }));
        const { kind } = greeting.step;
        given(kind === 'already-signed-in' || undefined, 'the service does not greet');
        const values = {};
        const step = 'already-signed-in';
        const another = await stage.answer(greeting, { step, action: 'use-another', values });
        claim(asks(another).step.kind !== step, 'who wants to be somebody else is greeted again');
        const second = asks(await stage.open({ journey: 'login' }));
        ends(await stage.answer(second, { step, action: 'continue', values }), 'signed-in');
      },
    },
  ],
};
