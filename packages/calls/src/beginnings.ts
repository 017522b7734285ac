// How each journey begins.
import type { JourneyName, Opening } from '@latchkey/contract';
import { ask } from './ask.ts';
import type { Move, Wanted } from './journey.ts';
import { has, placeAt, type Visit } from './visit.ts';

type Begin = (visit: Visit, opening: Opening) => Move | Promise<Move>;

const at = (visit: Visit, wanted: Wanted): Move => ({ to: placeAt(visit, wanted) });

const notOffered: Move = { problem: { code: 'not-offered' } };

// The form is there already: a passkey that cannot be asked for is no problem, and no reason to wait for one.
const signIn: Begin = async (visit, { answer }) => {
  const begun =
    !answer && has(visit, 'startPasskey') ? await ask(visit, 'startPasskey', {}) : undefined;
  const passkey = begun && 'to' in begun ? begun.to.wanted['request'] : undefined;
  return at(visit, { step: 'credentials', ...(passkey !== undefined && { passkey }) });
};

const resetPassword: Begin = (visit, { link }) => {
  if (link !== undefined && has(visit, 'resetPassword'))
    return at(visit, { step: 'open-link', link });
  return has(visit, 'requestReset') ? at(visit, { step: 'identifier' }) : notOffered;
};

const beginnings: Readonly<Record<JourneyName, Begin>> = {
  login: signIn,
  'second-factor': (visit) => (has(visit, 'stepUp') ? ask(visit, 'stepUp', {}) : notOffered),
  'password-reset': resetPassword,
  'identifier-recovery': (visit) =>
    has(visit, 'findIdentifier') ? at(visit, { step: 'phone' }) : notOffered,
  reidentification: () => notOffered,
  'identity-check': () => notOffered,
};

/** The first move of a journey. Problem: `not-offered`, where the calls for it are not given. */
export const begin = (visit: Visit, opening: Opening): Move | Promise<Move> =>
  beginnings[opening.journey](visit, opening);
