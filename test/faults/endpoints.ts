// What is asked of a service: each answer to each kind of step, and the calls that carry no answer.
import type { Answer, JourneyName, Piece, ProblemCode, Reply, Step } from '@latchkey/contract';
import { entrySteps } from '@latchkey/contract';
import { answers as actions } from '@latchkey/contract/schemas';
import { answerExamples } from '../../packages/contract/src/testing/answer.examples.ts';
import { stepExamples } from '../../packages/contract/src/testing/step.examples.ts';
import type { Sayings } from './axes.ts';

/** The methods of an adapter that a fault can strike. */
export type Method = 'open' | 'answer' | 'look' | 'upload';

/** Something that a page asks a service for. */
export interface Endpoint {
  readonly id: string;
  readonly journey: JourneyName;
  /** The call that the fault strikes. */
  readonly method: Method;
  /** Where the person stands before; nowhere while a journey opens or is taken up. */
  readonly step?: Step;
  /** What the person does there. */
  readonly answer?: Answer;
  /** The step is the journey's own first: no service has sent it. */
  readonly entry: boolean;
  readonly sayings: Sayings;
}

export const ticket = 'ticket-of-a-fault';

const passed: Step = {
  kind: 'already-signed-in',
  actions: ['continue', 'use-another'],
  account: 'a•••@example.org',
};
const locked: Step = { kind: 'locked', actions: ['assist'], account: 'a•••@example.org' };
const asked: Step = { kind: 'redirect', actions: ['return'], url: 'https://example.org/' };

const refusals: Readonly<Record<string, ProblemCode>> = {
  'credentials.sign-in': 'credentials-rejected',
  'password.sign-in': 'credentials-rejected',
  'code.verify': 'code-rejected',
  upload: 'file-unreadable',
};

const sayingsOf = (id: string, turn: number, step: Step, next: Step | undefined): Sayings => ({
  next: next ? { ticket, turn, step: next } : { outcome: { kind: 'signed-in' } },
  refused: { ticket, turn, step, problem: { code: refusals[id] ?? 'not-offered' } },
  bare: { problem: { code: 'rate-limited', retryIn: 7 } },
});

// Where an answer to an entry step opens the journey.
const entries: Readonly<Record<string, JourneyName>> = {
  credentials: 'login',
  identifier: 'password-reset',
  phone: 'identifier-recovery',
};

// What is polled goes by a call of its own; what goes by itself when it is complete would go before the person says so.
const adapted: Readonly<Partial<Record<Step['kind'], object>>> = {
  code: { alphabet: 'alphanumeric', length: 64, resendIn: 0, method: 'email' },
  captcha: { provider: 'example' },
};

const answering = (kind: keyof typeof stepExamples, action: string, values: object): Endpoint => {
  const id = `${kind}.${action}`;
  const { lookIn: _, ...example } = stepExamples[kind] as Step & { lookIn?: number };
  const journey = entries[kind];
  const given = { ...example, ...adapted[kind], actions: [action] } as Step;
  const step = journey
    ? ((entrySteps as Partial<Record<JourneyName, unknown>>)[journey] as Step)
    : given;
  // What ends well ends the journey; all else leads to another step.
  const next = id === 'code.verify' ? undefined : kind === passed.kind ? asked : passed;
  return {
    id,
    journey: journey ?? 'second-factor',
    method: journey ? 'open' : 'answer',
    step,
    answer: { step: kind, action, values } as Answer,
    entry: journey !== undefined,
    sayings: sayingsOf(id, journey ? 1 : 2, step, next),
  };
};

const answered: readonly Endpoint[] = Object.entries(actions).flatMap(([kind, table]) =>
  Object.keys(table).map((action) => {
    const own = kind as keyof typeof stepExamples;
    const values = (answerExamples[own] as Record<string, object>)[action] ?? {};
    return answering(own, action, values);
  }),
);

const { id: front } = stepExamples['identity-documents'].pieces[1] as Piece;
const documents: Step = {
  ...stepExamples['identity-documents'],
  actions: ['submit'],
  pieces: [{ id: front, kind: 'front' }],
};
/** The piece that is uploaded. */
export const piece = front;

const pushed: Step = {
  kind: 'push',
  actions: ['other'],
  device: 'Pocket phone',
  number: '73',
  lookIn: 5,
};

const bare = { journey: 'second-factor', entry: false } as const;

const called: readonly Endpoint[] = [
  // The first thing that a journey without an entry step asks.
  { ...bare, id: 'opening', method: 'open', sayings: sayingsOf('opening', 1, locked, passed) },
  // A journey is taken up by its ticket.
  { ...bare, id: 'resuming', method: 'look', sayings: sayingsOf('resuming', 1, locked, passed) },
  // Something may happen elsewhere.
  {
    ...bare,
    id: 'polling',
    method: 'look',
    step: pushed,
    sayings: sayingsOf('polling', 2, pushed, passed),
  },
  {
    ...bare,
    id: 'upload',
    method: 'upload',
    step: documents,
    sayings: sayingsOf('upload', 2, documents, {
      ...documents,
      pieces: [{ id: front, kind: 'front', stored: true }],
    }),
  },
];

/** Every endpoint by its id. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  [...answered, ...called].map((endpoint) => [endpoint.id, endpoint]),
);

/** The endpoint of this id. Throws where there is none. */
export const endpointOf = (id: string): Endpoint => {
  const found = endpoints.get(id);
  if (!found)
    throw new Error(`No such endpoint: ${id}. There are ${[...endpoints.keys()].join(', ')}.`);
  return found;
};

/** What a healthy service says before anything is asked that a fault can strike. */
export const standing = ({ step, sayings }: Endpoint): Reply =>
  step ? { ticket, turn: 1, step } : sayings.next;

/** Whether a call is the one that the fault is about; `answered`: an opening that carries an answer. */
export const isStruck = (
  { method, entry, step }: Endpoint,
  called: Method | 'close',
  answered: boolean,
): boolean => {
  // Refused once, an entry step is one of the service's, and answered as any other.
  if (entry) return called === 'answer' || (called === 'open' && answered);
  return called === method && (called !== 'open' || !step);
};
