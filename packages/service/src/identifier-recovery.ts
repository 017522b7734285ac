// The recovery of an identifier: whose number it is, and a message that tells what they sign in with.
import type { JourneyRules } from './gates.ts';

/**
 * Begins with the number that was given at sign-up. Who is identified by it is sent their identifier, which stands in no
 * reply; everybody else shows who they are. Nothing is proven by that, so nothing stands between it and the end.
 */
export const identifierRecovery: JourneyRules = {
  begin: () => ({ kind: 'phone' }),
  gates: [],
  end: () => ({ kind: 'identifier-delivered' }),
};
