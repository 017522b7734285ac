// What the other plugins were told, where the service must know it.
import type { AuthContext } from 'better-auth';
import type { TwoFactorOptions } from 'better-auth/plugins';
import type { Keeping } from './backup-codes.ts';

const twoFactorOptions = (context: AuthContext): TwoFactorOptions =>
  (context.getPlugin('two-factor') as { options?: TwoFactorOptions } | null)?.options ?? {};

/** How secrets of second factors are kept. */
export const keepingOf = (context: AuthContext): Keeping => {
  const { amount, storeBackupCodes } = twoFactorOptions(context).backupCodeOptions ?? {};
  return {
    secret: context.secretConfig,
    ...(storeBackupCodes && { storeBackupCodes }),
    ...(amount !== undefined && { amount }),
  };
};

/** Throws where a plugin was told what the service cannot do, or stands where it does harm, and says what to set. */
export const refuseOptions = (context: AuthContext): void => {
  const { digits = 6, period = 30 } = twoFactorOptions(context).totpOptions ?? {};
  if (digits !== 6 || period !== 30)
    throw new Error(
      'latchkey: set totpOptions of twoFactor to 6 digits and a period of 30 seconds.',
    );
  // It hands over what an anonymous person has to whoever is signed in, which before the second factor's hook is too early.
  const ids = (context.options.plugins ?? []).map(({ id }) => id);
  const anonymous = ids.indexOf('anonymous');
  if (anonymous !== -1 && anonymous < ids.indexOf('two-factor'))
    throw new Error('latchkey: put anonymous after twoFactor among the plugins.');
};
