import { entryOf } from '../login.ts';
import { maskIdentifier } from '../masking.ts';
import { sessionOf } from '../sessions.ts';
import type { StepHandler } from './handler.ts';

/** Says who is signed in already, and asks whether to go on or to be somebody else (S9). */
export const alreadySignedIn: StepHandler<'already-signed-in'> = {
  show: ({ core }, place) => ({
    kind: 'already-signed-in',
    actions: ['continue', 'use-another'],
    account: maskIdentifier(core.store.accounts.get(place.account)?.identifier ?? ''),
  }),
  on: {
    continue: (visit, _values, place) => {
      const { core, journey } = visit;
      // Signed out meanwhile, in another tab.
      if (sessionOf(core, visit)?.account !== place.account) return { to: entryOf(visit) };
      const { returnTo } = journey;
      return { outcome: { kind: 'signed-in', ...(returnTo !== undefined && { returnTo }) } };
    },
    // The session stays until the next one replaces it: who changes their mind is still signed in.
    'use-another': (visit) => ({ to: entryOf(visit) }),
  },
};
