// Users in better-auth's own tables: looked for, and changed where they are still as they were read.
import { getCurrentAdapter } from '@better-auth/core/context';
import type { AuthContext } from 'better-auth';
import type { CredentialRow, PasskeyRow, TwoFactorRow, UserRow, UserRows } from './user-rows.ts';

type Where = NonNullable<Parameters<AuthContext['adapter']['findMany']>[0]['where']>;

// better-auth gives a hundred rows unless it is asked for more.
const limit = Number.MAX_SAFE_INTEGER;

/** better-auth's users; what is done in a transaction of better-auth's is part of it. */
export class UserStore {
  readonly #context: AuthContext;

  constructor(context: AuthContext) {
    this.#context = context;
  }

  /** The users with these ids. */
  async get(ids: readonly string[]): Promise<readonly UserRows[]> {
    if (ids.length === 0) return [];
    const { hasPlugin } = this.#context;
    const isIn = (field: string) => ({ field, value: [...ids], operator: 'in' as const });
    const isPassword = { field: 'providerId', value: 'credential' };
    const theirs = [isIn('userId')];
    const users = await this.#find<UserRow>('user', [isIn('id')]);
    const passwords = await this.#find<CredentialRow & Owned>('account', [...theirs, isPassword]);
    const twoFactors = hasPlugin('two-factor')
      ? await this.#find<TwoFactorRow & Owned>('twoFactor', theirs)
      : [];
    const passkeys = hasPlugin('passkey')
      ? await this.#find<PasskeyRow & Owned>('passkey', theirs)
      : [];
    return users.map((user) => {
      const isTheirs = ({ userId }: Owned) => userId === user.id;
      return {
        user,
        credential: passwords.find(isTheirs),
        twoFactor: twoFactors.find(isTheirs),
        passkeys: passkeys.filter(isTheirs),
      };
    });
  }

  /** Id of one of the users. */
  async anyId(): Promise<string | undefined> {
    const adapter = await getCurrentAdapter(this.#context.adapter);
    return (await adapter.findMany<{ id: string }>({ model: 'user', select: ['id'], limit: 1 }))[0]
      ?.id;
  }

  /** Ids of the users who have this address, number or id. */
  async withValue(field: 'email' | 'phoneNumber' | 'id', value: string): Promise<string[]> {
    if (field === 'phoneNumber' && !this.#context.hasPlugin('phone-number')) return [];
    return this.#idsOf([{ field, value }]);
  }

  /** Ids of the users whose address is at this domain. */
  async atDomain(domain: string): Promise<string[]> {
    const where = [{ field: 'email', value: `@${domain}`, operator: 'ends_with' as const }];
    return this.#idsOf(where);
  }

  /** Ids of the users who have the passkey of this credential id. */
  async withPasskey(credentialID: string): Promise<string[]> {
    if (!this.#context.hasPlugin('passkey')) return [];
    const where = [{ field: 'credentialID', value: credentialID }];
    return (await this.#find<Owned>('passkey', where, ['userId'])).map(({ userId }) => userId);
  }

  // The id alone: to read all of somebody takes its time, which nobody would not take.
  async #idsOf(where: Where): Promise<string[]> {
    return (await this.#find<{ id: string }>('user', where, ['id'])).map(({ id }) => id);
  }

  async #find<T extends object>(model: string, where: Where, select?: string[]): Promise<T[]> {
    const adapter = await getCurrentAdapter(this.#context.adapter);
    return adapter.findMany<T>({ model, where, limit, ...(select && { select }) });
  }
}

interface Owned {
  readonly userId: string;
}
