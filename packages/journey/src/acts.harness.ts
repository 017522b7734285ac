// What can happen on a stage, in the words of the tables.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ProblemCode, Reply } from '@latchkey/contract';
import {
  answers,
  asksFor,
  line,
  makeStage,
  pieces,
  type Scene,
  type Stage,
} from './journey.harness.ts';

export type Act = (stage: Stage) => void | Promise<void>;

export const sends =
  (action: keyof typeof answers): Act =>
  ({ journey }) => {
    journey.send(answers[action]);
  };

/** The service replies to the last call, or to an earlier one: 1 is the one before. */
export const replies =
  (reply: Reply, back = 0): Act =>
  async ({ received, clock }) => {
    const call = received.at(-1 - back);
    assert.ok(call, 'no such call');
    call.reply(reply);
    await clock.advance(0);
  };

export const passes =
  (seconds: number): Act =>
  ({ clock }) =>
    clock.advance(seconds * 1000);

export const starts: Act = ({ journey }) => {
  journey.start();
};
export const prepares: Act = ({ journey }) => {
  void journey.prepare();
};
export const resumes =
  (ticket = 'T1'): Act =>
  ({ journey }) => {
    journey.resume(ticket);
  };
export const looks: Act = ({ journey }) => {
  journey.look();
};
export const restarts: Act = ({ journey }) => {
  journey.restart();
};
export const closes: Act = ({ journey }) => {
  journey.close();
};
export const leaves: Act = ({ journey }) => {
  journey.disconnect();
};
export const returns: Act = ({ journey }) => {
  journey.connect();
};
export const hides: Act = ({ show }) => {
  show(false);
};
export const shows: Act = ({ show }) => {
  show(true);
};
export const meets =
  (code: ProblemCode): Act =>
  ({ journey }) => {
    journey.problem({ code });
  };

/** Files as a person has them. The same one again is the same object. */
const files = new Map<string, Blob>();

/** Picks a file for a piece; `name` tells one from another. */
export const uploads =
  (piece: string, name = piece): Act =>
  async ({ journey, clock }) => {
    const file = files.get(name) ?? new Blob([`canary-${name}`], { type: 'image/jpeg' });
    files.set(name, file);
    journey.upload(piece, file);
    // What the journey loads with its first upload.
    await import('./upload-flights.ts');
    await clock.advance(0);
  };
export const cancels =
  (piece: string): Act =>
  ({ journey }) => {
    journey.cancelUpload(piece);
  };

const uploadOf = ({ received }: Stage, piece: string, back = 0) => {
  const call = received.filter((each) => each.piece === piece).at(-1 - back);
  assert.ok(call, 'no such upload');
  return call;
};

/** A part of a piece has arrived, of its last upload or of an earlier one. */
export const arrives =
  (piece: string, part: number, back = 0): Act =>
  (stage) => {
    uploadOf(stage, piece, back).progress?.(part);
  };

/** The service replies to the last upload of a piece, or to an earlier one. */
export const takes =
  (piece: string, reply: Reply, back = 0): Act =>
  async (stage) => {
    uploadOf(stage, piece, back).reply(reply);
    await stage.clock.advance(0);
  };

/** What a row says: what was before, what happens, and what then is shown and has been received. */
export interface Row {
  readonly scene?: Scene;
  readonly given?: readonly Act[];
  readonly when: readonly Act[];
  readonly then: string;
  /** The calls that `when` made; those that were aborted since begin with `×`. */
  readonly calls?: readonly string[];
  /** When those were made, in seconds since the journey began. */
  readonly times?: readonly number[];
}

/** Plays a row and holds it to what it says. */
export const play = async (row: Row): Promise<Stage> => {
  const { scene, given = [], when, then, calls = [], times } = row;
  const stage = makeStage(scene);
  for (const act of given) await act(stage);
  const earlier = stage.received.length;
  for (const act of when) await act(stage);
  assert.equal(line(stage.journey.state), then);
  const made = stage.received.slice(earlier);
  assert.deepEqual(
    made.map(({ text, signal }) => (signal.aborted ? `× ${text}` : text)),
    calls,
  );
  if (times) {
    assert.deepEqual(
      made.map(({ at }) => at),
      times,
    );
  }
  return stage;
};

/** A test for each row of a table. */
export const playAll = (rows: Readonly<Record<string, Row>>): void => {
  for (const [what, row] of Object.entries(rows)) {
    it(what, async () => {
      await play(row);
    });
  }
};

/** A journey that has come to a step with pieces. */
export const atDocuments: readonly Act[] = [sends('sign-in'), replies(asksFor(1))];

/** Every piece of that step is uploaded. */
export const allFive: readonly Act[] = pieces.map((piece) => uploads(piece));
