import { characters, type Account, type Core } from '@latchkey/service';

// Of RFC 4648 §6.
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Gives the account an authenticator app: 160 bits (RFC 4226 §4). Without effect where it has a second factor already.
 */
export const enrollAuthenticator = (core: Core, account: Account): void => {
  if (account.factors.length > 0) return;
  const secret = characters(core.random, base32, 32);
  account.factors.push({ id: 'app', method: 'totp', device: 'Example Authenticator', secret });
  core.changed();
};
