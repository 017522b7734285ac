// The demo's people, as accounts of better-auth's.
import type { Administration } from '@latchkey/better-auth';
import { earlierOf, seedPassword, type Seed, type World } from '@latchkey/mock';
import { revocationOf, type Account, type Core, type StoredPasskey } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { symmetricEncrypt } from 'better-auth/crypto';
import type { Accounts } from './auth.ts';
import { coseKeyOf } from './cose-key.ts';
import { run } from './run.ts';

/** Gives a world's people accounts, and what there was before, where there is nobody at all. */
export const seed = async (world: World, origin: string, ground: Accounts): Promise<void> => {
  const { adapter, password } = ground.context;
  if ((await adapter.count({ model: 'user' })) > 0) return;
  // The same for everybody, so it is hashed but once.
  hash ??= await password.hash(seedPassword);
  for (const person of world.accounts) {
    await makeUser(person, hash, ground.context);
    await describe(person, ground.administration);
  }
  await run(ground, (core) => begin(core, world, origin));
};

let hash: string | undefined;

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
  const { identifier, factors, phone, recoveryEmail, deadMailboxes, ...rest } = person;
  const { organization, managedPassword } = rest;
  const details = { phone, recoveryEmail, deadMailboxes, organization, managedPassword };
  const email = emailOf(person);
  await administration.describe(email, {
    ...present(details),
    ...(email !== identifier && { username: identifier }),
    ...(factors.length > 0 && { factors }),
  });
};

const present = <T extends object>(all: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never;

// By hand: an administrator's deeds would make up other usernames than the demo tells of, and other times.
const begin = (core: Core, world: World, origin: string) => {
  const { secret, store, time } = core;
  for (const person of world.accounts.filter(isShut)) {
    const account = store.accounts.get(person.id);
    if (account) shut(account, person, core);
  }
  const { cases, messages } = earlierOf(world, { origin, secret, store, time });
  for (const found of cases) store.cases.put(found);
  for (const message of messages) store.outbox.put(message);
};

const isShut = ({ blocked, lock, revoked }: Seed) =>
  (blocked ?? false) || lock !== undefined || revoked !== undefined;

const shut = (account: Account, person: Seed, { policy, time }: Core) => {
  const { blocked, lock, revoked, temporaryUsername: username } = person;
  if (blocked) account.blocked = true;
  if (lock !== undefined) account.lock = lock === 'owner' ? lock : time.now() + lock;
  if (!revoked || revoked.recreated || username === undefined) return;
  account.revoked = revocationOf(policy, revoked, time.now());
  account.temporaryUsername = username;
};
