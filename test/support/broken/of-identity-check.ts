import type { AccountAdapter, Reply, StepOf } from '@latchkey/contract';
import { mockBackend } from '../mock-backend.ts';
import { breaking, hasProblem, isAsking, replying, type Broken } from './breaking.ts';

const withStep = (reply: Reply, step: object): Reply =>
  isAsking(reply) ? { ...reply, step: { ...reply.step, ...step } } : reply;

const withoutProblem = (reply: Reply): Reply => {
  if (!isAsking(reply)) return reply;
  const { problem: _, ...rest } = reply;
  return rest;
};

/** Changes the replies to uploads. */
const uploading = (
  change: (reply: Reply, file: Blob, adapter: AccountAdapter) => Reply | Promise<Reply>,
) =>
  breaking((adapter) => ({
    upload: async (ticket, piece, file, call) =>
      change(await adapter.upload(ticket, piece, file, call), file, adapter),
  }));

/** Forgets what is stored, from the first refusal on. */
const forgetting = (code: 'not-offered' | 'file-type') =>
  breaking((adapter) => {
    let forgotten = false;
    const bare = (reply: Reply): Reply =>
      forgotten && isAsking(reply) && reply.step.kind === 'identity-documents'
        ? withStep(reply, {
            pieces: reply.step.pieces.map(({ id, kind }) => ({ id, kind })),
          } satisfies Partial<StepOf<'identity-documents'>>)
        : reply;
    return {
      upload: async (ticket, piece, file, call) => {
        const reply = await adapter.upload(ticket, piece, file, call);
        forgotten ||= hasProblem(reply, code);
        return bare(reply);
      },
      look: async (ticket, call) => bare(await adapter.look(ticket, call)),
    };
  });

/** Adapters that get an identity check wrong. */
export const ofIdentityCheck: Readonly<Record<string, Broken>> = {
  'forgets why an identity is checked': {
    make: replying(
      () => (reply) =>
        isAsking(reply) && reply.step.kind === 'case-status'
          ? withStep(reply, { reason: 'password' })
          : reply,
    ),
    red: /^identity check › keeps its reason/u,
  },
  'leads on to the same from every accepted case': {
    make: replying(
      () =>
        (reply, { answer }) =>
          answer?.step === 'case-status'
            ? withStep(reply, { kind: 'captcha', actions: ['solve'], provider: 'x' })
            : reply,
    ),
    red: /^identity check › leads on/u,
  },
  'counts an upload as a turn': {
    make: uploading((reply) => (isAsking(reply) ? { ...reply, turn: reply.turn + 1 } : reply)),
    red: /^identity check › takes files without/u,
  },
  'does not say which pieces it has': {
    make: uploading((reply) =>
      isAsking(reply) && reply.step.kind === 'identity-documents'
        ? withStep(reply, { pieces: reply.step.pieces.map(({ id, kind }) => ({ id, kind })) })
        : reply,
    ),
    red: /^identity check › takes files without/u,
  },
  'takes any piece of a document': {
    make: uploading((reply) => (hasProblem(reply, 'not-offered') ? withoutProblem(reply) : reply)),
    red: /^identity check › refuses a piece/u,
  },
  'takes any file for a document': {
    make: uploading((reply) => (hasProblem(reply, 'file-type') ? withoutProblem(reply) : reply)),
    red: /^identity check › refuses a file/u,
  },
  'forgets what it has with a piece that it does not need': {
    make: forgetting('not-offered'),
    red: /^identity check › refuses a piece/u,
  },
  'forgets what it has with a file that is no document': {
    make: forgetting('file-type'),
    red: /^identity check › refuses a file/u,
  },
  'takes half a document': {
    make: replying(
      () => (reply) => (hasProblem(reply, 'fields-rejected') ? withoutProblem(reply) : reply),
    ),
    red: /^identity check › takes no document/u,
  },
  'does not say which piece is missing': {
    make: replying(
      () => (reply) =>
        hasProblem(reply, 'fields-rejected')
          ? { ...reply, problem: { code: 'fields-rejected' } }
          : reply,
    ),
    red: /^identity check › takes no document/u,
  },
  'takes files from every browser': {
    make: () => {
      const backend = mockBackend();
      return { ...backend, anotherBrowser: () => backend.adapter };
    },
    red: /^identity check › takes no file from/u,
  },
  'shows a document as a preview': {
    make: uploading(async (reply, file) => withStep(reply, { preview: btoa(await file.text()) })),
    red: /^identity check › shows nothing/u,
  },
  'names the person whose identity it checks': {
    make: replying(() => {
      let known = false;
      return (reply, { answer }) => {
        known ||=
          answer?.step === 'identifier' &&
          answer.action === 'continue' &&
          answer.values.identifier === 'anna@example.org';
        return known && isAsking(reply) && reply.step.kind === 'case-status'
          ? withStep(reply, { account: 'a•••@example.org' })
          : reply;
      };
    }),
    red: /^identity check › says the same/u,
  },
};
