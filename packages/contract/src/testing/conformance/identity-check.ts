// An identity check: its reason from beginning to decision, and files that are taken, refused and never shown again.
import type { Answer, Asking, IdentityReason, Reply, StepKind, StepOf } from '../../types.ts';
import type { TestIdentity } from '../backend.ts';
import { claimSame, veiled } from './compare.ts';
import { claim, given, NotProvided, type Chapter } from './rule.ts';
import type { Stage } from './stage.ts';
import { asks, refused } from './talk.ts';

const identityIn = ({ backend }: Stage): TestIdentity =>
  given(backend.identity, 'the backend checks no identity (identity)');

type Asked = 'identifier' | 'identity-intro' | 'identity-means' | 'identity-details';

interface Told {
  readonly identity: TestIdentity;
  readonly identifier: string;
}

// What the person does on the way to the documents.
const deeds: { readonly [K in Asked]: (step: StepOf<K>, told: Told) => Answer } = {
  identifier: (_step, { identifier }) => ({
    step: 'identifier',
    action: 'continue',
    values: { identifier },
  }),
  'identity-intro': () => ({ step: 'identity-intro', action: 'start', values: {} }),
  'identity-means': ({ means }) => {
    if (!means.includes('manual')) throw new NotProvided('the service takes no documents');
    return { step: 'identity-means', action: 'choose', values: { means: 'manual' } };
  },
  'identity-details': ({ fields }, { identity }) => ({
    step: 'identity-details',
    action: 'submit',
    values: {
      fields: Object.fromEntries(
        fields.flatMap(({ name }) => {
          const value = identity.fields[name];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    },
  }),
};

const isAsked = (kind: string): kind is Asked => Object.hasOwn(deeds, kind);

type Watch = (asked: Asking) => void;

type Documents = Asking & { readonly step: StepOf<'identity-documents'> };

const at = <K extends StepKind>(reply: Reply, kind: K): Asking & { readonly step: StepOf<K> } => {
  const asked = asks(reply);
  claim(asked.step.kind === kind, `${kind} was expected, and there is ${asked.step.kind}`);
  return asked as Asking & { readonly step: StepOf<K> };
};

/** From the opening to where the pieces of a document are asked for. */
const toPieces = async (
  stage: Stage,
  reason: IdentityReason,
  identifier: string = stage.backend.accounts.plain.identifier,
  watch: Watch = () => undefined,
): Promise<Documents> => {
  const told = { identity: identityIn(stage), identifier };
  let asked = asks(await stage.open({ journey: 'identity-check', reason }));
  watch(asked);
  while (isAsked(asked.step.kind)) {
    const deed = deeds[asked.step.kind] as (step: Asking['step'], told: Told) => Answer;
    asked = asks(await stage.answer(asked, deed(asked.step, told)));
    watch(asked);
  }
  const documents = at(asked, 'identity-documents');
  const [type] = documents.step.types;
  if (type === undefined || documents.step.pieces.length > 0) return documents;
  const choice = { step: 'identity-documents', action: 'choose-type', values: { type } } as const;
  return at(await stage.answer(documents, choice), 'identity-documents');
};

const storedIn = (reply: Reply): readonly string[] =>
  at(reply, 'identity-documents')
    .step.pieces.filter(({ stored }) => stored)
    .map(({ id }) => id);

const firstOf = ({ step }: Documents): string => {
  const [piece] = step.pieces;
  claim(piece, 'a document needs no pieces');
  return piece.id;
};

const submit: Answer = { step: 'identity-documents', action: 'submit', values: {} };

/** Uploads all that is needed, and submits it. */
const toCase = async (stage: Stage, documents: Documents, watch: Watch = () => undefined) => {
  for (const { id } of documents.step.pieces) {
    watch(asks(await stage.upload(documents.ticket, id, identityIn(stage).document())));
  }
  const submitted = at(await stage.answer(documents, submit), 'case-status');
  watch(submitted);
  return submitted;
};

const reasons: readonly IdentityReason[] = ['password', 'identifier', 'second-factor', 'locked'];

const keepsReason =
  (reason: IdentityReason): Watch =>
  ({ step }) => {
    const told = 'reason' in step ? step.reason : reason;
    claim(told === reason, `the reason is ${told} at ${step.kind}, and was ${reason}`);
  };

// A number is another one in each case.
const numberless = (reply: Reply, identifier: string): unknown =>
  JSON.parse(
    JSON.stringify(veiled(reply, identifier)).replace(/"number":"[^"]*"/gu, '"number":"(number)"'),
  );

// What leads on from an acceptance; a second factor may be asked for first where the account has one.
const next: Readonly<Partial<Record<IdentityReason, readonly StepKind[]>>> = {
  password: ['new-password'],
  locked: ['credentials', 'identifier', 'password'],
};

/** Identity checks by documents. */
export const identityCheck: Chapter = {
  about: 'identity check',
  rules: [
    {
      says: 'keeps its reason from the beginning to the case',
      holds: async (stage) => {
        for (const reason of reasons) {
          const watch = keepsReason(reason);
          await toCase(stage, await toPieces(stage, reason, undefined, watch), watch);
        }
      },
    },
    {
      says: 'leads on from an accepted case to what its reason was',
      holds: async (stage) => {
        const identity = identityIn(stage);
        if (!identity.accept)
          throw new NotProvided('the backend accepts no case (identity.accept)');
        for (const [reason, kinds = []] of Object.entries(next) as [IdentityReason, StepKind[]][]) {
          const { ticket, step } = await toCase(stage, await toPieces(stage, reason));
          await identity.accept(step.number);
          const accepted = at(await stage.look(ticket), 'case-status');
          claim(accepted.step.state === 'accepted', `the case is ${accepted.step.state}`);
          const goOn: Answer = { step: 'case-status', action: 'continue', values: {} };
          const { kind } = asks(await stage.answer(accepted, goOn)).step;
          claim(kinds.includes(kind as StepKind), `${kind} follows for the reason ${reason}`);
        }
      },
    },
    {
      says: 'takes files without another turn, and tells which it has',
      holds: async (stage) => {
        const documents = await toPieces(stage, 'password');
        const piece = firstOf(documents);
        const reply = await stage.upload(documents.ticket, piece, identityIn(stage).document());
        const { turn, problem } = asks(reply);
        claim(problem === undefined, `the file is not taken: ${problem?.code}`);
        claim(turn === documents.turn, `the turn is ${turn} after ${documents.turn}`);
        claim(storedIn(reply).includes(piece), 'the piece is not said to be there');
        claimSame(storedIn(await stage.look(documents.ticket)), [piece], 'looking shows others');
      },
    },
    {
      says: 'refuses a piece that it does not need, and keeps those that it has',
      holds: async (stage) => {
        const documents = await toPieces(stage, 'password');
        const { ticket } = documents;
        const piece = firstOf(documents);
        await stage.upload(ticket, piece, identityIn(stage).document());
        const reply = await stage.upload(ticket, 'no-such-piece', identityIn(stage).document());
        refused(reply, 'not-offered');
        claimSame(storedIn(await stage.look(ticket)), [piece], 'what was stored has changed');
      },
    },
    {
      says: 'refuses a file that is no document, whatever it is called, and keeps those that it has',
      holds: async (stage) => {
        const documents = await toPieces(stage, 'password');
        const { step, ticket } = documents;
        const piece = firstOf(documents);
        await stage.upload(ticket, piece, identityIn(stage).document());
        const [type = ''] = step.accept;
        const program = new Blob(['MZ, and no document at all'], { type });
        refused(await stage.upload(ticket, piece, program), 'file-type', 'file-unreadable');
        claimSame(storedIn(await stage.look(ticket)), [piece], 'what was stored has changed');
      },
    },
    {
      says: 'takes no document of which a piece is missing',
      holds: async (stage) => {
        const documents = await toPieces(stage, 'password');
        const reply = await stage.answer(documents, submit);
        refused(reply, 'fields-rejected');
        const fields = asks(reply).problem?.fields?.map(({ field }) => field) ?? [];
        claim(fields.includes(firstOf(documents)), 'it is not said which piece is missing');
        at(reply, 'identity-documents');
      },
    },
    {
      says: 'takes no file from another browser',
      holds: async (stage) => {
        const thief = stage.elsewhere();
        const documents = await toPieces(stage, 'password');
        const { ticket } = documents;
        const file = identityIn(stage).document();
        refused(await thief.upload(ticket, firstOf(documents), file), 'journey-expired');
        claimSame(storedIn(await stage.look(ticket)), [], 'a stranger’s file is stored');
      },
    },
    {
      says: 'shows nothing of a file in any reply',
      holds: async (stage) => {
        const { mark } = identityIn(stage);
        const encoded = [mark, btoa(mark)];
        const watch = () => {
          const said = JSON.stringify(stage.raw());
          claim(!encoded.some((each) => said.includes(each)), 'a reply repeats what was uploaded');
        };
        const { ticket } = await toCase(stage, await toPieces(stage, 'password'), watch);
        await stage.look(ticket);
        watch();
      },
    },
    {
      says: 'says the same for an identifier that nobody has',
      holds: async (stage) => {
        const see = async (there: Stage, identifier: string) => {
          const seen: unknown[] = [];
          const watch: Watch = (asked) => seen.push(numberless(asked, identifier));
          await toCase(there, await toPieces(there, 'password', identifier, watch), watch);
          return seen;
        };
        const { plain, unknownIdentifier } = stage.backend.accounts;
        const known = await see(stage, plain.identifier);
        const nobodys = await see(await stage.another(), unknownIdentifier);
        claimSame(known, nobodys, 'an account is told apart');
      },
    },
  ],
};
