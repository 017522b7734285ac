// The proof that a new login address is the person's own, by a code or a link; and what follows from it.
import { acceptAddress } from './accept-address.ts';
import type { FactorOf } from './accounts.ts';
import { sendAddressLink } from './address-links.ts';
import { addressProblem } from './check-address.ts';
import { proceed } from './gates.ts';
import type { Move, PlaceOf } from './journey.ts';
import type { NewDetails } from './new-details.ts';
import type { Proof } from './proof.ts';
import { sendCode } from './sent-codes.ts';
import { accountOf, type Visit } from './visit.ts';
import type { Policy } from './policy.ts';

// By the address: a code that was sent to another one is no proof of this.
const factorOf = ({ identifier }: NewDetails): FactorOf<'email'> => ({
  id: `new-address:${identifier}`,
  method: 'email',
  target: identifier,
});

const formWith = (given: NewDetails): PlaceOf<'new-details'> => ({ kind: 'new-details', ...given });

/** What is to be proven while a new login address waits to be confirmed; undefined when none does. */
export const newAddressProof = (visit: Visit): Proof | undefined => {
  const { newAddress: given, place } = visit.journey;
  const factor = given && factorOf(given);
  if (!factor || place.kind !== 'code' || place.factor !== factor.id) return undefined;
  return {
    account: accountOf(visit),
    factors: [factor],
    // The account is; but that a mailbox can be read is no reason to trust a device.
    proven: false,
    choice: formWith(given),
    hasOther: false,
    correct: formWith(given),
    passed: () => takeAddress(visit, given),
  };
};

/** Goes on where something else than a new address is asked for now, or nothing any more; undefined where it still is. */
export const elsewhere = (visit: Visit): Move | undefined => {
  const move = proceed(visit);
  if ('to' in move && move.to.kind === 'new-details') return undefined;
  delete visit.journey.newAddress;
  return move;
};

// Somebody else may have got the address meanwhile: then back to the form.
const takeAddress = (visit: Visit, given: NewDetails): Move => {
  const { core, journey, locale } = visit;
  const gone = elsewhere(visit);
  if (gone) return gone;
  delete journey.newAddress;
  const reason = acceptAddress(core, accountOf(visit), given, locale);
  return reason ? { to: formWith(given), problem: addressProblem(reason) } : proceed(visit);
};

type Confirm = (visit: Visit, given: NewDetails) => Move;

const confirmations: { readonly [V in Policy['newDetails']['verifies']]: Confirm } = {
  code: (visit, given) => {
    const factor = factorOf(given);
    const problem = sendCode(visit, accountOf(visit), factor);
    // Coming back to a code that was just sent is no problem: it is still good.
    return problem && problem.code !== 'resend-too-soon'
      ? { to: formWith(given), problem }
      : { to: { kind: 'code', factor: factor.id } };
  },
  link: (visit, given) => {
    // The pause between two messages is for those to one address.
    delete visit.journey.sentLink;
    const problem = sendAddressLink(visit, accountOf(visit), given);
    return problem ? { to: formWith(given), problem } : { to: { kind: 'link-sent' } };
  },
  off: takeAddress,
};

/** Has the address confirmed, as the service does it. Problems: `rate-limited`, `fields-rejected`. */
export const confirmAddress = (visit: Visit, given: NewDetails): Move => {
  visit.journey.newAddress = given;
  return confirmations[visit.core.policy.newDetails.verifies](visit, given);
};
