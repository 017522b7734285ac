import type { AuthContext } from 'better-auth';

/** Which of many accounts. */
export interface AccountPage {
  /** How many come before. Default: none. */
  readonly offset?: number;
  /** At most so many. Default: a hundred. */
  readonly limit?: number;
}

/** Ids of these users, in the order of their addresses. */
export const userIds = async (
  { adapter }: Pick<AuthContext, 'adapter'>,
  { offset = 0, limit = 100 }: AccountPage,
): Promise<readonly string[]> => {
  const sortBy = { field: 'email', direction: 'asc' as const };
  const found = await adapter.findMany<{ id: string }>({ model: 'user', sortBy, offset, limit });
  return found.map(({ id }) => id);
};
