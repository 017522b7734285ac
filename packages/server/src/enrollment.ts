// New second factors, as better-auth's own: a passkey by its own registration, an authenticator app in its own table.
import type { BenchArguments, BenchResult } from '@latchkey/mock';
import { characters, findAccount, systemRandom } from '@latchkey/service';
import { symmetricEncrypt } from 'better-auth/crypto';
import { authPath, type Accounts } from './auth.ts';
import { run } from './run.ts';

/** Cookies of registrations under way, by account: the page that makes the passkey never sees better-auth. */
const underWay = new Map<string, string>();

interface Asking {
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  readonly cookie?: string;
}

const ask = async ({ context, handle }: Accounts, path: string, asking: Asking) => {
  const { origin } = new URL(context.baseURL);
  const { cookie = '', ...init } = asking;
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const response = await handle(new Request(`${origin}${authPath}${path}`, { ...init, headers }));
  if (!response.ok) throw new Error(`better-auth has answered ${response.status}.`);
  return response;
};

/** Options for making a passkey. The journeys read ES256 and RS256, so no other is asked for. */
export const offerPasskey = async (
  accounts: Accounts,
  identifier: string,
): Promise<BenchResult<'passkeyCreation'>> => {
  const asked = new URLSearchParams({ context: identifier }).toString();
  const response = await ask(accounts, `/passkey/generate-register-options?${asked}`, {
    method: 'GET',
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  underWay.set(identifier, cookies.join('; '));
  const options = (await response.json()) as BenchResult<'passkeyCreation'>;
  const known = options.pubKeyCredParams.filter(({ alg }) => alg === -7 || alg === -257);
  return { ...options, pubKeyCredParams: known };
};

/** Adds the passkey that was made. Rejects where it does not fit. */
export const addPasskey = async (
  accounts: Accounts,
  ...[identifier, response]: BenchArguments<'addPasskey'>
): Promise<void> => {
  const cookie = underWay.get(identifier) ?? '';
  underWay.delete(identifier);
  const body = JSON.stringify({ response, name: 'Passkey' });
  await ask(accounts, '/passkey/verify-registration', { method: 'POST', body, cookie });
};

/** Has an account ask for codes of an authenticator app, unless it has a second factor: 160 bits (RFC 4226 §4). */
export const enrollAuthenticator = async (
  accounts: Accounts,
  identifier: string,
): Promise<void> => {
  const account = await run(accounts, ({ store }) => findAccount(store.accounts, identifier));
  if (!account) throw new Error('There is no such account.');
  if (account.factors.length > 0) return;
  const { adapter, internalAdapter, secretConfig: key } = accounts.context;
  const sealed = (data: string) => symmetricEncrypt({ key, data });
  const secret = characters(systemRandom, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32);
  const secrets = { secret: await sealed(secret), backupCodes: await sealed('[]') };
  const data = { userId: account.id, ...secrets, verified: true };
  await adapter.create({ model: 'twoFactor', data });
  await internalAdapter.updateUser(account.id, { twoFactorEnabled: true });
  await accounts.administration.describe(identifier, {
    factors: [{ id: 'app', method: 'totp', device: 'Example Authenticator' }],
  });
};
