import { accessOf, actionsOn, holdCase } from '../case-access.ts';
import { contactOf, findCase, isOpen, moveCase, type IdentityCase } from '../cases.ts';
import { ending } from '../gates.ts';
import { atCase, beginAgain } from '../identity-check.ts';
import { identityOf, rulesOf } from '../identity-state.ts';
import type { PlaceOf } from '../journey.ts';
import { maskEmail } from '../masking.ts';
import { resume } from '../resume-case.ts';
import { secondsUntil } from '../time.ts';
import type { Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const caseAt = ({ core }: Visit, place: PlaceOf<'case-status'>): IdentityCase => {
  const found = findCase(core, place.case);
  if (!found) throw new Error('The journey stands at a case that was never made.');
  return found;
};

const isInReview = ({ state }: IdentityCase) => state === 'submitted' || state === 'in-review';

// What only the applicant is told.
const particulars = (visit: Visit, found: IdentityCase) => {
  const contact = contactOf(found);
  const { time } = visit.core;
  const decision = found.submittedAt + rulesOf(visit).reviewTime;
  const needed = found.pieces.filter(({ fault }) => fault !== undefined);
  return {
    ...(contact !== undefined && { target: maskEmail(contact) }),
    ...(isInReview(found) && { decisionIn: secondsUntil(time, decision) }),
    ...(found.state === 'more-needed' && { pieces: needed.map((piece) => ({ ...piece })) }),
  };
};

// A number that a stranger could tell support is half of the case.
const maskNumber = (number: string) => number.replace(/-\d+$/u, '-••••');

/**
 * Says how a case stands. The applicant can go on with it; whoever was warned can stop it; a stranger who asks for the
 * same learns that it is there, and no more. Problems: those of sending an identifier.
 */
export const caseStatus: StepHandler<'case-status'> = {
  show: (visit, place) => {
    const found = caseAt(visit, place);
    const access = accessOf(visit, found);
    return {
      kind: 'case-status',
      actions: actionsOn(found, access),
      reason: found.reason,
      state: found.state,
      number: access === 'stranger' ? maskNumber(found.number) : found.number,
      ...(access === 'applicant' && particulars(visit, found)),
      ...(isOpen(found) && { lookIn: 5 }),
    };
  },
  on: {
    continue: (visit, _values, place) => {
      const found = caseAt(visit, place);
      if (found.state === 'accepted') return resume(visit, found);
      const identity = identityOf(visit);
      identity.case = found.number;
      identity.pieces = found.pieces
        .filter(({ fault }) => fault !== undefined)
        .map((piece) => ({ ...piece }));
      return { to: { kind: 'identity-documents' } };
    },
    restart: (visit, _values, place) => beginAgain(visit, caseAt(visit, place)),
    cancel: (visit, _values, place) => {
      const found = caseAt(visit, place);
      moveCase(visit.core, found, 'cancelled');
      return { to: atCase(found) };
    },
    done: (visit, _values, place) => {
      const found = caseAt(visit, place);
      if (!isOpen(found)) return ending(visit, { kind: 'left' });
      const isKnown = accessOf(visit, found) !== 'stranger';
      return ending(visit, { kind: 'case-open', ...(isKnown && { number: found.number }) });
    },
  },
  look: (visit, place) => {
    const found = caseAt(visit, place);
    holdCase(visit, found);
    return { to: atCase(found) };
  },
};
