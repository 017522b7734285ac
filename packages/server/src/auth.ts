// better-auth with the journeys, as the demo's service behaves.
import { passkey } from '@better-auth/passkey';
import {
  administrationOf,
  latchkey,
  type Administration,
  type Couriers,
  type LatchkeyPlugin,
} from '@latchkey/better-auth';
import { captcha, worldOf, type World } from '@latchkey/mock';
import { findAccount } from '@latchkey/service';
import { betterAuth, type AuthContext, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import { appUrlAt } from './identity-link/identity-link.ts';
import { log } from './log.ts';
import type { Needs } from './needs.ts';
import { seed } from './seeding.ts';

/** Path of better-auth. */
export const authPath = '/api/auth';

/** Path of the journeys: what a tag takes as its `endpoint`. */
export const endpoint = `${authPath}/latchkey`;

/** A better-auth server. */
export interface Accounts {
  readonly administration: Administration;
  readonly context: AuthContext;
  /** The plugin's own side of it. */
  readonly server: ReturnType<LatchkeyPlugin['serverOf']>;
  readonly handle: (request: Request) => Promise<Response>;
}

/** The service's name, in what it sends. */
export const serviceName = worldOf('default').service;

/** What accounts are opened with. */
export interface Opening {
  readonly needs: Pick<Needs, 'database' | 'sessions'>;
  /** Of the pages. */
  readonly origin: string;
  readonly world: World;
  readonly couriers: Couriers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

// The app tells of its owner what it knows, and nothing else.
const identityAt = (origin: string, { identity }: World) =>
  identity && {
    identity: { ...identity, app: { ...identity.app, url: appUrlAt(origin), holder: {} } },
  };

const journeys = ({ couriers, now, origin, world }: Opening) => {
  const {
    accounts: _accounts,
    cases: _cases,
    about: _about,
    beginsWithMail: _mail,
    ...policy
  } = world;
  return latchkey({
    ...couriers,
    policy: { ...policy, ...identityAt(origin, world) },
    captcha,
    now,
    onEvent: ({ kind }) => {
      if (kind === 'signed-in') log({ event: kind });
    },
  });
};

// Only the bench reaches better-auth's own registration, and names the account; no session is needed there.
const passkeys = (serverOf: () => Accounts['server']) =>
  passkey({
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      requireSession: false,
      resolveUser: async ({ context }) => {
        const found = await serverOf().transact(({ store }) => ({
          account: findAccount(store.accounts, context ?? ''),
        }));
        if ('code' in found || !found.account) throw new Error('There is no such account.');
        const { id, identifier, name } = found.account;
        return { id, name: identifier, displayName: name };
      },
    },
  });

/** Makes the tables that are missing, and the world's people where there is nobody yet. */
export const openAccounts = async (opening: Opening): Promise<Accounts> => {
  const { sessions } = opening.needs;
  const { database, secret } = opening.needs.database;
  const plugin = journeys(opening);
  const options = {
    appName: opening.world.service,
    baseURL: opening.origin,
    basePath: authPath,
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
    plugins: [plugin, twoFactor(), passkeys(() => server)],
  } satisfies BetterAuthOptions;
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth<BetterAuthOptions>(options);
  const context = await auth.$context;
  const administration = await administrationOf(auth);
  const server = plugin.serverOf(context);
  const accounts = { administration, context, server, handle: auth.handler };
  await seed(opening.world, opening.origin, accounts);
  await administration.deliverMessages();
  return accounts;
};
