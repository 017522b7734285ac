// What becomes of a journey when something happens: pure functions from model to model. No time, no calls, no listeners.
import {
  natureOf,
  type Asking,
  type EntryStep,
  type Problem,
  type ProblemCode,
  type Reply,
  type Step,
  type Ticket,
} from '@latchkey/contract';
import type { JourneyState, Upload } from './state.ts';

/** What was asked for when a reply came. */
export type Origin = 'answer' | 'look' | 'preparation';

interface Noted {
  readonly problem: Problem;
  readonly since: number;
}

/** The step at which the conversation stands, also while an answer to it is on its way. */
export interface Place {
  readonly step: Step | EntryStep;
  readonly turn: number;
  readonly since: number;
  /** What the person's own doing brought. */
  readonly refusal?: Noted | undefined;
  /** Why looking fails. Shown instead of the refusal, for as long as it lasts. */
  readonly trouble?: Noted | undefined;
  /** The service has sent the entry step itself, and nobody has answered it yet. */
  readonly prepared?: boolean | undefined;
  /** How the uploads of its pieces stand; there while there are any. */
  readonly uploads?: Readonly<Record<string, Upload>> | undefined;
}

/** A journey without its effects. */
export interface Model {
  readonly state: JourneyState;
  /** The service is to open the journey, without an answer. */
  readonly opening?: boolean;
  readonly ticket?: Ticket | undefined;
  readonly place?: Place;
}

const noted = (problem: Problem | undefined, since: number): Noted | undefined =>
  problem && { problem, since };

const standing = (model: Omit<Model, 'state'>, place: Place): Model => {
  const { step, turn, since, uploads } = place;
  const shown = place.trouble ?? place.refusal;
  const problem = shown && { problem: shown.problem, problemSince: shown.since };
  const state = { kind: 'asking', step, turn, since, ...problem, ...(uploads && { uploads }) };
  return { ...model, place, state } as Model;
};

/** A journey at its beginning: at its entry step, or waiting for the service to open it. */
export const begun = (entry: EntryStep | undefined, since: number, problem?: Problem): Model =>
  entry
    ? standing({}, { step: entry, turn: 0, since, refusal: noted(problem, since) })
    : { state: { kind: 'waiting', turn: 0, since } };

const lost = (problem: Problem): Model => ({ state: { kind: 'lost', problem } });

/** Whether the journey waits for somebody to start it. */
export const isUnopened = ({ state, place, opening: asked, ticket }: Model): boolean =>
  state.kind === 'waiting' && !place && !asked && ticket === undefined;

/** The service is asked for the first step. */
export const opening = (model: Model): Model => ({ ...model, opening: true });

/** A journey taken up by its ticket, before anybody knows its step. */
export const resumed = (ticket: Ticket, since: number): Model => ({
  ticket,
  state: { kind: 'waiting', turn: 0, since },
});

/** An answer is on its way. */
export const answered = (model: Model, place: Place, action: string, since: number): Model => {
  const { step, turn, since: stepSince } = place;
  return { ...model, state: { kind: 'waiting', step, turn, action, since, stepSince } };
};

/** No upload is under way any longer. */
export const interrupted = (model: Model, code: ProblemCode): Model => {
  const pieces = Object.entries(model.place?.uploads ?? {});
  const under = pieces.filter(([, upload]) => 'progress' in upload);
  return under.reduce((next, [piece]) => uploading(next, piece, { problem: { code } }), model);
};

/** Nobody waits any longer for what is on its way: an answer, or uploads. */
export const withdrawn = (model: Model): Model => {
  const left = interrupted(model, 'aborted');
  return left.place && left.state.kind === 'waiting' ? standing(left, left.place) : left;
};

/** How the upload of a piece stands; without `upload`, there is nothing to tell of it any more. */
export const uploading = (model: Model, piece: string, upload?: Upload): Model => {
  const { state, place } = model;
  const { [piece]: before, ...others } = place?.uploads ?? {};
  if (!place || (!upload && !before)) return model;
  const all = upload ? { ...others, [piece]: upload } : others;
  const next = { ...place, uploads: Object.keys(all).length > 0 ? all : undefined };
  return state.kind === 'asking' ? standing(model, next) : { ...model, place: next };
};

/** The person's own doing met a problem that brought no step. */
export const refused = (model: Model, problem: Problem, now: number): Model =>
  model.place
    ? standing(model, { ...model.place, refusal: noted(problem, now), trouble: undefined })
    : lost(problem);

type Entry = EntryStep | undefined;
type Bare = (model: Model, problem: Problem, now: number, entry: Entry, origin: Origin) => Model;

/** Looking failed for too long. A journey that could not be resumed keeps its ticket, for the next look. */
const unseen: Bare = (model, problem, now, entry) => {
  const { place, ticket } = model;
  if (place?.trouble?.problem.code === problem.code) return model;
  if (place) return standing(model, { ...place, trouble: noted(problem, now) });
  return { ...(entry ? begun(entry, now, problem) : lost(problem)), ticket };
};

/**
 * The journey cannot go on. Where nobody has answered yet nothing is lost, and the entry step serves as well as before:
 * without a word after a look (a ticket that went stale is nobody's fault), with the problem after an answer.
 */
const ended: Bare = ({ place }, problem, now, entry, origin) => {
  const unanswered = !place || place.prepared || (place.turn === 0 && origin === 'look');
  return entry && unanswered
    ? begun(entry, now, origin === 'answer' ? problem : undefined)
    : lost(problem);
};

/** How the turn of a reply lies to the place: negative for an older one. A reply of another ticket is always newer. */
export const ahead = ({ place, ticket }: Model, reply: Asking): number =>
  place && reply.ticket === ticket ? reply.turn - place.turn : 1;

/** Whether a reply asks for the same kind of thing. What goes on beside the conversation goes on then. */
export const stays = ({ place, ticket }: Model, reply: Asking): boolean =>
  reply.ticket === ticket && reply.step.kind === place?.step.kind;

/** A reply's step takes its place. */
export const moved = (model: Model, reply: Asking, now: number, kept?: Partial<Place>): Model => {
  const { ticket, step, turn, problem } = reply;
  const refusal = noted(problem, now) ?? kept?.refusal;
  const uploads = stays(model, reply) ? model.place?.uploads : undefined;
  const place = { step, turn, since: now, refusal, prepared: kept?.prepared, uploads };
  return standing({ ticket }, place);
};

/** What a reply with a step does, by what was asked for. */
const stepped: Record<Origin, (model: Model, reply: Asking, now: number, entry: Entry) => Model> = {
  answer: (model, reply, now) =>
    ahead(model, reply) < 0 ? refused(model, { code: 'malformed' }, now) : moved(model, reply, now),
  look: (model, reply, now) => {
    const turns = ahead(model, reply);
    return turns < 0 ? model : moved(model, reply, now, turns === 0 ? model.place : undefined);
  },
  preparation: (model, reply, now, entry) => {
    const silent = reply.step.kind === entry?.kind;
    return moved(model, reply, now, silent ? { ...model.place, prepared: true } : undefined);
  },
};

/** What a problem without a step does, by what was asked for. A preparation fails silently. */
const failed: Record<Origin, Bare> = {
  answer: refused,
  look: unseen,
  preparation: (model) => model,
};

/** A reply came to what was asked for. */
export const replied = (
  model: Model,
  origin: Origin,
  reply: Reply,
  now: number,
  entry: Entry,
): Model => {
  if ('step' in reply) return stepped[origin](model, reply, now, entry);
  if ('outcome' in reply) return { state: { kind: 'over', outcome: reply.outcome } };
  const ends = natureOf(reply.problem.code) === 'end' && origin !== 'preparation';
  return (ends ? ended : failed[origin])(model, reply.problem, now, entry, origin);
};
