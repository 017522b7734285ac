// Guesses at better-auth's own endpoints, and messages that they send, are counted as those of the journeys are.
import {
  countAttempt,
  forgive,
  identifierKey,
  passwordTally,
  pausedUntil,
  secondsUntil,
  type Policy,
} from '@latchkey/service';
import type { GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { refusals } from './gate.ts';
import type { Server } from './server.ts';
import { lockOf, pendingUser } from './second-factor-locks.ts';

/** What is counted at an endpoint. */
interface Counted {
  readonly limit: keyof Policy['limits'];
  /** Under which name; undefined where the request names nobody. */
  readonly tallyOf: (context: GenericEndpointContext) => Promise<string | undefined>;
}

const valueOf = ({ body }: GenericEndpointContext, field: string): string | undefined => {
  const value = (body as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
};

// Together with what is tried in the journeys, whoever's name it is: nothing tells whether there is such an account.
const guess = (field: string): Counted => ({
  limit: 'passwords',
  tallyOf: async (context) => {
    const name = valueOf(context, field);
    return name === undefined ? undefined : passwordTally(name);
  },
});

const message = (field: string): Counted => ({
  limit: 'messages',
  tallyOf: async (context) => {
    const target = valueOf(context, field);
    return target === undefined ? undefined : `messages:own:${identifierKey(target)}`;
  },
});

const messageToFactor: Counted = {
  limit: 'messages',
  tallyOf: async (context) => {
    const user = await pendingUser(context);
    return user === undefined ? undefined : `messages:own:${user}`;
  },
};

const counted: Readonly<Record<string, Counted>> = {
  '/sign-in/email': guess('email'),
  '/sign-in/username': guess('username'),
  '/sign-in/phone-number': guess('phoneNumber'),
  '/sign-in/magic-link': message('email'),
  '/request-password-reset': message('email'),
  '/send-verification-email': message('email'),
  '/email-otp/send-verification-otp': message('email'),
  '/email-otp/request-password-reset': message('email'),
  '/forget-password/email-otp': message('email'),
  '/phone-number/send-otp': message('phoneNumber'),
  '/phone-number/request-password-reset': message('phoneNumber'),
  '/two-factor/send-otp': messageToFactor,
};

const countedAt = ({ path }: { path?: string | undefined }) =>
  path !== undefined && Object.hasOwn(counted, path) ? counted[path] : undefined;

const refuse = (retryIn: number | undefined) => {
  const code = 'LATCHKEY_TOO_MANY_ATTEMPTS';
  const body = { code, message: refusals[code] };
  const headers = retryIn === undefined ? {} : { 'Retry-After': String(Math.ceil(retryIn)) };
  return new APIError('TOO_MANY_REQUESTS', body, headers);
};

/** Hooks of a plugin that count, refuse with 429 and `Retry-After`, and forgive where the password was right. */
export const ownLimits = (serverOf: (context: GenericEndpointContext['context']) => Server) => ({
  before: [
    {
      matcher: (context: { path?: string | undefined }) => countedAt(context) !== undefined,
      handler: createAuthMiddleware(async (context) => {
        const { limit: name, tallyOf } = countedAt(context) ?? messageToFactor;
        const tally = await tallyOf(context);
        if (tally === undefined) return;
        const { policy, transact } = serverOf(context.context);
        const limit = policy.limits[name];
        const counting = await transact(({ store: { tallies }, time }) => {
          const pause = pausedUntil(tallies, tally, limit, time);
          if (pause === undefined) countAttempt(tallies, tally, limit, time);
          return { retryIn: pause === undefined ? undefined : secondsUntil(time, pause), pause };
        });
        if ('code' in counting) throw new APIError('SERVICE_UNAVAILABLE');
        if (counting.pause !== undefined)
          throw refuse(policy.tellsPause ? counting.retryIn : undefined);
      }),
    },
  ],
  after: [
    {
      matcher: (context: { path?: string | undefined }) =>
        countedAt(context)?.limit === 'passwords',
      handler: createAuthMiddleware(async (context) => {
        const tally = await countedAt(context)?.tallyOf(context);
        if (tally === undefined || isAPIError(context.context.returned)) return;
        await serverOf(context.context).transact(({ store }) => {
          forgive(store.tallies, tally);
          return {};
        });
      }),
    },
    {
      matcher: ({ path }: { path?: string | undefined }) =>
        path?.startsWith('/two-factor/verify-') === true,
      handler: createAuthMiddleware(async (context) => {
        const ends = await lockOf(context, context.context.returned);
        if (ends === undefined) return;
        const seconds = Math.ceil((ends.getTime() - Date.now()) / 1000);
        context.setHeader('Retry-After', String(Math.max(seconds, 1)));
      }),
    },
  ],
});
