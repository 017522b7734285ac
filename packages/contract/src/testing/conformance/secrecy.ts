// Until the password was right, nobody learns whether an account exists, or anything about it.
import type { Reply } from '../../types.ts';
import type { TestAccount, Trace } from '../backend.ts';
import { claimSame, veiled } from './compare.ts';
import { claim, given, NotProvided, type Chapter, type Rule } from './rule.ts';
import type { Stage } from './stage.ts';
import { asks, refused, signIn, toPassword, withWrongPassword } from './talk.ts';

/** What somebody sees who tries a wrong password so many times: replies without what is random, and their traces. */
interface Seen {
  readonly replies: readonly unknown[];
  readonly traces: readonly Trace[];
}

const attempts = 8;

/** The trace without the bytes of an identifier that the reply echoes: another one may be longer. */
const without = (identifier: string, reply: Reply, trace: Trace = {}): Trace => {
  const echoes = JSON.stringify(reply).split(identifier).length - 1;
  const { 'content-length': _, ...headers } = trace.headers ?? {};
  const bytes = (trace.bytes ?? 0) - echoes * new TextEncoder().encode(identifier).length;
  return { ...trace, headers, bytes };
};

const tryPasswords = async (stage: Stage, identifier: string): Promise<Seen> => {
  const replies: unknown[] = [];
  const traces: Trace[] = [];
  const see = async (reply: Reply) => {
    replies.push(veiled(reply, identifier));
    traces.push(without(identifier, reply, await stage.backend.measure?.()));
    return reply;
  };
  const account = withWrongPassword({ identifier });
  let reply: Reply = await toPassword(stage, identifier);
  await see(reply);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!('step' in reply)) break;
    const { kind } = reply.step;
    if (kind !== 'credentials' && kind !== 'password') break;
    reply = await see(await stage.answer(reply, signIn(reply, account)));
  }
  if ('ticket' in reply) await see(await stage.look(reply.ticket));
  return { replies, traces };
};

type Accounts = Stage['backend']['accounts'];

// Those that can be signed in to.
type AccountName = {
  [K in keyof Accounts]-?: Accounts[K] extends TestAccount | undefined ? K : never;
}[keyof Accounts];

const lockTold: readonly AccountName[] = ['locked', 'blocked'];

const accountOf = ({ backend }: Stage, name: AccountName): TestAccount => {
  if (backend.tellsLocks && lockTold.includes(name)) {
    throw new NotProvided('the service has opted in to telling locks (tellsLocks)');
  }
  return given(backend.accounts[name], `the backend has no account ${name} (accounts.${name})`);
};

const twins = async (stage: Stage, name: AccountName) => {
  const { identifier } = accountOf(stage, name);
  const { unknownIdentifier } = stage.backend.accounts;
  return {
    known: await tryPasswords(stage, identifier),
    unknown: await tryPasswords(await stage.another(), unknownIdentifier),
  };
};

const sameWords = (name: AccountName): Rule => ({
  says: `says the same of an unknown identifier as of the account ${name} with a wrong password`,
  holds: async (stage) => {
    const { known, unknown } = await twins(stage, name);
    claimSame(known.replies, unknown.replies, 'a known and an unknown identifier differ');
  },
});

const sameTraces = (name: AccountName): Rule => ({
  says: `weighs and costs the same for an unknown identifier as for the account ${name}`,
  holds: async (stage) => {
    await stage.trace();
    const { known, unknown } = await twins(stage, name);
    claimSame(known.traces, unknown.traces, 'a known and an unknown identifier differ');
  },
});

const names: readonly AccountName[] = [
  'plain',
  'withTotp',
  'withSentCode',
  'locked',
  'blocked',
  'revoked',
];

/** What must look the same for known and unknown accounts. */
export const secrecy: Chapter = {
  about: 'secrecy',
  rules: [
    ...names.map(sameWords),
    ...names.map(sameTraces),
    ...['__proto__', 'constructor', 'toString'].map((identifier): Rule => ({
      says: `knows no account named ${identifier}`,
      holds: async (stage) => {
        const asked = await toPassword(stage, identifier);
        const reply = await stage.answer(asked, signIn(asked, withWrongPassword({ identifier })));
        refused(reply, 'credentials-rejected');
      },
    })),
    {
      says: 'puts nothing of the identifier into the ticket',
      holds: async (stage) => {
        const { identifier } = stage.backend.accounts.plain;
        const { ticket } = asks(await toPassword(stage, identifier));
        const spellings = [identifier, btoa(identifier).replace(/=+$/u, '')];
        const found = spellings.some((spelling) => ticket.includes(spelling));
        claim(!found, 'the ticket has the identifier in it');
      },
    },
  ],
};
