// What can be done beside the journeys: by the demo's page, and by the forms of the outbox page.
import { worldOf, type BenchArguments, type BenchDeed, type CaseView } from '@latchkey/mock';
import type { Accounts } from './auth.ts';
import { addPasskey, enrollAuthenticator, offerPasskey } from './enrollment.ts';

// Whom the app of the demo's own panel belongs to, in what it is not told. The identity app tells what it has verified.
const holder = worldOf('default').identity?.app.holder;

type Deeds = {
  readonly [D in BenchDeed]: (accounts: Accounts, ...all: BenchArguments<D>) => Promise<unknown>;
};

/** Every deed, by its name. Each rejects where it cannot be done. */
const deeds: Deeds = {
  addPasskey,
  approve: ({ administration }, id, number) => administration.answerPush(id, true, number),
  block: ({ administration }, who, blocked) => administration.block(who, blocked),
  cancelMailService: ({ administration }, ...all) => administration.cancelMailService(...all),
  companion: ({ administration }, request, deed, told) =>
    administration.companion(request, deed, { ...holder, ...told }),
  decideCase: ({ administration }, ...all) => administration.decideCase(...all),
  finishHandover: ({ administration }, ticket) => administration.finishHandover(ticket),
  lock: ({ administration }, ...all) => administration.lock(...all),
  passkeyCreation: (accounts, who) => offerPasskey(accounts, who),
  recreateMailbox: ({ administration }, who) => administration.restoreAddress(who),
  refuse: ({ administration }, id) => administration.answerPush(id, false),
  requireSecondFactor: enrollAuthenticator,
  revokeAddress: ({ administration }, ...all) => administration.revokeAddress(...all),
  startReview: ({ administration }, number) => administration.startReview(number),
  unlock: ({ administration }, who) => administration.unlock(who),
};

/** A deed as JSON has brought it. */
export interface Order {
  readonly deed: string;
  readonly all: readonly unknown[];
}

/** Does a deed, and tells what it gives. Rejects where there is none of this name, and where it cannot be done. */
export const perform = async (accounts: Accounts, { deed, all }: Order): Promise<unknown> => {
  if (!Object.hasOwn(deeds, deed)) throw new Error('There is no such deed.');
  // Our own pages alone reach it, and what does not fit is refused by whoever is asked.
  const act = deeds[deed as BenchDeed] as (...given: readonly unknown[]) => Promise<unknown>;
  const result = await act(accounts, ...all);
  // Whoever has done it wants to read what was sent about it.
  await accounts.administration.deliverMessages();
  return result;
};

/** A button of the outbox page; `who` is what was typed: an account, a domain, the number of a case. */
interface Button {
  readonly words: string;
  order(who: string, cases: readonly CaseView[]): Order;
}

const order = (deed: BenchDeed, ...all: readonly unknown[]): Order => ({ deed, all });

/** The buttons, by their names in the form. */
export const buttons: Readonly<Record<string, Button>> = {
  lock: { words: 'Lock for five minutes', order: (who) => order('lock', who, 300) },
  unlock: { words: 'Unlock', order: (who) => order('unlock', who) },
  block: { words: 'Block', order: (who) => order('block', who) },
  admit: { words: 'Let in again', order: (who) => order('block', who, false) },
  factor: { words: 'Ask for a second step', order: (who) => order('requireSecondFactor', who) },
  delete: {
    words: 'Delete the mailbox',
    order: (who) => order('revokeAddress', who, 'mailbox-deleted'),
  },
  release: {
    words: 'Release the address',
    order: (who) => order('revokeAddress', who, 'released'),
  },
  cancel: {
    words: 'Cancel the mail service of the domain',
    order: (who) => order('cancelMailService', who.split('@').at(-1)),
  },
  restore: { words: 'Restore the address', order: (who) => order('recreateMailbox', who) },
  review: { words: 'Begin with the case', order: (who) => order('startReview', who) },
  accept: {
    words: 'Accept the case',
    order: (who) => order('decideCase', who, { accept: true }),
  },
  refuse: {
    words: 'Refuse the case',
    order: (who) => order('decideCase', who, { refuse: true }),
  },
  more: {
    words: 'Ask for its pieces again',
    order: (who, cases) => {
      const pieces = cases.find(({ number }) => number === who)?.pieces ?? [];
      const more = Object.fromEntries(pieces.map(({ id }) => [id, 'unreadable']));
      return order('decideCase', who, { more });
    },
  },
};
