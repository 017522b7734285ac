// No other way of better-auth's to sign in gets around a revoked address, a lock, a block or a second factor.
import { isBlocked, isLocked, type Account, type Time } from '@latchkey/service';
import type { BetterAuthOptions, GenericEndpointContext } from 'better-auth';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { apiPath } from './endpoint.ts';

/** Why better-auth's own ways do not do what they are asked: codes of its errors. */
export const refusals = {
  LATCHKEY_ACCOUNT_BLOCKED: 'This account is blocked.',
  LATCHKEY_ACCOUNT_LOCKED: 'This account is locked.',
  LATCHKEY_ADDRESS_REVOKED: 'This address is in use no more.',
  LATCHKEY_CODE_USED: 'This code was used already.',
  LATCHKEY_SECOND_FACTOR_NEEDED: 'This account needs a second factor.',
  LATCHKEY_TOO_MANY_ATTEMPTS: 'Too many attempts. Try again later.',
} as const;

type Refusal = keyof typeof refusals;

/** What the gate asks of the server. */
export interface Gatekeeper {
  readonly time: Time;
  readonly accounts: Pick<AccountStore, 'get'>;
  /** Uses up a code of the account's authenticator app. False where it was used before. */
  useCode(id: string, code: string): Promise<boolean>;
}

type SessionHooks = NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>;

/**
 * A hook before every session that is made by whatever endpoint, but those of the service itself: it throws a 403 with
 * one of {@link refusals} where the account is shut, or where nobody has asked for its second factor.
 */
export const sessionGate = (
  keeper: () => Gatekeeper,
  { withoutSecondFactor = [] }: { readonly withoutSecondFactor?: readonly string[] },
): { readonly session: SessionHooks } => ({
  session: {
    create: {
      before: async ({ userId }, context) => {
        const path = (context as { path?: string } | null)?.path;
        // The host's own server calls without an endpoint.
        if (!context || path === undefined || path.startsWith(`${apiPath}/`)) return;
        const stored = await keeper().accounts.get(userId);
        if (!stored) return;
        const isExempt = withoutSecondFactor.includes(path);
        const refusal =
          shut(stored.row, keeper().time) ??
          (isExempt ? undefined : await lacksFactor(keeper(), { stored, context, path }));
        if (refusal) throw new APIError('FORBIDDEN', { code: refusal, message: refusals[refusal] });
      },
    },
  },
});

const shut = (account: Account, time: Time): Refusal | undefined => {
  if (isBlocked(account, time)) return 'LATCHKEY_ACCOUNT_BLOCKED';
  if (isLocked(account, time)) return 'LATCHKEY_ACCOUNT_LOCKED';
  return account.revoked ? 'LATCHKEY_ADDRESS_REVOKED' : undefined;
};

interface Attempt {
  readonly stored: StoredAccount;
  readonly context: GenericEndpointContext;
  readonly path: string;
}

// Where better-auth asks for the second factor itself: once the session is made, which it takes away again.
const asksAfterwards = ['/sign-in/email', '/sign-in/username', '/sign-in/phone-number'];

const lacksFactor = async (
  keeper: Gatekeeper,
  { stored: { row: account, rows }, context, path }: Attempt,
): Promise<Refusal | undefined> => {
  if (account.factors.length === 0) return undefined;
  const isAsked = rows.user.twoFactorEnabled === true && context.context.hasPlugin('two-factor');
  if (isAsked && asksAfterwards.includes(path)) return undefined;
  // A session that takes the place of the caller's own needs nothing new.
  if ((await getSessionFromCtx(context))?.user.id === account.id) return undefined;
  if (!path.startsWith('/two-factor/')) return 'LATCHKEY_SECOND_FACTOR_NEEDED';
  // better-auth lets a code of the app pass as often as it is shown.
  const { code } = (context.body ?? {}) as { code?: unknown };
  const isUsed =
    path === '/two-factor/verify-totp' && !(await keeper.useCode(account.id, String(code)));
  return isUsed ? 'LATCHKEY_CODE_USED' : undefined;
};
