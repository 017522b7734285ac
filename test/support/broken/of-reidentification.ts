import type { AccountAdapter, Answer, Asking, Reply } from '@latchkey/contract';
import {
  answering,
  breaking,
  credentialsIn,
  hasProblem,
  isAsking,
  replying,
  signedIn,
  type Broken,
} from './breaking.ts';

const old = 'elif@lost-mail.example';
const username = 'EL482913';
const fresh = 'elif.new@example.net';

const stepIn = (reply: Reply, kind: Asking['step']['kind']) =>
  isAsking(reply) && reply.step.kind === kind;

/** Signs in whoever is asked for something at this step. */
const passing = (kind: Asking['step']['kind']) =>
  replying(() => (reply) => (stepIn(reply, kind) ? signedIn : reply));

/** Greets whoever opens a journey after such a reply, as though there was a session. */
const greetingAfter = (isEnough: (reply: Reply) => boolean) =>
  replying(() => {
    let enough = false;
    return (reply, { opening }) => {
      const greets = enough && opening && isAsking(reply);
      enough ||= isEnough(reply);
      const step = { kind: 'already-signed-in', actions: ['continue'], account: 'e' };
      return greets ? { ...reply, step } : reply;
    };
  });

/** Takes any of these names for the new address, where nothing else signs in. */
const remembering = (name: string) =>
  breaking((adapter: AccountAdapter) => {
    let moved = false;
    const newer = (answer: Answer): Answer =>
      moved && answer.step === 'credentials' && credentialsIn(answer)?.identifier === name
        ? ({ ...answer, values: { ...answer.values, identifier: fresh } } as Answer)
        : answer;
    return {
      answer: async (ticket, { turn, ...answer }, call) => {
        const reply = await adapter.answer(ticket, { ...newer(answer), turn }, call);
        moved ||= answer.action === 'verify' && 'outcome' in reply;
        return reply;
      },
    };
  });

/** Adapters that get an address wrong that is in use no more. */
export const ofReidentification: Readonly<Record<string, Broken>> = {
  'signs in by an address that is in use no more': {
    make: passing('identifier-revoked'),
    red: /^re-identification › (tells whoever|leads from)/u,
  },
  'signs in, though it tells that the address is in use no more': {
    make: greetingAfter((reply) => stepIn(reply, 'identifier-revoked')),
    red: /^re-identification › tells whoever/u,
  },
  'fills the old address in again': {
    make: replying(
      () =>
        (reply, { answer }) =>
          answer?.step === 'identifier-revoked' && isAsking(reply)
            ? { ...reply, step: { ...reply.step, identifier: old } }
            : reply,
    ),
    red: /^re-identification › leads from/u,
  },
  'tells a temporary username by another problem': {
    make: replying(() => (reply, { answer }) => {
      const known = credentialsIn(answer)?.identifier === username;
      const refused = known && hasProblem(reply, 'credentials-rejected');
      return refused ? { ...reply, problem: { code: 'fields-rejected' } } : reply;
    }),
    red: /^re-identification › says nothing/u,
  },
  'asks for no new address': {
    make: passing('new-details'),
    red: /^re-identification › (asks for|takes neither|lets nobody|signs in|keeps)/u,
  },
  'signs in, though it asks for a new address': {
    make: greetingAfter((reply) => stepIn(reply, 'new-details')),
    red: /^re-identification › (asks for|takes neither|lets nobody)/u,
  },
  'takes any new address': {
    make: replying(() => (reply) => (hasProblem(reply, 'fields-rejected') ? signedIn : reply)),
    red: /^re-identification › takes neither/u,
  },
  'has no new address confirmed': {
    make: replying(
      () =>
        (reply, { answer }) =>
          answer?.step === 'new-details' && isAsking(reply) ? signedIn : reply,
    ),
    red: /^re-identification › (takes neither|lets nobody)/u,
  },
  'takes any code for a new address': {
    make: replying(
      () =>
        (reply, { answer }) =>
          answer?.action === 'verify' && stepIn(reply, 'code') ? signedIn : reply,
    ),
    red: /^re-identification › lets nobody/u,
  },
  'gives the account another address than was confirmed': {
    make: answering((answer) =>
      answer.step === 'new-details'
        ? { ...answer, values: { ...answer.values, identifier: 'elif.other@example.net' } }
        : answer,
    ),
    red: /^re-identification › signs in/u,
  },
  'signs in by the old address all the same': {
    make: remembering(old),
    red: /^re-identification › signs in/u,
  },
  'signs in by the temporary username for good': {
    make: remembering(username),
    red: /^re-identification › signs in/u,
  },
  'forgets the return target while an address is given': {
    make: replying(
      () =>
        (reply, { answer }) =>
          answer?.action === 'verify' && 'outcome' in reply ? signedIn : reply,
    ),
    red: /^re-identification › keeps/u,
  },
};
