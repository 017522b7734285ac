// A better-auth server on the SQLite that comes with Node.
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { betterAuth, type BetterAuthOptions, type BetterAuthPlugin } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import type { Storage } from './databases.harness.ts';

/** The server's own origin. */
export const origin = 'http://localhost';

// Tests check what is asked of the hash, not how hard it is to break.
const hash = async (password: string) => createHash('sha256').update(password).digest('hex');

/** Passwords, as they are kept in tests; `checks` counts how often one was hashed. */
export const cheapPasswords = (checks: { passwords: number } = { passwords: 0 }) => ({
  hash: (password: string) => {
    checks.passwords += 1;
    return hash(password);
  },
  verify: async ({ hash: kept, password }: { hash: string; password: string }) => {
    checks.passwords += 1;
    return kept === (await hash(password));
  },
});

/** A server with these plugins, which has no tables yet where the database is new. */
export const serverWith = (
  plugins: BetterAuthPlugin[],
  { database, secondaryStorage }: Storage = { database: new DatabaseSync(':memory:') },
  password = cheapPasswords(),
  trustedOrigins: string[] = [],
) => {
  const options = {
    baseURL: origin,
    basePath: '/api/auth',
    secret: 'a-secret-of-tests-that-is-long-enough-7391',
    appName: 'Example Mail',
    database,
    ...(secondaryStorage && { secondaryStorage }),
    logger: { disabled: true },
    emailAndPassword: { enabled: true, password, sendResetPassword: async () => undefined },
    trustedOrigins,
    plugins,
  } satisfies BetterAuthOptions;
  return { options, auth: betterAuth<BetterAuthOptions>(options) };
};

/** A server in memory with these plugins, its tables made. */
export const startWith = async (plugins: BetterAuthPlugin[]) => {
  const { options, auth } = serverWith(plugins);
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  return { auth, context: await auth.$context };
};
