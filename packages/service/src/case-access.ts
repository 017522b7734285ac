// Who may do what with an identity case.
import type { ActionOf } from '@latchkey/contract';
import { isHeld, isOpen, type CaseState, type IdentityCase } from './cases.ts';
import { caseCookie } from './cookies.ts';
import { tokenFor } from './seal.ts';
import { second } from './time.ts';
import type { Visit } from './visit.ts';

/**
 * Whose eyes see a case. `applicant`: who made it, in the browser in which it was made, and whoever has the link that was
 * mailed. `owner`: whoever was warned. `stranger`: who says the same as the applicant, and shows no more than that.
 */
export type Access = 'applicant' | 'owner' | 'stranger';

/** Whose eyes see the case in this journey. */
export const accessOf = ({ cookies, core, journey }: Visit, found: IdentityCase): Access => {
  const { identity, ticket } = journey;
  if (identity?.link === found.warning) return 'owner';
  const isApplicant =
    identity?.link === found.link ||
    found.journey === ticket ||
    isHeld(core, found.number, cookies);
  return isApplicant ? 'applicant' : 'stranger';
};

/** Gives the applicant's browser the cookie by which it knows the case again. Without effect in any other. */
export const holdCase = (visit: Visit, found: IdentityCase): void => {
  const name = caseCookie(found.number);
  if (found.journey !== visit.journey.ticket || visit.cookies.has(name)) return;
  const life = visit.core.policy.identity?.caseLife ?? 0;
  const maxAge = Math.ceil(life / second);
  const value = tokenFor(visit.core, 'case-holder', found.number);
  visit.setCookie({ name, value, path: visit.basePath, maxAge });
};

type Action = ActionOf<'case-status'>;

// Nothing can come of it any more.
const over: readonly Action[] = ['restart'];

const applicants: Readonly<Record<CaseState, readonly Action[]>> = {
  submitted: ['done', 'cancel'],
  'in-review': ['done', 'cancel'],
  'more-needed': ['continue', 'done', 'cancel'],
  accepted: ['continue', 'cancel'],
  refused: over,
  expired: over,
  cancelled: over,
};

/** What can be done with the case now. */
export const actionsOn = (found: IdentityCase, access: Access): Action[] => {
  if (access === 'owner') return isOpen(found) ? ['cancel', 'done'] : ['done'];
  if (!isOpen(found)) return [...over];
  return access === 'applicant' ? [...applicants[found.state]] : ['done'];
};
