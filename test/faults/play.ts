// Plays a cell on a stage: a person comes to a step and answers, the fault strikes, the service heals, the person tries again.
import type { FakeClock } from '@latchkey/contract/testing';
import { failures, patience, timings } from './axes.ts';
import type { Cell } from './cells.ts';
import { endpointOf } from './endpoints.ts';

/** Where a person is. */
export type Place = 'step' | 'next' | 'unknown' | 'beginning' | 'lost' | 'elsewhere';

/** A request, or a call of the adapter. */
export interface Sent {
  readonly method: string;
  readonly key: string | undefined;
}

/** What a page alone can show. */
export interface OnPage {
  /** How often something was said that interrupts. */
  readonly announced: number;
  /** Where the focus is: in the element, outside of it, or lost. */
  readonly focus: 'inside' | 'outside' | 'lost';
  /** The fields of the form, and whether what was typed is still there. */
  readonly kept: Readonly<Record<string, boolean>>;
  readonly violations: readonly string[];
  /** Of accessibility. */
  readonly barriers: readonly string[];
}

/** What can be seen at one moment. */
export interface Seen {
  readonly place: Place;
  readonly problem: string | undefined;
  readonly retryIn?: number | undefined;
  /** Somebody waits for something. */
  readonly busy: boolean;
  /** What a person can do. */
  readonly ways: number;
  /** What went out since the person answered. */
  readonly sent: readonly Sent[];
  /** Failures that nobody caught. */
  readonly errors: readonly string[];
  /** All that a script, a log or a server in between could read. */
  readonly readable: string;
  /** What a person is told of how long it takes. */
  readonly status?: string | undefined;
  readonly page?: OnPage;
}

/** A journey with everything around it. */
export interface Stage {
  readonly clock: FakeClock;
  /** What was typed that nobody else may read. */
  readonly secrets: readonly string[];
  /** Comes to where the answer is to be given. */
  begin(): Promise<void>;
  /** Does what the endpoint is for. */
  act(): Promise<void>;
  /** Lets go what the service has held back. */
  release(): Promise<void>;
  heal(): Promise<void>;
  /** Waits until nothing is on its way. */
  settled(): Promise<void>;
  /** What the failure is, around the answer. */
  meanwhile(moment: 'before' | 'during' | 'after'): Promise<void>;
  /** Is put back where it was removed, begins again where all is lost. */
  recover(): Promise<void>;
  type(): void;
  /** Whether anything else is to be seen than before. */
  told(): boolean;
  see(): Promise<Seen>;
  end(): Promise<void>;
}

/** What was seen: after the fault, while it lasted, and after the second try. */
export interface Played {
  readonly cell: Cell;
  readonly secrets: readonly string[];
  readonly slow: string | undefined;
  readonly after: Seen;
  readonly recovered: Seen;
}

export const play = async (cell: Cell, stage: Stage): Promise<Played> => {
  const { method } = endpointOf(cell.endpoint);
  const timing = timings[cell.timing] ?? { at: 0 };
  const { answer } = failures[cell.failure] ?? { answer: 'comes' };
  const { clock } = stage;
  try {
    await stage.begin();
    await stage.meanwhile('before');
    await stage.act();
    await stage.meanwhile('during');
    let slow: string | undefined;
    if (timing.at > 3000) {
      await clock.advance(3100);
      slow = (await stage.see()).status;
    }
    if (timing.at > 0) await clock.advance(timing.at - (timing.at > 3000 ? 3100 : 0));
    // The last word about its progress may have come late, and have begun its time anew.
    if (method === 'upload' && timing.at > patience) await clock.advance(patience);
    if (timing.typing) stage.type();
    if (timing.reversed) {
      await stage.settled();
      const after = await stage.see();
      await stage.heal();
      await stage.recover();
      await stage.act();
      await stage.settled();
      await stage.release();
      await stage.settled();
      return { cell, secrets: stage.secrets, slow, after, recovered: await stage.see() };
    }
    if (answer === 'late') await stage.settled();
    await stage.release();
    await stage.meanwhile('after');
    await stage.settled();
    // A look is tried three times before anybody is told.
    if (method === 'look' && answer !== 'late') await wander(stage, timing.throttled ? 240 : 75);
    const after = await stage.see();
    await stage.heal();
    if (after.place === 'next')
      return { cell, secrets: stage.secrets, slow, after, recovered: after };
    await stage.recover();
    await stage.act();
    await stage.settled();
    if (method === 'look' && timing.throttled) await wander(stage, 120);
    return { cell, secrets: stage.secrets, slow, after, recovered: await stage.see() };
  } finally {
    await stage.end();
  }
};

// Lets seconds pass one by one, so that what is asked meanwhile can be answered.
const wander = async (stage: Stage, seconds: number): Promise<void> => {
  for (let passed = 0; passed < seconds; passed += 1) {
    await stage.clock.advance(1000);
    await stage.settled();
    if (stage.told()) return;
  }
};
