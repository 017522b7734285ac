// Rows that are held in place of an account where there is none: to write one takes as long as to write somebody's.
import { randomInt } from 'node:crypto';
import { isConflict } from './conflicts.ts';
import type { Rows } from './rows.ts';

const kind = 'nobodies';

/** So many that two who ask for nobody seldom meet at one; where they do, one waits until the other's transaction ends. */
const places = 64;

// By which the first one is looked for.
const name = 'nobody';

// As much as is kept of an account of which there is little to know.
const value = JSON.stringify({ id: 'nobody-nobody-nobody-nobody-nobo', facts: {} });

const writing = (place: number) => ({ value, names: place === 0 ? [name] : [] });

/** What is held of nobody. */
export class Nobodies {
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Makes the rows that are missing. Another process may do so at the same time. */
  async settle(): Promise<void> {
    if ((await this.#rows.count(kind)) === places) return;
    for (let place = 0; place < places; place += 1) {
      try {
        const isThere = (await this.#rows.get(kind, String(place))) !== undefined;
        if (!isThere) await this.#rows.put(kind, String(place), undefined, writing(place));
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
    }
  }

  /** Looks a name up that is there, or one that is not. */
  async lookUp(isThere: boolean): Promise<void> {
    await this.#rows.isNamedBeside(kind, isThere ? name : '', []);
  }

  /** Holds so many until the transaction ends, and does what follows after each. */
  async hold(times: number, followed: () => Promise<void>): Promise<void> {
    // By chance, so that nobody can choose who meets at one; in order, so that no two wait for each other.
    const drawn = Array.from({ length: times }, () => randomInt(places));
    for (const place of drawn.sort((one, other) => one - other)) {
      await this.#rows.hold(kind, String(place), 1);
      await followed();
    }
  }
}
