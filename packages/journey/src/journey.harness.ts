// A journey on a stage: its service, its clock and its page are the test's.
import type {
  AccountAdapter,
  Answer,
  Call,
  CheckedAdapter,
  EntryStep,
  IdentityReason,
  JourneyName,
  Problem,
  ProblemCode,
  Reply,
  Step,
} from '@latchkey/contract';
import { fakeClock } from '@latchkey/contract/testing';
import { Journey, type JourneyState } from './index.ts';

/** A call that reached the service. */
export interface Received {
  /** Method, ticket, turn and action, then the number of the key: `answer T1 2 verify #3`. */
  readonly text: string;
  /** When it came, in seconds on the journey's clock. */
  readonly at: number;
  readonly signal: AbortSignal;
  readonly locale: string;
  /** The piece that is uploaded, and how to tell what part of it has arrived. */
  readonly piece?: string;
  readonly progress?: (part: number) => void;
  /** Lets the reply through; late ones too. */
  readonly reply: (reply: Reply) => void;
}

/** What a stage can be made with. */
export interface Scene {
  readonly name?: JourneyName;
  readonly entry?: EntryStep;
  readonly returnTo?: string;
  readonly link?: string;
  readonly reason?: IdentityReason;
  readonly fraction?: () => number;
}

export const makeStage = ({ fraction = () => 0.5, name = 'login', ...scene }: Scene = {}) => {
  const clock = fakeClock();
  const received: Received[] = [];
  const told: JourneyState[] = [];
  const watchers = new Set<() => void>();
  let visible = true;
  let keys = 0;

  const receive = (call: Call, ...words: (string | number | undefined)[]) =>
    new Promise<Reply>((reply) => {
      const text = words.filter((word) => word !== undefined).join(' ');
      received.push({
        text,
        at: clock.now() / 1000,
        signal: call.signal,
        locale: call.locale,
        reply,
      });
    });
  const adapter: AccountAdapter = {
    open: (opening, call) =>
      receive(
        call,
        'open',
        opening.journey,
        opening.returnTo,
        opening.link,
        opening.reason,
        opening.answer?.action,
        call.key,
      ),
    answer: (ticket, answer, call) =>
      receive(call, 'answer', ticket, answer.turn, answer.action, call.key),
    look: (ticket, call) => receive(call, 'look', ticket),
    upload: (ticket, piece, _file, call) => {
      const reply = receive(call, 'upload', ticket, piece, call.key);
      Object.assign(received.at(-1) ?? {}, { piece, progress: call.onProgress });
      return reply;
    },
    close: async (ticket, call) => {
      await receive(call, 'close', ticket);
    },
  };
  const journey = new Journey({
    name,
    ...scene,
    // What checked() adds is proven elsewhere; here every reply is the test's own and well formed.
    adapter: adapter as CheckedAdapter,
    locale: () => 'de-CH',
    environment: {
      clock,
      visibility: {
        visible: () => visible,
        onChange: (listener) => {
          watchers.add(listener);
          return () => watchers.delete(listener);
        },
      },
      random: { key: () => `#${String(++keys)}`, fraction },
    },
  });
  journey.subscribe((state) => told.push(state));

  const show = (next: boolean) => {
    visible = next;
    for (const watcher of [...watchers]) watcher();
  };
  return { journey, clock, received, told, watchers, show, isVisible: () => visible };
};

export type Stage = ReturnType<typeof makeStage>;

/** A state in a line: `asking code 2 !code-rejected`. */
export const line = (state: JourneyState): string => {
  if (state.kind === 'over') return `over ${state.outcome.kind}`;
  if (state.kind === 'lost') return `lost !${state.problem.code}`;
  const words = [state.kind, state.step?.kind, state.turn];
  if (state.kind === 'waiting')
    return [...words, state.action].filter((w) => w !== undefined).join(' ');
  const { step, problem, uploads = {} } = state;
  const stored = step.kind === 'identity-documents' ? step.pieces.filter((p) => p.stored) : [];
  return [
    ...words,
    problem && `!${problem.code}`,
    ...stored.map(({ id }) => `+${id}`),
    ...Object.entries(uploads).map(([piece, upload]) =>
      'progress' in upload
        ? `${piece}:${String(upload.progress * 100)}%`
        : `${piece}:!${upload.problem.code}`,
    ),
  ]
    .filter((w) => w !== undefined)
    .join(' ');
};

/** The pieces that the documents step asks for. */
export const pieces = ['front', 'back', 'photo', 'selfie', 'letter'] as const;

/** A documents step of which the service has some pieces. */
export const asksFor = (
  turn: number,
  stored: readonly string[] = [],
  extra: { problem?: Problem; ticket?: string; lookIn?: number } = {},
): Reply => {
  const { problem, ticket = 'T1', ...more } = extra;
  const step: Step = {
    kind: 'identity-documents',
    actions: ['choose-type', 'submit'],
    reason: 'password',
    types: ['passport'],
    type: 'passport',
    pieces: pieces.map((id) => ({
      id,
      kind: 'front',
      ...(stored.includes(id) && { stored: true }),
    })),
    accept: ['image/jpeg'],
    maxBytes: 1000,
    ...more,
  };
  return { ticket, turn, step, ...(problem && { problem }) };
};

// Steps that the tests ask for, in as few words as the contract allows.
const steps = {
  credentials: { kind: 'credentials', actions: ['sign-in'] },
  password: { kind: 'password', actions: ['sign-in'], identifier: 'ada' },
  code: { kind: 'code', actions: ['verify', 'resend'], method: 'totp', alphabet: 'digits' },
  push: { kind: 'push', actions: ['resend'], device: 'phone', lookIn: 5 },
} as const;

/** A reply that asks: ticket T1 unless another is named. */
export const asks = (
  kind: keyof typeof steps,
  turn: number,
  {
    problem,
    ticket = 'T1',
    ...extra
  }: { problem?: Problem; ticket?: string; lookIn?: number } = {},
): Reply => ({
  ticket,
  turn,
  step: { ...steps[kind], ...extra, actions: [...steps[kind].actions] } as Step,
  ...(problem && { problem }),
});

export const refuses = (code: ProblemCode, retryIn?: number): Reply => ({
  problem: { code, ...(retryIn !== undefined && { retryIn }) },
});

export const signedIn: Reply = { outcome: { kind: 'signed-in', returnTo: '/inbox' } };

/** Answers by their action. The secrets in them are looked for wherever none may be. */
export const answers = {
  'sign-in': {
    step: 'credentials',
    action: 'sign-in',
    values: { identifier: 'ada', password: 'canary-password' },
  },
  verify: { step: 'code', action: 'verify', values: { code: 'canary-code' } },
  resend: { step: 'code', action: 'resend', values: {} },
  'choose-type': {
    step: 'identity-documents',
    action: 'choose-type',
    values: { type: 'passport' },
  },
  submit: { step: 'identity-documents', action: 'submit', values: {} },
} as const satisfies Record<string, Answer>;
