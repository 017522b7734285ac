// The conversations: opened, answered, looked at, closed.
import type {
  Answer,
  JourneyName,
  Opening,
  Problem,
  Reply,
  StepKind,
  Ticket,
  TurnedAnswer,
} from '@latchkey/contract';
import { cookieNames } from './cookies.ts';
import type { Core } from './core.ts';
import { proceed, type Beginning, type JourneyRules } from './gates.ts';
import type { Journey, Move } from './journey.ts';
import { identifierRecovery } from './identifier-recovery.ts';
import { identityCheck } from './identity-check.ts';
import { login } from './login.ts';
import { reidentification } from './reidentification.ts';
import { newChallenge } from './passkeys.ts';
import { takePiece, type Upload } from './pieces.ts';
import { passwordReset } from './password-reset.ts';
import { handlerOf, replyOf, stepOf } from './present.ts';
import { token } from './random.ts';
import { allowedReturn } from './return-to.ts';
import { isSame, tokenFor } from './seal.ts';
import { secondFactor } from './second-factor.ts';
import { renewCookie } from './sessions.ts';
import { second } from './time.ts';
import { stay, type Caller, type Visit } from './visit.ts';

const journeys: { readonly [J in JourneyName]: JourneyRules } = {
  login,
  'second-factor': secondFactor,
  'password-reset': passwordReset,
  'identifier-recovery': identifierRecovery,
  reidentification,
  'identity-check': identityCheck,
};

const ended: Reply = { problem: { code: 'journey-expired' } };

/** Opens a journey, and answers its first step where the opening carries an answer. */
export const open = async (core: Core, caller: Caller, opening: Opening): Promise<Reply> => {
  const journey = newJourney(core, caller, opening);
  const visit: Visit = { ...caller, core, journey, rules: journeys[opening.journey] };
  const beginning = visit.rules.begin(visit, opening);
  if (typeof beginning === 'object' && 'refused' in beginning)
    return { problem: beginning.refused };
  const reply = settle(visit, await firstMove(visit, beginning, opening.answer));
  if ('step' in reply) remember(visit);
  return reply;
};

/** Answers the step of the named turn. Problems: `stale`, `not-offered`, `journey-expired`, and those of the step. */
export const answer = async (
  core: Core,
  caller: Caller,
  ticket: Ticket,
  given: TurnedAnswer,
): Promise<Reply> => {
  const visit = visitOf(core, caller, ticket);
  if (!visit) return ended;
  if (visit.journey.outcome) return overAgain(visit);
  if (given.turn !== visit.journey.turn) return replyOf(visit, { code: 'stale' });
  return settle(visit, await moveBy(visit, given));
};

/** Tells where the journey stands, and goes on if something has happened meanwhile. Problem: `journey-expired`. */
export const look = (core: Core, caller: Caller, ticket: Ticket): Reply => {
  const visit = visitOf(core, caller, ticket);
  if (!visit) return ended;
  const { outcome, place } = visit.journey;
  if (outcome) return overAgain(visit);
  const move = handlerOf(place).look?.(visit, place);
  if (!move) return replyOf(visit);
  const known = 'to' in move && JSON.stringify(move.to) === JSON.stringify(place);
  return known ? replyOf(visit, move.problem) : settle(visit, move);
};

/**
 * Takes a file for a piece of a document; the turn stays. Problems: those of taking a piece, `journey-expired`.
 */
export const upload = (
  core: Core,
  caller: Caller,
  ticket: Ticket,
  piece: string,
  file: Upload,
): Reply => {
  const visit = visitOf(core, caller, ticket);
  if (!visit) return ended;
  return visit.journey.outcome ? overAgain(visit) : replyOf(visit, takePiece(visit, piece, file));
};

/** Forgets a journey that the person has given up, and what they have uploaded in it. */
export const close = (core: Core, caller: Pick<Caller, 'cookies'>, ticket: Ticket): void => {
  if (!journeyOf(core, caller, ticket)) return;
  core.store.journeys.delete(ticket);
  core.documents.erase(ticket);
};

// The value of the cookie that binds a ticket to one browser.
const bindingOf = (core: Core, ticket: Ticket) => tokenFor(core, 'journey', ticket);

// A journey of which this browser holds no cookie does not exist for it.
const journeyOf = (
  core: Core,
  { cookies }: Pick<Caller, 'cookies'>,
  ticket: Ticket,
): Journey | undefined => {
  const journey = core.store.journeys.get(ticket);
  if (!journey || journey.ends <= core.time.now()) return undefined;
  const given = cookies.get(cookieNames.journey);
  return given !== undefined && isSame(given, bindingOf(core, ticket)) ? journey : undefined;
};

const visitOf = (core: Core, caller: Caller, ticket: Ticket): Visit | undefined => {
  const journey = journeyOf(core, caller, ticket);
  return journey && { ...caller, core, journey, rules: journeys[journey.resumes ?? journey.name] };
};

const overAgain = (visit: Visit): Reply => {
  renewCookie(visit);
  return replyOf(visit);
};

const newJourney = ({ random, time, policy }: Core, caller: Caller, opening: Opening): Journey => {
  const returnTo = allowedReturn(opening.returnTo, caller.origin, policy.returnOrigins);
  return {
    ticket: token(random),
    name: opening.journey,
    ends: time.now() + policy.journeyLife,
    turn: 0,
    place: { kind: policy.entry },
    challenge: newChallenge(random),
    codes: [],
    ...(returnTo !== undefined && { returnTo }),
  };
};

const remember = (visit: Visit) => {
  const { core, journey, basePath } = visit;
  core.store.journeys.put(journey);
  const path = `${basePath}/journeys/${journey.ticket}`;
  const maxAge = Math.ceil(core.policy.journeyLife / second);
  visit.setCookie({
    name: cookieNames.journey,
    value: bindingOf(core, journey.ticket),
    path,
    maxAge,
  });
};

const waiting: readonly StepKind[] = [
  'already-signed-in',
  'open-link',
  'identity-intro',
  'case-status',
];

// An opening's answer was meant for the entry: where something else comes first, it waits unread.
const firstMove = (
  visit: Visit,
  beginning: Exclude<Beginning, { refused: Problem }>,
  given: Answer | undefined,
): Move | Promise<Move> => {
  if (beginning === 'gates') return proceed(visit);
  if ('to' in beginning) return beginning;
  visit.journey.place = beginning;
  return given && !waiting.includes(beginning.kind) ? moveBy(visit, given) : { to: beginning };
};

const moveBy = (visit: Visit, given: Answer): Move | Promise<Move> => {
  const { place } = visit.journey;
  const offered: readonly string[] = stepOf(visit).actions;
  if (given.step !== place.kind || !offered.includes(given.action)) {
    return stay(visit, { code: 'not-offered' });
  }
  const actions: Readonly<Record<string, (...all: never[]) => Move | Promise<Move>>> =
    handlerOf(place).on;
  const act = actions[given.action];
  if (!act) throw new Error(`The ${place.kind} step offers ${given.action} without a handler.`);
  return act(visit as never, given.values as never, place as never);
};

const settle = (visit: Visit, move: Move): Reply => {
  const { journey } = visit;
  journey.turn += 1;
  if ('outcome' in move) {
    journey.outcome = move.outcome;
    return replyOf(visit);
  }
  journey.place = move.to;
  return replyOf(visit, move.problem);
};
