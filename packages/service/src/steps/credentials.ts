import { normalizeIdentifier } from '@latchkey/contract';
import { checkPassword } from '../check-password.ts';
import type { StepHandler } from './handler.ts';
import { passkeyEntry, signInWithPasskey } from './passkey-entry.ts';

/** Asks for identifier and password at once. */
export const credentials: StepHandler<'credentials'> = {
  show: (visit, place) => {
    const { actions, ...entry } = passkeyEntry(visit);
    return { ...place, actions: ['sign-in', ...actions], ...entry };
  },
  on: {
    'sign-in': (visit, values) =>
      checkPassword(visit, normalizeIdentifier(values.identifier), values.password),
    passkey: signInWithPasskey,
  },
};
