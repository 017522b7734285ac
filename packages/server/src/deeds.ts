// What an administrator can do from the outbox page.
import type { Administration } from '@latchkey/better-auth';

/** A deed, to an account or to an identity case. */
interface Deed {
  readonly words: string;
  run(administration: Administration, who: string): Promise<void>;
}

/** Every deed, by its name in the form. */
export const deeds: Readonly<Record<string, Deed>> = {
  lock: { words: 'Lock for five minutes', run: (all, who) => all.lock(who, 300) },
  unlock: { words: 'Unlock', run: (all, who) => all.unlock(who) },
  block: { words: 'Block', run: (all, who) => all.block(who) },
  admit: { words: 'Let in again', run: (all, who) => all.block(who, false) },
  delete: {
    words: 'Delete the mailbox',
    run: (all, who) => all.revokeAddress(who, 'mailbox-deleted'),
  },
  release: { words: 'Release the address', run: (all, who) => all.releaseAddress(who) },
  restore: { words: 'Restore the address', run: (all, who) => all.restoreAddress(who) },
  review: { words: 'Begin with the case', run: (all, who) => all.startReview(who) },
  accept: { words: 'Accept the case', run: (all, who) => all.decideCase(who, { accept: true }) },
};
