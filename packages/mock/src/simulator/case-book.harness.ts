// Who has a right to which identity case, and what came of it: the other side's bookkeeping, beside that of the walkers.
import assert from 'node:assert/strict';
import type { Step } from '@latchkey/contract';
import type { CaseView } from '../index.ts';
import type { Stage } from '../person.harness.ts';
import { caseOf } from './identity.harness.ts';

const books = new WeakMap<Stage, CaseBook>();

/** What is known of the cases on one stage. Whose they are goes by the walkers' own deeds, never by what a page shows. */
export class CaseBook {
  readonly #stage: Stage;
  readonly #holders = new Map<string, Set<object>>();
  /** Identifiers of accounts whose second factor was removed, and of those whose lock was opened. */
  readonly withoutFactor = new Set<string>();
  readonly unlocked = new Set<string>();
  /** How often an accepted case led on. */
  resumed = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
    for (const { number } of stage.service.cases) this.#holders.set(number, new Set());
  }

  /** The book of this stage. */
  static of(stage: Stage): CaseBook {
    const book = books.get(stage) ?? new CaseBook(stage);
    books.set(stage, book);
    return book;
  }

  /** Cases that were not there before are this walker's. */
  made(walker: object): void {
    for (const { number } of this.#stage.service.cases) {
      if (!this.#holders.has(number)) this.#holders.set(number, new Set([walker]));
    }
  }

  /** The walker has read the newest mail to an applicant; its token, and whether there is one. */
  readMail(walker: object): string | undefined {
    const message = this.#stage.service.outbox.findLast(({ link }) =>
      link?.includes('journey=identity-check'),
    );
    // Whoever is only warned is not told the number.
    const number = /\d{4}-\d{4,}/u.exec(message?.text ?? '')?.[0];
    if (number !== undefined) this.#holders.get(number)?.add(walker);
    return message?.link && (new URL(message.link).searchParams.get('link') ?? undefined);
  }

  /** Somebody decides one of the cases that wait; the newest for -1. */
  decide({ right, pick }: { readonly right: boolean; readonly pick: number }): void {
    const { service } = this.#stage;
    const waiting = service.cases.filter(({ state }) => /^(submitted|in-review)$/u.test(state));
    const found = waiting.at(pick % Math.max(1, waiting.length));
    if (!found) return;
    const { account, number, pieces, reason } = found;
    const [piece] = pieces;
    const isKnown = account !== undefined || reason === 'identifier';
    if (right && isKnown) service.decideCase(number, { accept: account ?? 'anna@example.org' });
    else if (piece && pick % 2 === 0) service.decideCase(number, { more: { [piece.id]: 'glare' } });
    else service.decideCase(number, { refuse: true });
  }

  /** Goes on with the case that is shown; what came of it, where it was accepted and is the walker's. */
  async goOn(
    walker: object,
    step: Step,
    send: () => Promise<string | undefined>,
  ): Promise<CaseView | undefined> {
    const { service } = this.#stage;
    const number = step.kind === 'case-status' ? step.number : '';
    const before = service.cases.find((each) => each.number === number);
    const methods = new Map(
      service.accounts.map(({ identifier, methods: { length } }) => [identifier, length]),
    );
    const led = await send();
    if (before?.state !== 'accepted' || led === undefined || led === 'case-status')
      return undefined;
    assert.ok(this.#holders.get(number)?.has(walker), 'went on with somebody else’s case');
    const { account = '' } = caseOf(service, number);
    const view = service.accounts.find(({ identifier }) => identifier === account);
    if (view?.methods.length === 0 && methods.get(account) !== 0) {
      const covers = before.reason === 'second-factor' || before.fields['lost-factor'] === true;
      assert.ok(covers, 'a case for something else has removed the second factor');
      this.withoutFactor.add(account);
    }
    if (view?.locked === false) this.unlocked.add(account);
    this.resumed += 1;
    return before;
  }
}

/** What a walker answers at the steps of an identity check. */
export const identityAnswers = (
  right: boolean,
  pick: number,
): Readonly<Record<string, () => object>> => ({
  'identity-means choose': () => ({ means: pick % 4 === 0 ? 'companion' : 'manual' }),
  'identity-details submit': () => ({
    fields: {
      name: 'Somebody',
      contact: right ? 'somebody@example.net' : 'nowhere',
      'lost-factor': pick % 2 === 0,
    },
  }),
  'identity-documents choose-type': () => ({ type: 'passport' }),
});
