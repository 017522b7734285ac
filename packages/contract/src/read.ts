// From what a service sent to a Reply. Tolerant where a newer service may say more, closed everywhere else.
import * as z from './schemas/z.ts';
import { signInProblems } from './problems.ts';
import { signInActions } from './schemas/actions.ts';
import { isRaw, type Raw } from './schemas/raw.ts';
import { fieldReasons, problem, refused, signInOutcomes, ticket, turn } from './schemas/replies.ts';
import { common, factorMethods, fieldTypes, signInSteps, unknownStep } from './schemas/steps.ts';
import type { Reply } from './types.ts';

// What can be read now: a sign-in needs no more.
const actions: Record<string, readonly string[]> = { ...signInActions };
const steps: Record<string, z.core.$ZodType> = { ...signInSteps, unknown: unknownStep };
const filters: Record<string, (raw: Raw) => Raw | undefined> = {};
const outcomes: Record<string, z.core.$ZodType> = { ...signInOutcomes };
const codes: string[] = [...signInProblems];
const reasons: string[] = [...fieldReasons];

/** Fetches what it takes to read a reply, where that is none of a sign-in. Rejects when it cannot be had. */
export const fetchShapes = async (received: unknown): Promise<void> => {
  if (isReadable(received)) return;
  const shapes = await import('./schemas/recovery-shapes.ts');
  Object.assign(actions, shapes.actions);
  Object.assign(steps, shapes.steps);
  Object.assign(filters, shapes.filters);
  Object.assign(outcomes, shapes.recoveryOutcomes);
  codes.push(...shapes.problems);
  reasons.push(...shapes.recoveryReasons);
};

// What is malformed is readable enough: no schema would help.
const isReadable = (received: unknown): boolean => {
  const { step, outcome, problem: refusal } = asRaw(received);
  const { code, fields } = asRaw(refusal);
  return !(
    isForeign(Object.keys(steps), asRaw(step)['kind']) ||
    isForeign(Object.keys(outcomes), asRaw(outcome)['kind']) ||
    isForeign(codes, code) ||
    [fields].flat().some((field) => isForeign(reasons, asRaw(field)['reason']))
  );
};

const asRaw = (value: unknown): Raw => (isRaw(value) ? value : {});

const isForeign = (known: readonly string[], word: unknown): word is string =>
  typeof word === 'string' && !known.includes(word);

// What the items say under a name, in words that are known: `instead` of any other.
const inWords = (items: unknown[], name: string, known: readonly string[], instead: string) =>
  items.map((item) =>
    isForeign(known, asRaw(item)[name]) ? { ...asRaw(item), [name]: instead } : item,
  );

const copied = (raw: Raw): Raw => ({ ...raw });

const commonNames = ['kind', 'actions', ...Object.keys(common)];

const deadEnd = (raw: Raw, name: string): Raw => {
  const those = (inCommon: boolean): Raw =>
    Object.fromEntries(
      Object.entries(raw).filter(([key]) => commonNames.includes(key) === inCommon),
    );
  return { ...those(true), kind: 'unknown', name, fields: those(false) };
};

/**
 * An unknown kind becomes the `unknown` step; unknown actions, factors and options are left out, as if they had not been
 * offered. A field of an unknown type is one for text, as in HTML.
 */
const knownStep = (raw: Raw): Raw => {
  const { kind, name, actions: offered, factors, fields } = raw;
  if (typeof kind !== 'string') return raw;
  // Read before: a checked reply that comes through a second adapter stays as it is.
  if (kind === 'unknown' && typeof name === 'string') return raw;
  const known = Object.hasOwn(actions, kind) && (filters[kind] ?? copied)(raw);
  if (!known) return deadEnd(raw, kind);
  if (Array.isArray(offered)) {
    known['actions'] = offered.filter((action) => actions[kind]?.includes(action as string));
  }
  if (kind === 'choose-factor' && Array.isArray(factors)) {
    known['factors'] = factors.filter(
      (factor) => !isForeign(factorMethods, asRaw(factor)['method']),
    );
  }
  if (Array.isArray(fields)) known['fields'] = inWords(fields, 'type', fieldTypes, 'text');
  return known;
};

// A service that repeats in its code what somebody has typed must not bring it into a log.
const isCode = /^[\w.:-]+$/u;

/** An unknown code becomes `unknown`, kept for logs; an unknown reason says no more than that the field was rejected. */
const knownProblem = (raw: Raw): Raw => {
  const { code, fields } = raw;
  return {
    ...raw,
    ...(isForeign(codes, code) && {
      code: 'unknown',
      ...(isCode.test(code) && { received: code.slice(0, 80) }),
    }),
    ...(Array.isArray(fields) && { fields: inWords(fields, 'reason', reasons, 'rejected') }),
  };
};

/** Why a reply was not understood: paths and expectations, never values. */
export interface Misread {
  readonly malformed: string;
}

/** Reads a reply as a service sent it. Unknown fields are dropped, unknown kinds, actions and codes become polite ones. */
export const readReply = (received: unknown): Reply | Misread => {
  if (!isRaw(received)) return { malformed: 'a reply is an object' };
  const raw: Raw = { ...received };
  if (isRaw(raw['step'])) raw['step'] = knownStep(raw['step']);
  if (isRaw(raw['problem'])) raw['problem'] = knownProblem(raw['problem']);
  if ('outcome' in raw && ('step' in raw || 'problem' in raw))
    return { malformed: 'an outcome and something else' };
  const shape = shapeOf(raw);
  if (!shape) return { malformed: 'a step or outcome of no kind' };
  const read = z.read(shape, raw);
  return read.issues ? { malformed: why(read.issues) } : kept(read.value as Raw, raw);
};

// Of an unknown step its own fields are no business of a schema: a view that the host has reads them.
const kept = (read: Raw, { step: raw }: Raw): Reply => {
  const { step } = read;
  if (isRaw(step) && step['kind'] === 'unknown' && isRaw(raw)) {
    // Whoever copies them by assignment would take a `__proto__` for the copy's own prototype.
    const { ['__proto__']: _, ...fields } = asRaw(raw['fields']);
    return { ...read, step: { ...step, actions: [], fields } } as Reply;
  }
  return read as Reply;
};

// The schema for what the reply says it is: by its kind, so that reasons are about that and no union is needed.
const shapeOf = (raw: Raw): z.core.$ZodType | undefined => {
  if ('step' in raw) {
    const step = ofKind(steps, raw['step']);
    return step && z.object({ ticket, turn, step, problem: z.optional(problem) });
  }
  if (!('outcome' in raw)) return refused;
  const outcome = ofKind(outcomes, raw['outcome']);
  return outcome && z.object({ outcome });
};

const ofKind = (table: Record<string, z.core.$ZodType>, raw: unknown) =>
  Object.entries(table).find(([kind]) => kind === asRaw(raw)['kind'])?.[1];

const why = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map((issue) => `${issue.path.join('.')}: ${issue.code}`)
    .slice(0, 5)
    .join('; ');
