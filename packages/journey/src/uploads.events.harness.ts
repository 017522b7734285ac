// What may happen while pieces are uploaded, for tests of whatever happens in whatever order.
import type { Reply } from '@latchkey/contract';
import * as fc from 'fast-check';
import {
  arrives,
  cancels,
  leaves,
  looks,
  passes,
  replies,
  restarts,
  resumes,
  returns,
  sends,
  takes,
  uploads,
  type Act,
} from './acts.harness.ts';
import {
  asks,
  asksFor,
  pieces,
  refuses,
  signedIn,
  type Received,
  type Stage,
} from './journey.harness.ts';

/** What the service says at a turn: a step, or something that has no turn. */
const says = {
  stored: (turn: number) => asksFor(turn, ['front']),
  older: (turn: number) => asksFor(Math.max(1, turn - 1)),
  newer: (turn: number) => asksFor(turn + 1),
  fault: (turn: number) => asksFor(turn, [], { problem: { code: 'file-type' } }),
  elsewhere: (turn: number) => asks('code', turn + 1),
  'another journey': (turn: number) => asksFor(turn, [], { ticket: 'T2' }),
  refused: () => refuses('file-unreadable'),
  network: () => refuses('network'),
  expired: () => refuses('journey-expired'),
  over: () => signedIn,
} satisfies Record<string, (turn: number) => Reply>;

interface Details {
  readonly piece: string;
  readonly file: string;
  readonly part: number;
  /** Which call to the same piece: 1 is the one before the last. */
  readonly back: number;
  readonly says: keyof typeof says;
  readonly action: 'sign-in' | 'submit';
  readonly seconds: number;
}

/** Something that happens; what goes with it matters to some. */
export interface Event extends Details {
  readonly name: keyof typeof acts;
}

/** What the service says to what happens. */
export const saidIn = ({ says: what }: Event, { journey: { state } }: Stage): Reply =>
  says[what]('turn' in state ? state.turn : 1);

/** The call that a word of the service would be about. */
export const calledIn = (event: Event, { received }: Stage): Received | undefined =>
  event.name === 'reply'
    ? received.filter(({ piece }) => piece === undefined).at(-1)
    : received.filter(({ piece }) => piece === event.piece).at(-1 - event.back);

const acts = {
  upload: ({ piece, file }) => uploads(piece, file),
  cancel: ({ piece }) => cancels(piece),
  arrive: ({ piece, part, back }) => arrives(piece, part, back),
  take: (event) => (stage) => takes(event.piece, saidIn(event, stage), event.back)(stage),
  reply: (event) => (stage) => {
    const call = calledIn(event, stage);
    const back = stage.received.length - 1 - (call ? stage.received.indexOf(call) : 0);
    return replies(saidIn(event, stage), back)(stage);
  },
  send: ({ action }) => sends(action),
  pass: ({ seconds }) => passes(seconds),
  leave: () => leaves,
  return: () => returns,
  look: () => looks,
  restart: () => restarts,
  resume: () => resumes(),
} satisfies Record<string, (event: Event) => Act>;

/** Lets something happen. */
export const happens = (event: Event): Act => acts[event.name](event);

const weights: Record<keyof typeof acts, number> = {
  ...{ upload: 24, take: 16, arrive: 12, reply: 8, send: 6, pass: 6, cancel: 4 },
  ...{ leave: 1, return: 2, look: 2, restart: 1, resume: 1 },
};

/** Anything that may happen. */
export const event: fc.Arbitrary<Event> = fc.record({
  name: fc.oneof(
    ...Object.entries(weights).map(([name, weight]) => ({
      weight,
      arbitrary: fc.constant(name as keyof typeof acts),
    })),
  ),
  piece: fc.constantFrom(...pieces),
  file: fc.constantFrom('one', 'one', 'other'),
  part: fc.constantFrom(0.25, 0.5, 1, Number.NaN),
  back: fc.constantFrom(0, 0, 0, 1),
  says: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('stored', 'network', 'refused', 'fault') },
    { weight: 3, arbitrary: fc.constantFrom('older', 'newer', 'elsewhere') },
    { weight: 1, arbitrary: fc.constantFrom('another journey', 'expired', 'over') },
  ),
  action: fc.constantFrom('sign-in', 'submit', 'submit'),
  seconds: fc.constantFrom(0.05, 1),
});
