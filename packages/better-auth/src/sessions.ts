// The service's sessions are better-auth's own: one row, one cookie, one sign-out; in its secondary storage where it has one.
import type { Found, Put, Session } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import type { Keeper } from './keeper.ts';

/** Keeps sessions as better-auth's, by their token. Their version is when a second factor was shown in them. */
export const sessionKeeper = ({ internalAdapter }: AuthContext): Keeper<'sessions'> => {
  const find = async (token: string) => {
    const { session } = (await internalAdapter.findSession(token)) ?? {};
    return session && session.expiresAt.getTime() > Date.now() ? session : undefined;
  };
  const isAt = async (token: string, version: Found['version']) => {
    const session = await find(token);
    return session !== undefined && foundOf(session).version === version;
  };
  return {
    find: async (query) => {
      if ('due' in query) return [];
      const sessions =
        'id' in query
          ? [await find(query.id)]
          : await internalAdapter.listSessions(query.key, { onlyActiveSessions: true });
      return sessions.flatMap((session) => (session ? foundOf(session) : []));
    },
    hasOthers: async ({ key }, ids) => {
      const sessions = await internalAdapter.listSessions(key, { onlyActiveSessions: true });
      return sessions.some(({ token }) => !ids.includes(token));
    },
    hold: isAt,
    put: async ({ id, row: { account, factorAt }, version }) => {
      if (version !== undefined)
        throw new Error('The service changes no session: it begins another.');
      const override = { token: id, latchkeyFactorAt: factorAt ?? null };
      await internalAdapter.createSession(account, false, override, true);
      return true;
    },
    delete: async (id, version) => {
      if (!(await isAt(id, version))) return false;
      await internalAdapter.deleteSession(id);
      return true;
    },
  };
};

/**
 * Takes back the sessions among what was to be written and was not: a secondary storage is in no transaction. Nobody has
 * their tokens yet. better-auth's list of an account's sessions is left alone: who has won may be writing it just now, and
 * it leads to no session any more.
 */
export const takeBackSessions = async (
  { secondaryStorage }: AuthContext,
  puts: readonly Put[],
): Promise<void> => {
  if (!secondaryStorage) return;
  for (const { table, id } of puts) if (table === 'sessions') await secondaryStorage.delete(id);
};

const foundOf = (session: { readonly token: string; readonly userId: string }): Found<Session> => {
  const { latchkeyFactorAt: at } = session as { latchkeyFactorAt?: number | string | null };
  // PostgreSQL gives a bigint as text.
  const factorAt = at == null ? undefined : Number(at);
  return {
    row: {
      id: session.token,
      account: session.userId,
      ...(factorAt !== undefined && { factorAt }),
    },
    version: factorAt ?? 0,
  };
};
