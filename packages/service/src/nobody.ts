// Nobody: who would have the account of an identifier, where no account has it.
import { identifierKey } from './accounts.ts';

const begin = 'nobody:';

/** The id of nobody, by the identifier that was looked for. No account will ever have it. */
export const nobodysId = (typed: string): string => begin + identifierKey(typed);

/** Whether this is the id of nobody. */
export const isNobodysId = (id: string): boolean => id.startsWith(begin);

/** By which name nobody was found; undefined where the id is somebody's. */
export const nobodysName = (id: string): string | undefined =>
  isNobodysId(id) ? id.slice(begin.length) : undefined;
