// What the database says, for whoever checks it: the driver's own way to it, beside the processes.
import { administrationOf, latchkey, type Letter } from '@latchkey/better-auth';
import { worldOf } from '@latchkey/mock';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { passkey } from '@better-auth/passkey';
import { twoFactor } from 'better-auth/plugins';
import { openDatabase } from '../../src/database.ts';
import type { Config } from '../../src/config.ts';
import { openRedis } from '../../src/redis.ts';
import { seed } from '../../src/seeding.ts';
import type { Person } from './crowd.ts';
import { pause } from './pause.ts';

/** Opens it: tables are made, and these people put in. What that sends goes to `take`. */
export const openLedger = async (
  place: Config['place'],
  people: readonly Person[],
  take: (letter: Letter) => void,
  redis: string | undefined,
) => {
  const sessions = redis === undefined ? undefined : await openRedis(redis);
  const { database, secret, close } = openDatabase(place, () => undefined);
  const send = async (letter: Letter) => take(letter);
  const plugin = latchkey({ sendSms: send, sendEmail: send });
  const options = {
    baseURL: 'http://localhost',
    secret,
    database,
    ...(sessions && { secondaryStorage: sessions.storage }),
    emailAndPassword: { enabled: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [plugin, twoFactor(), passkey()],
  } satisfies BetterAuthOptions;
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth<BetterAuthOptions>(options);
  const context = await auth.$context;
  const administration = await administrationOf(auth);
  const server = plugin.serverOf(context);
  const { rows, transact } = server;
  const accounts = people.map((person) => person.seed);
  const world = { ...worldOf('default'), accounts, cases: [], beginsWithMail: true };
  await seed(world, options.baseURL, { administration, context, server, handle: auth.handler });
  await administration.deliverMessages();
  return {
    /** How many wrong passwords count for this identifier. */
    wrongPasswords: (identifier: string): Promise<number> =>
      patiently(async () => {
        const read = await transact(({ store }) => ({
          count: store.tallies.get(`password:${identifier.toLowerCase()}`)?.count ?? 0,
        }));
        if ('code' in read) throw new Error('The database is away.');
        return read.count;
      }),
    /** How many sessions a user has. */
    sessionsOf: (id: string) =>
      patiently(async () => (await context.internalAdapter.listSessions(id)).length),
    cases: () => patiently(() => administration.cases()),
    documentsOf: (number: string) => patiently(() => administration.documentsOf(number)),
    /** Messages that wait for somebody to carry them. */
    waiting: (): Promise<readonly Letter[]> =>
      patiently(async () =>
        (await rows.all('outbox')).map(
          ({ value }) => (JSON.parse(value) as { readonly message: Letter }).message,
        ),
      ),
    close: async () => {
      await sessions?.close();
      await close();
    },
  };
};

/** What the database says. */
export type Ledger = Awaited<ReturnType<typeof openLedger>>;

// How often, and after how many milliseconds, a database that is away is asked again.
const tries = 600;
const between = 200;

const patiently = async <T>(read: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      if (tried === tries) throw error;
      await pause(between);
    }
  }
};
