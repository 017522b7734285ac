// Backup codes: a list on paper, each good once.
import type { Problem } from '@latchkey/contract';
import type { FactorOf } from './accounts.ts';
import { readCode } from './code-reading.ts';

/** A factor of codes on paper. */
export type BackupFactor = FactorOf<'backup'>;

/** How many are not used yet. */
export const codesLeft = (factor: BackupFactor): number =>
  factor.codes.filter(({ used }) => !used).length;

/** What is wrong with a typed code; undefined when it is right, which uses it up. Problems: `code-rejected`, `code-used`. */
export const useBackupCode = (factor: BackupFactor, typed: string): Problem | undefined => {
  const found = factor.codes.find(({ code }) => readCode(code) === typed);
  if (!found) return { code: 'code-rejected' };
  if (found.used) return { code: 'code-used' };
  found.used = true;
  return undefined;
};
