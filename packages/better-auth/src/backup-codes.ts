// Backup codes as better-auth's `twoFactor` keeps them: a JSON list. Its types promise functions that it does not export.
import type { BackupCodeOptions } from 'better-auth/plugins';
import { sealText, unsealText, type Secret } from './sealing.ts';

/** How better-auth keeps secrets: the server's own, and the option of `twoFactor`. */
export interface Keeping {
  readonly secret: Secret;
  /** Default: `encrypted`, as it is of `twoFactor`. */
  readonly storeBackupCodes?: BackupCodeOptions['storeBackupCodes'];
}

/** The codes of a list that are left. */
export const readBackupCodes = async (
  kept: string,
  { secret, storeBackupCodes = 'encrypted' }: Keeping,
): Promise<readonly string[]> => {
  if (storeBackupCodes === 'plain') return codesIn(kept);
  const decrypted =
    storeBackupCodes === 'encrypted' ? unsealText(secret, kept) : storeBackupCodes.decrypt(kept);
  return codesIn(await decrypted);
};

/** The list as it is to be kept. */
export const writeBackupCodes = async (
  codes: readonly string[],
  { secret, storeBackupCodes = 'encrypted' }: Keeping,
): Promise<string> => {
  const list = JSON.stringify(codes);
  if (storeBackupCodes === 'plain') return list;
  return storeBackupCodes === 'encrypted' ? sealText(secret, list) : storeBackupCodes.encrypt(list);
};

const codesIn = (list: string) => JSON.parse(list) as readonly string[];
