import { askFor } from './ask-factor.ts';
import type { Move } from './journey.ts';
import { sendLink } from './links.ts';
import { claimedOf, type RecoveryWay } from './recovery-ways.ts';
import { stay, type Visit } from './visit.ts';

/** Asks for proof in this way: sends what there is to send, and goes to its step. Problem: `rate-limited`. */
export const askForRecovery = (visit: Visit, way: RecoveryWay): Move => {
  if (way.method === 'email-link') return askForLink(visit);
  const account = claimedOf(visit);
  if (!account) throw new Error('A way was made up: it must not be asked for.');
  return askFor(visit, account, way);
};

// Coming back to a link that was just sent is no problem: it is still good.
const askForLink = (visit: Visit): Move => {
  const problem = sendLink(visit, claimedOf(visit));
  return problem && problem.code !== 'resend-too-soon'
    ? stay(visit, problem)
    : { to: { kind: 'link-sent' } };
};
