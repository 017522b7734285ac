import { normalizeIdentifier } from '@latchkey/contract';
import { passkeyEntry, signInWithPasskey } from './passkey-entry.ts';
import type { StepHandler } from './handler.ts';

/** Asks for the identifier alone. Goes on alike whether an account has it or not (S5). */
export const identifier: StepHandler<'identifier'> = {
  show: (visit, place) => {
    const { actions, ...entry } = passkeyEntry(visit);
    return { ...place, actions: ['continue', ...actions], ...entry };
  },
  on: {
    continue: ({ journey }, values) => {
      journey.typed = normalizeIdentifier(values.identifier);
      return { to: { kind: 'password' } };
    },
    passkey: signInWithPasskey,
  },
};
