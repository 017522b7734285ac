// Backup codes as better-auth's `twoFactor` keeps them: a JSON list. Its types promise functions that it does not export.
import type { BackupCodeOptions } from 'better-auth/plugins';
import { sealText, unsealText, type Secret } from './sealing.ts';

/** How better-auth keeps secrets: the server's own, and the option of `twoFactor`. */
export interface Keeping {
  readonly secret: Secret;
  /** Default: `encrypted`, as it is of `twoFactor`. */
  readonly storeBackupCodes?: BackupCodeOptions['storeBackupCodes'];
  /** How many codes a new list has. Default: some. */
  readonly amount?: number;
}

/**
 * The codes of a list that are left; undefined where there never was a list. better-auth has a row for list and app
 * together, and leaves an empty list when the last code is used: who has no list has `null` there, which it reads as none.
 */
export const readBackupCodes = async (
  kept: string,
  keeping: Keeping,
): Promise<readonly string[] | undefined> => {
  const codes = JSON.parse(await textOf(kept, keeping)) as readonly string[] | null;
  const isNone = codes?.length === 0 && keeping.amount === 0;
  return isNone ? undefined : (codes ?? undefined);
};

/** The list as it is to be kept; undefined where there is none. */
export const writeBackupCodes = async (
  codes: readonly string[] | undefined,
  { secret, storeBackupCodes = 'encrypted' }: Keeping,
): Promise<string> => {
  const list = JSON.stringify(codes ?? null);
  if (storeBackupCodes === 'plain') return list;
  return storeBackupCodes === 'encrypted' ? sealText(secret, list) : storeBackupCodes.encrypt(list);
};

const textOf = async (kept: string, { secret, storeBackupCodes = 'encrypted' }: Keeping) => {
  if (storeBackupCodes === 'plain') return kept;
  return storeBackupCodes === 'encrypted'
    ? unsealText(secret, kept)
    : storeBackupCodes.decrypt(kept);
};
