// What the service has changed of an account, written to better-auth's own tables by its own means.
import { getCurrentAdapter } from '@better-auth/core/context';
import type { Account } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { writeBackupCodes, type Keeping } from './backup-codes.ts';
import type { UserRows } from './user-rows.ts';

/** An account that was read from these rows, and what the service has made of it. */
export interface AccountChange {
  readonly rows: UserRows;
  readonly before: Account;
  readonly after: Account;
}

type Part = (context: AuthContext, change: AccountChange, keeping: Keeping) => Promise<void>;

/** Writes what better-auth keeps of the account: address, password, second factors, passkeys. */
export const writeAccount: Part = async (...all) => {
  for (const part of [writeUser, writePassword, writeTwoFactor, writePasskeys]) await part(...all);
};

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

const writeUser: Part = async ({ internalAdapter, hasPlugin }, { rows, before, after }) => {
  const { user } = rows;
  const address = after.identifier.includes('@') ? after.identifier.toLowerCase() : user.email;
  const update = {
    // Whoever gave it has shown that it is theirs.
    ...(address !== user.email && { email: address, emailVerified: true }),
    ...(after.name !== user.name && { name: after.name }),
    ...(differs(before.factors.length, after.factors.length) &&
      hasPlugin('two-factor') && { twoFactorEnabled: after.factors.length > 0 }),
  };
  if (Object.keys(update).length > 0) await internalAdapter.updateUser(user.id, update);
};

const writePassword: Part = async ({ internalAdapter }, { rows, before, after }) => {
  const { password } = after;
  if (typeof password !== 'string' || password === before.password) return;
  const { id } = rows.user;
  await (rows.credential
    ? internalAdapter.updatePassword(id, password)
    : internalAdapter.linkAccount({
        userId: id,
        providerId: 'credential',
        accountId: id,
        password,
      }));
};

const writeTwoFactor: Part = async (context, { rows, before, after }, keeping) => {
  const { twoFactor } = rows;
  const wanted = kept(after);
  if (!twoFactor || !differs(kept(before), wanted)) return;
  const adapter = await getCurrentAdapter(context.adapter);
  const where = [{ field: 'id', value: twoFactor.id }];
  if (!wanted.app && !wanted.codes) {
    await adapter.deleteMany({ model: 'twoFactor', where });
    return;
  }
  const backupCodes = await writeBackupCodes(wanted.codes, keeping);
  const update = { backupCodes, ...(!wanted.app && { verified: false }) };
  await adapter.updateMany({ model: 'twoFactor', where, update });
};

// What is kept of the factors in the table `twoFactor`.
const kept = ({ factors }: Account) => ({
  app: factors.some(({ method }) => method === 'totp'),
  codes: factors
    .find((factor) => factor.method === 'backup')
    ?.codes.filter(({ used }) => !used)
    .map(({ code }) => code),
});

const writePasskeys: Part = async ({ adapter: own }, { rows, before, after }) => {
  if (!differs(before.passkeys, after.passkeys)) return;
  const adapter = await getCurrentAdapter(own);
  for (const row of rows.passkeys) {
    const where = [{ field: 'id', value: row.id }];
    const passkey = after.passkeys.find(({ id }) => id === row.credentialID);
    if (passkey && passkey.counter !== row.counter) {
      const update = { counter: passkey.counter };
      await adapter.updateMany({ model: 'passkey', where, update });
    }
    const wasReadable = before.passkeys.some(({ id }) => id === row.credentialID);
    if (!passkey && wasReadable) await adapter.deleteMany({ model: 'passkey', where });
  }
};
