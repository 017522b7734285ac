import type { Backing } from '@latchkey/service';
import { isConflict } from './conflicts.ts';
import type { DocumentTable } from './documents.ts';

/** The backing, before each of whose commits uploaded files are prepared: a slow storage holds no transaction up. */
export const preparedBacking = (documents: DocumentTable, backing: Backing): Backing => ({
  load: (query) => backing.load(query),
  commit: async (changes) => {
    try {
      await documents.prepare(changes.documents);
    } catch (error) {
      if (isConflict(error)) return 'conflict';
      throw error;
    }
    return backing.commit(changes);
  },
});
