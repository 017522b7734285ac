// better-auth with the journeys, as the demo's service behaves.
import { passkey } from '@better-auth/passkey';
import { administrationOf, latchkey, type Administration } from '@latchkey/better-auth';
import { worldOf } from '@latchkey/mock';
import type { IdentityRules } from '@latchkey/service';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import { appUrlAt } from './identity-link/identity-link.ts';
import { log } from './log.ts';
import type { Needs } from './needs.ts';
import type { Outbox } from './outbox.ts';
import { seed } from './seeding.ts';

/** Path of the journeys: what a tag takes as its `endpoint`. */
export const endpoint = '/api/auth/latchkey';

/** A better-auth server. */
export interface Accounts {
  readonly administration: Administration;
  handle(request: Request): Promise<Response>;
}

/** The service's name, in what it sends. */
export const serviceName = worldOf('default').service;

const {
  accounts,
  cases: _cases,
  about: _about,
  beginsWithMail: _mail,
  ...policy
} = worldOf('default');

/** How identities are checked on pages of this origin. The app tells of its owner what it knows, and nothing else. */
export const identityAt = (origin: string): IdentityRules => {
  const { identity } = policy;
  if (!identity) throw new Error('The demo checks identities.');
  return { ...identity, app: { ...identity.app, url: appUrlAt(origin), holder: {} } };
};

/** Makes the tables that are missing, and the demo's people where there is nobody yet. */
export const openAccounts = async (
  { database: { database, secret }, sessions, mail }: Needs,
  origin: string,
  outbox: Outbox,
): Promise<Accounts> => {
  const plugin = latchkey({
    policy: { ...policy, identity: identityAt(origin) },
    sendSms: async (letter) => outbox.keep('sms', letter),
    // What is sent really is shown nowhere else.
    sendEmail: async (letter) => (mail ? mail.send(letter) : outbox.keep('email', letter)),
    sendPush: async (letter) => outbox.keep('push', letter),
    onEvent: ({ kind }) => {
      if (kind === 'signed-in') log({ event: kind });
    },
  });
  const options = {
    appName: policy.service,
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database,
    ...(sessions && { secondaryStorage: sessions.storage }),
    emailAndPassword: { enabled: true },
    // What follows the message may be a row with all that is in it.
    logger: { log: (level, message) => log({ event: 'better-auth', level, message }) },
    // Else the router writes it down whole.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) throw error;
      },
    },
    telemetry: { enabled: false },
    plugins: [plugin, twoFactor(), passkey()],
  } satisfies BetterAuthOptions;
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth<BetterAuthOptions>(options);
  const context = await auth.$context;
  const administration = await administrationOf(auth);
  await seed(accounts, { context, administration, transact: plugin.serverOf(context).transact });
  await administration.deliverMessages();
  return { administration, handle: auth.handler };
};
