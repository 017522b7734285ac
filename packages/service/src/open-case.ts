// Making an identity case of what somebody has shown.
import type { Problem } from '@latchkey/contract';
import { identifierKey } from './accounts.ts';
import { decideAtOnce } from './case-decisions.ts';
import { mailApplicant, warnOwner } from './case-mails.ts';
import {
  accountInQuestion,
  caseLinks,
  claimOf,
  findCase,
  isHeld,
  isOpen,
  moveCase,
  type IdentityCase,
} from './cases.ts';
import { caseOfCookie } from './cookies.ts';
import type { Core } from './core.ts';
import type { Fields, IdentityMeans } from './identity-rules.ts';
import { identityOf } from './identity-state.ts';
import { countMessage } from './message-limit.ts';
import { characters } from './random.ts';
import type { Visit } from './visit.ts';

/** In whose name a case is made: by an answer, or by an app that was asked in the journey. */
export type Applicant = Pick<Visit, 'core' | 'journey' | 'locale' | 'origin'>;

// The cases that this browser has made, by its cookies.
const casesHeld = (core: Core, cookies: Visit['cookies'] = new Map()): readonly IdentityCase[] =>
  [...cookies.keys()].flatMap((name) => {
    const number = caseOfCookie(name);
    const found = number !== undefined && isHeld(core, number, cookies) && findCase(core, number);
    return found ? [found] : [];
  });

/**
 * The case that is open already for the same claim and reason (one case is enough, S49). Who can name no account has the
 * one that this browser has made.
 */
export const openCaseOf = ({
  core,
  journey,
  cookies,
}: Pick<Visit, 'core' | 'journey'> & Partial<Pick<Visit, 'cookies'>>): IdentityCase | undefined => {
  const { reason } = identityOf({ journey });
  const claim = claimOf({ core, journey });
  const candidates =
    claim === undefined ? casesHeld(core, cookies) : core.store.cases.where('claim', claim);
  return candidates.find((found) => found.reason === reason && isOpen(found));
};

/**
 * Counts a case by whom it is about and by whom it writes to, so that nobody's mailbox is flooded. Problem:
 * `rate-limited`.
 */
export const countCase = (visit: Visit): Problem | undefined => {
  const contact = identityOf(visit).fields?.['contact'];
  const recipients = [claimOf(visit), typeof contact === 'string' && identifierKey(contact)];
  for (const recipient of recipients) {
    const problem = recipient ? countMessage(visit, `case:${recipient}`) : undefined;
    if (problem) return problem;
  }
  return undefined;
};

// A number to say on the telephone: the year, and as many digits as it takes to be another one.
const newNumber = (core: Core, digits = 4): string => {
  const year = new Date(core.time.wallClock()).getUTCFullYear();
  const number = `${year}-${characters(core.random, '0123456789', digits)}`;
  return findCase(core, number) ? newNumber(core, digits + 1) : number;
};

/** Makes a case, with all that was uploaded, and tells applicant and owner. The same for an unknown identifier. */
export const openCase = (
  applicant: Applicant,
  means: IdentityMeans,
  fields: Fields,
): IdentityCase => {
  const { core, journey, locale, origin } = applicant;
  const identity = identityOf(applicant);
  const account = accountInQuestion(applicant)?.id;
  const claim = claimOf(applicant);
  const now = core.time.now();
  const number = newNumber(core);
  const opened: IdentityCase = {
    number,
    ...caseLinks(core, number),
    reason: identity.reason,
    means,
    ...(claim !== undefined && { claim }),
    ...(journey.typed !== undefined && { typed: journey.typed }),
    ...(account !== undefined && { account }),
    journey: journey.ticket,
    locale,
    origin,
    ...(journey.returnTo !== undefined && { returnTo: journey.returnTo }),
    state: 'submitted',
    submittedAt: now,
    ends: now,
    fields,
    pieces: means === 'manual' ? (identity.pieces ?? []).map(({ id, kind }) => ({ id, kind })) : [],
  };
  core.store.cases.put(opened);
  core.documents.move(journey.ticket, opened.number, journey.ends);
  moveCase(core, opened, 'submitted');
  mailApplicant(core, opened, 'submitted');
  warnOwner(core, opened);
  forget(applicant, opened);
  decideAtOnce(core, opened);
  return opened;
};

// From here on, the case has what was entered.
const forget = ({ journey }: Applicant, { number, reason }: IdentityCase) => {
  const { from, link, request } = journey.identity ?? {};
  journey.identity = {
    reason,
    ...(from && { from }),
    ...(link !== undefined && { link }),
    ...(request && { request }),
    case: number,
  };
};

/** Adds to a case what was needed again; it waits for its decision once more. */
export const completeCase = ({ core, journey }: Applicant, found: IdentityCase): void => {
  for (const { id } of journey.identity?.pieces ?? []) {
    for (const piece of found.pieces) if (piece.id === id) delete piece.fault;
  }
  delete journey.identity?.pieces;
  found.submittedAt = core.time.now();
  core.documents.move(journey.ticket, found.number, found.ends);
  moveCase(core, found, 'submitted');
};
