// What the server cannot do without, all of it outside of its own process.
import type { Config, Place } from './config.ts';
import { openDatabase, type Database } from './database.ts';
import { logError } from './log.ts';
import type { Mail } from './mail.ts';
import type { SessionStore } from './redis.ts';

/** Something that may be away. */
export interface Need {
  /** As health and the log call it. */
  readonly name: string;
  /** What it is to do waits for it, and everybody is served meanwhile. */
  readonly canWait?: true;
  /** Rejects where it is away. */
  ask(): Promise<void>;
  close(): Promise<void>;
}

/** All that was configured. */
export interface Needs {
  readonly database: Database;
  /** Undefined: the database has the sessions. */
  readonly sessions: SessionStore | undefined;
  /** Undefined: the outbox has the mails. */
  readonly mail: Mail | undefined;
}

/** Opens a database, and logs which of its connections break. */
export const openPlace = (place: Place): Database =>
  openDatabase(place, (error) => logError('database-connection-lost', error));

/** Opens what was configured. Rejects where Redis is away; the others say so when they are asked. */
export const openNeeds = async (config: Config, service: string): Promise<Needs> => {
  const { place, redis, mail: server } = config;
  // Most servers are told of none of the two: they need not wait for their clients.
  const sessions =
    redis === undefined ? undefined : await (await import('./redis.ts')).openRedis(redis);
  const mail = server && (await import('./mail.ts')).openMail(server, service);
  const database = openPlace(place);
  return { database, sessions, mail };
};
