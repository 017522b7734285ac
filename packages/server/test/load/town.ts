// What people have to do with on their way.
import type { Letter } from '@latchkey/better-auth';
import type { Person } from './crowd.ts';
import { between } from './dice.ts';
import type { Figures } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { pause } from './pause.ts';
import type { Pigeonhole, PostOffice } from './post-office.ts';

/** Where a message would have come too late for the run: that it is on its way is checked in the end. */
export class Unfinished extends Error {}

/** What everybody shares. */
export interface TownParts {
  /** Of the pages, and of all that is behind them. */
  readonly origin: string;
  readonly figures: Figures;
  readonly ledger: Ledger;
  readonly mail: PostOffice;
  /** Milliseconds that somebody thinks before an answer, on average. */
  readonly thinking: number;
}

/** Where somebody goes, and who. */
export interface Walk {
  readonly town: Town;
  readonly person: Person;
}

/** A place to live in. */
export class Town {
  readonly origin: string;
  readonly figures: Figures;
  readonly ledger: Ledger;
  readonly #mail: PostOffice;
  readonly #thinking: number;

  constructor({ origin, figures, ledger, mail, thinking }: TownParts) {
    this.origin = origin;
    this.figures = figures;
    this.ledger = ledger;
    this.#mail = mail;
    this.#thinking = thinking;
  }

  /** Lets somebody think. */
  think({ dice }: Person): Promise<void> {
    return pause(between(dice, 0, 2 * this.#thinking));
  }

  /** The message for which the person has just asked, once it is there. */
  async letter(person: Person, hole: Pigeonhole): Promise<Letter> {
    const letter = await this.#mail.message(hole, person.asks(hole));
    if (!letter) throw new Unfinished(`${hole.topic} was not brought in time.`);
    return letter;
  }

  /** The code for which the person has just asked. */
  async code(person: Person, hole: Pigeonhole): Promise<string> {
    return /\b\d{6}\b/u.exec((await this.letter(person, hole)).text)?.[0] ?? '';
  }
}
