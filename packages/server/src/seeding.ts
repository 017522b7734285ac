// The demo's people, as accounts of better-auth's.
import type { Administration } from '@latchkey/better-auth';
import { seedPassword, type Seed } from '@latchkey/mock';
import {
  revocationOf,
  token,
  usernameMessages,
  type Api,
  type StoredPasskey,
} from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { symmetricEncrypt } from 'better-auth/crypto';
import { coseKeyOf } from './cose-key.ts';

/** Where people are put. */
export interface Ground {
  readonly context: AuthContext;
  readonly administration: Administration;
  readonly transact: Api['transact'];
}

/** Gives these people accounts, where there are none at all. */
export const seed = async (people: readonly Seed[], ground: Ground): Promise<void> => {
  const { adapter, password } = ground.context;
  if ((await adapter.count({ model: 'user' })) > 0) return;
  // The same for everybody, so it is hashed but once.
  const hash = await password.hash(seedPassword);
  for (const person of people) {
    await makeUser(person, hash, ground.context);
    await describe(person, ground.administration);
    await revoke(person, ground.transact);
  }
};

// better-auth knows nobody without an address; nobody receives mail at this one (RFC 2606 §2).
const emailOf = ({ identifier }: Seed) =>
  identifier.includes('@') ? identifier : `${identifier.toLowerCase()}@users.invalid`;

const makeUser = async (person: Seed, password: string, context: AuthContext) => {
  const { id, name, factors, passkeys } = person;
  const now = new Date();
  const times = { createdAt: now, updatedAt: now };
  const create = (model: string, data: Record<string, unknown>) =>
    context.adapter.create({ model, data, forceAllowId: true });
  const app = factors.find(({ method }) => method === 'totp');
  await create('user', {
    id,
    name,
    email: emailOf(person),
    emailVerified: true,
    ...(app && { twoFactorEnabled: true }),
    ...times,
  });
  const owned = { userId: id };
  const credential = { accountId: id, providerId: 'credential', password };
  await create('account', { id: `${id}-password`, ...owned, ...credential, ...times });
  if (app) await create('twoFactor', { ...owned, ...(await secretsOf(person, context)) });
  for (const passkey of passkeys) await create('passkey', { ...owned, ...passkeyRowOf(passkey) });
};

const secretsOf = async ({ factors }: Seed, { secretConfig: key }: AuthContext) => {
  const sealed = (data: string) => symmetricEncrypt({ key, data });
  const app = factors.find((factor) => factor.method === 'totp');
  const paper = factors.find((factor) => factor.method === 'backup');
  return {
    secret: await sealed(app?.secret ?? ''),
    // Null where there never was a list: an empty one is used up.
    backupCodes: await sealed(
      JSON.stringify(paper?.codes.flatMap(({ code, used }) => (used ? [] : code)) ?? null),
    ),
    verified: true,
  };
};

const passkeyRowOf = ({ id, publicKey, counter, transports }: StoredPasskey) => ({
  name: 'Passkey',
  credentialID: id,
  publicKey: coseKeyOf(publicKey),
  counter,
  transports: transports.join(','),
  deviceType: 'singleDevice',
  backedUp: false,
  createdAt: new Date(),
});

const describe = async (person: Seed, administration: Administration) => {
  const { id: _i, name: _n, password: _p, passkeys: _k, identifier, factors, ...rest } = person;
  const { lock, blocked, revoked: _r, temporaryUsername: _t, ...details } = rest;
  const email = emailOf(person);
  await administration.describe(email, {
    ...details,
    ...(email !== identifier && { username: identifier }),
    ...(factors.length > 0 && { factors }),
  });
  if (typeof lock === 'number') await administration.lock(identifier, lock / 1000);
  if (blocked) await administration.block(identifier);
};

// By hand: an administrator's deed would make up another username than the demo tells of.
const revoke = async (
  { id, revoked, temporaryUsername: username }: Seed,
  transact: Api['transact'],
) => {
  if (!revoked || username === undefined) return;
  await transact(({ policy, random, store, time }) => {
    const account = store.accounts.get(id);
    if (!account) throw new Error(`There is no account of ${id}.`);
    account.revoked = revocationOf(policy, revoked, time.now());
    account.temporaryUsername = username;
    const from = { service: policy.service, accounts: store.accounts };
    for (const message of usernameMessages(from, account, username, 'en'))
      store.outbox.put({ ...message, id: token(random), sentAt: time.wallClock() });
  });
};
