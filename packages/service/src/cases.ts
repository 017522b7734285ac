// Identity cases: what is kept of them, how they stand, and how they end.
import type { IdentityReason, Piece, StepOf } from '@latchkey/contract';
import { findAccount, identifierKey } from './accounts.ts';
import { mailApplicant } from './case-mails.ts';
import { caseCookie } from './cookies.ts';
import type { Core } from './core.ts';
import type { Fields, IdentityMeans } from './identity-rules.ts';
import { isNobodysId } from './nobody.ts';
import { isSame, seal, tokenFor } from './seal.ts';
import type { Visit } from './visit.ts';

/** How a case stands. */
export type CaseState = StepOf<'case-status'>['state'];

/** A case as the service keeps it. Plain JSON; times are milliseconds since the epoch. */
export interface IdentityCase {
  readonly number: string;
  /** Never changes: it decides what follows from the decision (I5). */
  readonly reason: IdentityReason;
  readonly means: IdentityMeans;
  /** What it is about, whether there is such an account or not; absent where the person could not say. */
  readonly claim?: string;
  /** The identifier as it was given. */
  readonly typed?: string;
  /** Id of the account; of an unknown identifier there is none. */
  account?: string;
  /** Ticket of the journey in which it was made. */
  readonly journey: string;
  /** Of the token that was mailed to the applicant: {@link caseLinks}. */
  readonly link: string;
  /** Of the token that was sent to whoever is known to have the account: good for stopping it, and nothing else. */
  readonly warning: string;
  /** In which language its messages are, and of which page their links. */
  readonly locale: string;
  readonly origin: string;
  readonly returnTo?: string;
  state: CaseState;
  /** Whether the acceptance has been made use of: it is good once. */
  used?: true;
  submittedAt: number;
  /** When it expires; once it is decided, when what it holds is erased. */
  ends: number;
  /** What the person has entered, with the address to which decisions go. Empty when erased. */
  fields: Fields;
  /** What was uploaded. Empty when erased. */
  pieces: Piece[];
}

/** The digest of a mailed token, by which its case is found. */
export const caseLinkId = (core: Pick<Core, 'secret'>, token: string): string =>
  seal(core, 'case-link', token);

/** What is kept of the tokens that are mailed about the case of this number. */
export const caseLinks = (
  core: Pick<Core, 'secret'>,
  number: string,
): Pick<IdentityCase, 'link' | 'warning'> => ({
  link: caseLinkId(core, tokenFor(core, 'case-applicant', number)),
  warning: caseLinkId(core, tokenFor(core, 'case-owner', number)),
});

/** Whether these cookies are those of the browser in which the case of this number was made. */
export const isHeld = (
  core: Pick<Core, 'secret'>,
  number: string,
  cookies: Visit['cookies'],
): boolean => isSame(cookies.get(caseCookie(number)) ?? '', tokenFor(core, 'case-holder', number));

const waiting: readonly CaseState[] = ['submitted', 'in-review', 'more-needed'];

/** Whether the case waits for its decision. */
export const isUndecided = ({ state }: IdentityCase): boolean => waiting.includes(state);

/** Whether something can still come of the case. */
export const isOpen = (found: IdentityCase): boolean =>
  isUndecided(found) || (found.state === 'accepted' && !found.used);

/** When time has its effect on the case; undefined once it holds nothing, and nothing can come of it. */
export const dueAt = (found: IdentityCase): number | undefined =>
  isOpen(found) || found.pieces.length > 0 || Object.keys(found.fields).length > 0
    ? found.ends
    : undefined;

/** The case of this number. */
export const findCase = ({ store }: Core, number: string | undefined): IdentityCase | undefined =>
  store.cases.get(number);

/** Where decisions go. */
export const contactOf = ({ fields }: IdentityCase): string | undefined =>
  typeof fields['contact'] === 'string' ? fields['contact'] : undefined;

/** The account that a journey is about, as far as it knows: proven, or only claimed. */
export const accountInQuestion = ({ core, journey }: Pick<Visit, 'core' | 'journey'>) => {
  const { accounts } = core.store;
  const { account, claimed, typed } = journey;
  const id = account ?? claimed;
  // Who was looked for, and is nobody, is not looked for once more: neither is somebody.
  if (id !== undefined && isNobodysId(id)) return accounts.get(id);
  return accounts.get(id) ?? findAccount(accounts, typed ?? '');
};

/** What a journey's identity check is about: the same for everybody who says the same, known or not. */
export const claimOf = (visit: Pick<Visit, 'core' | 'journey'>): string | undefined => {
  const account = accountInQuestion(visit);
  if (account) return `account:${account.id}`;
  const { typed } = visit.journey;
  return typed === undefined ? undefined : `typed:${identifierKey(typed)}`;
};

/** Moves a case on, and mails it to the applicant where that is news. */
export const moveCase = (core: Core, found: IdentityCase, state: CaseState): void => {
  const { caseLife, keptFor } = core.policy.identity ?? { caseLife: 0, keptFor: 0 };
  found.state = state;
  const isKept = state === 'refused';
  found.ends = core.time.now() + (isKept ? keptFor : caseLife);
  core.documents.keep(found.number, found.ends);
  if (state !== 'submitted' && state !== 'in-review') mailApplicant(core, found, state);
  if (state === 'cancelled' || state === 'expired') erase(core, found);
  core.changed();
};

const erase = (core: Core, found: IdentityCase) => {
  found.fields = {};
  found.pieces = [];
  core.documents.erase(found.number);
};

/** Lets time have its effect: what was not decided in time expires, and what was kept long enough is erased. */
export const lapseCases = (core: Core): void => {
  for (const found of core.store.cases.due(core.time.now())) {
    if (isOpen(found)) moveCase(core, found, 'expired');
    else erase(core, found);
  }
};

/** Makes use of an acceptance. What was sent is kept a while, and then erased. */
export const useUp = (core: Core, found: IdentityCase): void => {
  found.used = true;
  found.ends = core.time.now() + (core.policy.identity?.keptFor ?? 0);
  core.documents.keep(found.number, found.ends);
  core.changed();
};

/** The owner has got in by a proof of their own: nobody needs to be believed for less any more. */
export const ownerIsBack = (core: Core, id: string | undefined): void => {
  for (const found of core.store.cases.where('account', id)) {
    if (isOpen(found)) moveCase(core, found, 'cancelled');
  }
};
