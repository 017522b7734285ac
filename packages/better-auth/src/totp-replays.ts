// Codes of authenticator apps are good once, by whichever way they come (RFC 6238 §5.2).
import { runWithTransaction } from '@better-auth/core/context';
import type { AuthContext } from 'better-auth';
import { Secret, TOTP } from 'otpauth';
import type { AccountStore } from './account-store.ts';
import { isConflict } from './conflicts.ts';
import { keysOfAccount } from './names.ts';

/**
 * Uses up a code that better-auth has found right. False where it was used before, here or by the service, or is being
 * used by somebody else at this moment. `now` in milliseconds since the epoch.
 */
export const useTotp = async (
  { adapter }: Pick<AuthContext, 'adapter'>,
  accounts: AccountStore,
  id: string,
  { code, now }: { readonly code: string; readonly now: number },
): Promise<boolean> => {
  const stored = await accounts.get(id);
  const factor = stored?.row.factors.find((each) => each.method === 'totp');
  if (!stored || !factor) return false;
  const totp = new TOTP({ secret: Secret.fromBase32(factor.secret) });
  const drift = totp.validate({ token: code, window: 1, timestamp: now });
  const used = totp.counter({ timestamp: now }) + (drift ?? Number.NaN);
  if (!(used > (factor.used ?? -1))) return false;
  const { row, version } = stored;
  const factors = row.factors.map((each) => (each === factor ? { ...factor, used } : each));
  const after = { ...row, factors };
  const put = { table: 'accounts', id, row: after, version, keys: keysOfAccount(after) } as const;
  try {
    return await runWithTransaction(adapter, () => accounts.put(put));
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
};
