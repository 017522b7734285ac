// A passkey in place of identifier and password: it is possession and verification of the person at once.
import type { StepOf, ValuesOf } from '@latchkey/contract';
import { welcome } from '../login.ts';
import type { Move } from '../journey.ts';
import { passkeyRequest, verifyPasskey } from '../passkeys.ts';
import { stay, type Visit } from '../visit.ts';

type Entry = { actions: 'passkey'[]; passkey?: StepOf<'passkey'>['request'] };

/** The request for a passkey of anybody, and the action, where the service and the journey take passkeys. */
export const passkeyEntry = (visit: Visit): Entry =>
  visit.core.policy.passkeys && visit.rules.takesPasskeys
    ? { actions: ['passkey'], passkey: passkeyRequest(visit, [], 'required') }
    : { actions: [] };

/** Signs in with a passkey; no second factor is asked for afterwards. Problem: `passkey-rejected`. */
export const signInWithPasskey = async (
  visit: Visit,
  values: ValuesOf<'credentials', 'passkey'>,
): Promise<Move> => {
  const { credential } = values;
  const accounts = visit.core.store.accounts.where('passkey', credential.id);
  const account = await verifyPasskey(visit, accounts, credential, true);
  if (!account) return stay(visit, { code: 'passkey-rejected' });
  visit.journey.factorProven = true;
  return welcome(visit, account);
};
