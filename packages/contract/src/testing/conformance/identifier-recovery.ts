// A forgotten identifier: told by a message, never by a reply.
import type { Answer, Asking, Opening, Reply, StepKind, StepOf } from '../../types.ts';
import type { TestPhone } from '../backend.ts';
import { claimSame, veiled } from './compare.ts';
import { claim, given, type Chapter } from './rule.ts';
import type { Stage } from './stage.ts';
import { asks, ends, refused, verify, wantedReturn } from './talk.ts';

const ownerOf = ({ backend }: Stage): TestPhone =>
  given(backend.accounts.withPhone, 'the backend has no account withPhone (accounts.withPhone)');

const unknownOf = ({ backend }: Stage): string =>
  given(backend.accounts.unknownPhone, 'the backend has no unknownPhone (accounts.unknownPhone)');

type Asked = 'phone' | 'code' | 'recovery-email' | 'choose-account' | 'choose-delivery';

const phoneAnswer = (phone: string): Answer => ({
  step: 'phone',
  action: 'continue',
  values: { phone },
});

const channelAnswer = (option: string): Answer => ({
  step: 'choose-delivery',
  action: 'choose',
  values: { option },
});

type Deed<S> = (step: S, owner: TestPhone) => Answer | Promise<Answer>;

// What the owner does, wherever the service leads.
const deeds: { readonly [K in Asked]: Deed<StepOf<K>> } = {
  phone: (_step, { phone }) => phoneAnswer(phone),
  code: async (_step, owner) =>
    verify(given(await owner.code?.(), 'the backend gives no code (accounts.withPhone.code)')),
  'recovery-email': (_step, { recoveryEmail }) => ({
    step: 'recovery-email',
    action: 'continue',
    values: {
      email: given(recoveryEmail, 'the backend has no address (accounts.withPhone.recoveryEmail)'),
    },
  }),
  'choose-account': ({ accounts: [first] }) => {
    claim(first, 'no account is listed');
    return { step: 'choose-account', action: 'choose', values: { account: first.id } };
  },
  'choose-delivery': ({ options: [first] }) => {
    claim(first, 'no way to send the identifier is listed');
    return channelAnswer(first.id);
  },
};

const begin = async (stage: Stage, opening: Partial<Opening> = {}): Promise<Asking> =>
  asks(await stage.open({ journey: 'identifier-recovery', ...opening }));

type Look = (raw: unknown) => void;

/** Goes on as the owner does, until this step; looks at every reply on the way. */
const walk = async (
  stage: Stage,
  reply: Reply,
  until: StepKind,
  look: Look = () => undefined,
  left = 8,
): Promise<Asking> => {
  look(stage.raw());
  const asked = asks(reply);
  const { step } = asked;
  if (step.kind === until) return asked;
  claim(Object.hasOwn(deeds, step.kind) && left > 0, `${until} was expected, and not ${step.kind}`);
  // The table's row fits the step, which the type of an indexed call cannot say.
  const deed = deeds[step.kind as Asked] as Deed<Asking['step']>;
  const next = await stage.answer(asked, await deed(step, ownerOf(stage)));
  return walk(stage, next, until, look, left - 1);
};

const claimUntouched = async (asked: Asking, reply: Reply, before: string, owner: TestPhone) => {
  claimSame(asks(reply).step.kind, asked.step.kind, 'the step has changed');
  claim((await owner.message()) === before, 'a message was sent');
};

/** What nobody has been asked for at the first step. */
const early: readonly Answer[] = [
  channelAnswer('phone'),
  { step: 'choose-account', action: 'none', values: {} },
  { step: 'delivered', action: 'resend', values: {} },
  { step: 'delivered', action: 'done', values: {} },
];

/** A number, whose it is, and a message. */
export const identifierRecovery: Chapter = {
  about: 'identifier recovery',
  rules: [
    {
      says: 'begins with the number',
      holds: async (stage) => {
        ownerOf(stage);
        const { step } = await begin(stage);
        claim(step.kind === 'phone', `the step ${step.kind} comes first`);
      },
    },
    {
      says: 'tells the identifier by a message, and says it in no reply',
      holds: async (stage) => {
        const owner = ownerOf(stage);
        const { identifier } = owner;
        const hidden: Look = (raw) => {
          const said = JSON.stringify(raw).toLowerCase();
          claim(!said.includes(identifier.toLowerCase()), 'a reply says the identifier');
        };
        const asked = await walk(stage, await begin(stage), 'delivered', hidden);
        claim((await owner.message()).includes(identifier), 'no message says the identifier');
        hidden(await stage.look(asked.ticket));
        const over = await stage.answer(asked, { step: 'delivered', action: 'done', values: {} });
        ends(over, 'identifier-delivered');
        hidden(stage.raw());
      },
    },
    {
      says: 'keeps the return target of who has forgotten the identifier',
      holds: async (stage) => {
        ownerOf(stage);
        const returnTo = wantedReturn(stage.backend);
        const asked = await walk(stage, await begin(stage, { returnTo }), 'delivered');
        const over = await stage.answer(asked, { step: 'delivered', action: 'done', values: {} });
        claimSame(
          ends(over, 'identifier-delivered'),
          { kind: 'identifier-delivered', returnTo },
          'the journey ends elsewhere',
        );
      },
    },
    {
      says: 'leads an unknown number on, and does not claim that it is unknown',
      holds: async (stage) => {
        const phone = unknownOf(stage);
        const { step, problem } = asks(await stage.answer(await begin(stage), phoneAnswer(phone)));
        claim(problem === undefined, `the number is refused: ${problem?.code}`);
        claim(step.kind !== 'phone', 'the number is asked for again');
        const actions = 'actions' in step ? step.actions.length : 0;
        claim(actions > 0, `there is nothing to do at ${step.kind}`);
      },
    },
    {
      says: 'asks for a code from an unknown number exactly as from a known one',
      holds: async (stage) => {
        const seen = async (at: Stage, phone: string) => {
          const reply = await at.answer(await begin(at), phoneAnswer(phone));
          const isCode = asks(reply).step.kind === 'code';
          return isCode
            ? { reply: veiled(reply, phone), trace: await at.backend.measure?.() }
            : 'no code';
        };
        const known = await seen(stage, ownerOf(stage).phone);
        const unknown = await seen(await stage.another(), unknownOf(stage));
        claimSame(known, unknown, 'a known and an unknown number differ');
      },
    },
    {
      says: 'sends nothing for an answer to an earlier turn',
      holds: async (stage) => {
        const owner = ownerOf(stage);
        const asked = await walk(stage, await begin(stage), 'choose-delivery');
        const before = await owner.message();
        const { step } = asked;
        claim(step.kind === 'choose-delivery', `the step is ${step.kind}`);
        const answer = await deeds['choose-delivery'](step, owner);
        const reply = await stage.answer(asked, answer, { turn: asked.turn - 1 });
        refused(reply, 'stale');
        await claimUntouched(asked, reply, before, owner);
        await walk(stage, reply, 'delivered');
      },
    },
    {
      says: 'sends nothing that it has not offered',
      holds: async (stage) => {
        const owner = ownerOf(stage);
        let asked = await begin(stage);
        const before = await owner.message();
        for (const answer of early) {
          const reply = await stage.answer(asked, answer);
          refused(reply, 'not-offered');
          await claimUntouched(asked, reply, before, owner);
          asked = asks(reply);
        }
        const choice = await walk(stage, asked, 'choose-delivery');
        const sofar = await owner.message();
        const reply = await stage.answer(choice, channelAnswer('nowhere'));
        refused(reply, 'not-offered');
        await claimUntouched(choice, reply, sofar, owner);
      },
    },
  ],
};
