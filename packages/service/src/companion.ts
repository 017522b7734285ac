// The app on another device: what it is asked, and what its owner does there.
import type { IdentityReason, Problem, StepOf } from '@latchkey/contract';
import { accountInQuestion } from './cases.ts';
import { openCase, openCaseOf } from './open-case.ts';
import type { Core } from './core.ts';
import type { Fields } from './identity-rules.ts';
import { identityOf, rulesOf } from './identity-state.ts';
import type { Journey, PlaceOf } from './journey.ts';
import { token } from './random.ts';
import type { Visit } from './visit.ts';

type CompanionState = StepOf<'companion-app'>['state'];

/** A request to the app. Good for one case. */
export interface CompanionRequest {
  /** Unguessable, in the address that opens the app. */
  readonly id: string;
  /** Milliseconds since the epoch until which it must be opened. */
  readonly ends: number;
  readonly locale: string;
  readonly origin: string;
  state: CompanionState;
  /** Why nothing will come of it. */
  failed?: 'companion-refused' | 'companion-location';
}

/** What can be done on the other device. */
export type CompanionDeed = 'open' | 'start' | 'finish' | 'refuse' | 'deny-location';

/** The request of the journey. Throws where there is none. */
export const requestOf = (visit: Visit): CompanionRequest => {
  const { request } = identityOf(visit);
  if (!request) throw new Error('The journey has asked no app.');
  return request;
};

/** The address that opens the app. */
export const companionUrl = (visit: Visit): string => {
  const url = new URL(rulesOf(visit).app.url);
  url.searchParams.set('request', requestOf(visit).id);
  return url.href;
};

/** Where the journey stands with its request. */
export const companionPlace = (visit: Visit): PlaceOf<'companion-app'> => {
  const { id, state } = requestOf(visit);
  return { kind: 'companion-app', request: id, state };
};

/** Asks the app anew; the request before is worth nothing any more. */
export const askApp = (visit: Visit): PlaceOf<'companion-app'> => {
  const { core, locale, origin } = visit;
  identityOf(visit).request = {
    id: token(core.random),
    ends: core.time.now() + rulesOf(visit).app.requestLife,
    locale,
    origin,
    state: 'waiting',
  };
  core.changed();
  return companionPlace(visit);
};

/** Why nothing will come of the request; undefined while something may. */
export const companionFault = ({ time }: Core, request: CompanionRequest): Problem | undefined => {
  const { ends, failed, state } = request;
  if (failed) return { code: failed };
  // Who has opened it is at it: only the journey itself can be too old then.
  return state === 'waiting' && ends <= time.now() ? { code: 'companion-expired' } : undefined;
};

interface Asked {
  readonly core: Core;
  readonly journey: Journey;
  readonly request: CompanionRequest;
}

const finish = ({ core, journey, request }: Asked, told: Fields = {}) => {
  const { locale, origin } = request;
  const applicant = { core, journey, locale, origin };
  const fields = { ...rulesOf(applicant).app.holder, ...told };
  const { number } = openCaseOf(applicant) ?? openCase(applicant, 'companion', fields);
  identityOf(applicant).case = number;
};

const deeds: { readonly [D in CompanionDeed]: (asked: Asked, told?: Fields) => void } = {
  open: ({ request }) => {
    request.state = 'opened';
  },
  start: ({ request }) => {
    request.state = 'in-progress';
  },
  finish,
  refuse: ({ request }) => {
    request.failed = 'companion-refused';
  },
  'deny-location': ({ request }) => {
    request.failed = 'companion-location';
  },
};

// What the app can still do something about.
const askedOf = (core: Core, journey: Journey): Asked | undefined => {
  const { case: finished, request } = journey.identity ?? {};
  const isOver = journey.outcome !== undefined || journey.ends <= core.time.now();
  return !request || finished !== undefined || isOver || companionFault(core, request)
    ? undefined
    : { core, journey, request };
};

/** A request as the app shows it. */
export interface CompanionView {
  readonly id: string;
  /** Name of the app. */
  readonly app: string;
  readonly reason: IdentityReason;
  readonly state: CompanionState;
  /** The identifier as it was given in the journey: it tells nobody whether there is such an account. */
  readonly typed: string | undefined;
  /** Identifier of the account; undefined where there is none, or none is known. */
  readonly account: string | undefined;
  /** Name of the account's owner. */
  readonly name: string | undefined;
}

const viewOf = (asked: Asked): CompanionView => {
  const { id, state } = asked.request;
  const { identifier: account, name } = accountInQuestion(asked) ?? {};
  const { reason } = identityOf(asked);
  const { typed } = asked.journey;
  return { id, app: rulesOf(asked).app.name, reason, state, typed, account, name };
};

/** What the app on another device is asked by a journey; undefined when nothing. */
export const companionViewOf = (core: Core, journey: Journey): CompanionView | undefined => {
  const asked = askedOf(core, journey);
  return asked && viewOf(asked);
};

// By its own id, or by the ticket of the journey that asks.
const findAsked = (core: Core, name: string): Asked | undefined => {
  const { journeys } = core.store;
  const journey = journeys.where('request', name)[0] ?? journeys.get(name);
  return journey && askedOf(core, journey);
};

/** The request of this id; undefined where it is worth nothing (any more). */
export const companionRequest = (core: Core, id: string): CompanionView | undefined => {
  const asked = findAsked(core, id);
  return asked && viewOf(asked);
};

/**
 * What the person does in the app. The request is named by its own id, or by the ticket of the journey that asks; one
 * that is worth nothing any more has no effect. Returns whether there was one.
 */
export const doInApp = (core: Core, name: string, deed: CompanionDeed, told?: Fields): boolean => {
  const asked = findAsked(core, name);
  if (!asked) return false;
  deeds[deed](asked, told);
  core.changed();
  return true;
};
