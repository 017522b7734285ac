import { normalizeIdentifier } from '@latchkey/contract';
import { passkeyEntry, signInWithPasskey } from './passkey-entry.ts';
import type { StepHandler } from './handler.ts';

/** Asks for the identifier alone. What follows is the journey's business. */
export const identifier: StepHandler<'identifier'> = {
  show: (visit, place) => {
    const { actions, ...entry } = passkeyEntry(visit);
    return { ...place, actions: ['continue', ...actions], ...entry };
  },
  on: {
    continue: (visit, values) => {
      visit.journey.typed = normalizeIdentifier(values.identifier);
      const move = visit.rules.identified?.(visit);
      if (!move) throw new Error('The journey asks for an identifier without a use for it.');
      return move;
    },
    passkey: signInWithPasskey,
  },
};
