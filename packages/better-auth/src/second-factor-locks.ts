// better-auth's second factor: who stands before it, and until when it is shut.
import type { GenericEndpointContext } from 'better-auth';
import { getSessionFromCtx, isAPIError } from 'better-auth/api';

/** Id of the user who has shown a password and is to show a second factor, or is signed in already. */
export const pendingUser = async (context: GenericEndpointContext): Promise<string | undefined> => {
  const { createAuthCookie, internalAdapter, secret } = context.context;
  const session = await getSessionFromCtx(context);
  if (session) return session.user.id;
  const cookie = await context.getSignedCookie(createAuthCookie('two_factor').name, secret);
  return cookie ? (await internalAdapter.findVerificationValue(cookie))?.value : undefined;
};

/** When the lock ends because of which better-auth has just refused a code; undefined where that was not why. */
export const lockOf = async (
  context: GenericEndpointContext,
  returned: unknown,
): Promise<Date | undefined> => {
  const { adapter } = context.context;
  const isLock = isAPIError(returned) && returned.body?.code === 'ACCOUNT_TEMPORARILY_LOCKED';
  const value = isLock ? await pendingUser(context) : undefined;
  if (value === undefined) return undefined;
  const where = [{ field: 'userId', value }];
  const row = await adapter.findOne<{ lockedUntil?: Date | string | null }>({
    model: 'twoFactor',
    where,
  });
  return row?.lockedUntil ? new Date(row.lockedUntil) : undefined;
};
