// From what a service sent to a Reply. Tolerant where a newer service may say more, closed everywhere else.
import * as z from 'zod/mini';
import { problems } from './problems.ts';
import { signInActions } from './schemas/actions.ts';
import { fieldReasons, outcomes, problem, refused, ticket, turn } from './schemas/replies.ts';
import { common, factorMethods, fieldTypes, signInSteps, unknownStep } from './schemas/steps.ts';
import type { Reply } from './types.ts';

type Raw = Record<string, unknown>;

// The kinds of step that can be read now. A sign-in needs no other.
const actions: Record<string, readonly string[]> = { ...signInActions };
const steps: Record<string, z.ZodMiniType> = { ...signInSteps, unknown: unknownStep };

/** Fetches what it takes to read a reply, where that is no step of a sign-in. Rejects when it cannot be had. */
export const fetchShapes = async (received: unknown): Promise<void> => {
  const kind = isRaw(received) && isRaw(received['step']) ? received['step']['kind'] : undefined;
  if (typeof kind !== 'string' || Object.hasOwn(steps, kind)) return;
  const recovery = await import('./schemas/recovery.ts');
  Object.assign(actions, recovery.recoveryActions);
  Object.assign(steps, recovery.recoverySteps);
};

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);

const isCommon = (name: string) =>
  name === 'kind' || name === 'actions' || Object.hasOwn(common, name);

const deadEnd = (raw: Raw, name: string): Raw => {
  const entries = Object.entries(raw);
  return {
    ...Object.fromEntries(entries.filter(([key]) => isCommon(key))),
    kind: 'unknown',
    name,
    fields: Object.fromEntries(entries.filter(([key]) => !isCommon(key))),
  };
};

/**
 * An unknown kind becomes the `unknown` step; unknown actions and factors are left out, as if they had not been offered. A
 * field of an unknown type is one for text, as in HTML.
 */
const knownStep = (raw: Raw): Raw => {
  const { kind, name, actions: offered, factors, fields } = raw;
  if (typeof kind !== 'string') return raw;
  // Read before: a checked reply that comes through a second adapter stays as it is.
  if (kind === 'unknown' && typeof name === 'string') return raw;
  if (!Object.hasOwn(actions, kind)) return deadEnd(raw, kind);
  const known: Raw = { ...raw };
  if (Array.isArray(offered)) {
    known['actions'] = offered.filter((action) => isOneOf(actions[kind] ?? [], action));
  }
  if (kind === 'choose-factor' && Array.isArray(factors)) {
    known['factors'] = factors.filter(
      (factor) => !isRaw(factor) || isOneOf(factorMethods, factor['method']),
    );
  }
  if (kind === 'form' && Array.isArray(fields)) {
    known['fields'] = fields.map((field: unknown) =>
      isRaw(field) && typeof field['type'] === 'string' && !isOneOf(fieldTypes, field['type'])
        ? { ...field, type: 'text' }
        : field,
    );
  }
  return known;
};

/** An unknown code becomes `unknown`, kept for logs; an unknown reason says no more than that the field was rejected. */
const knownProblem = (raw: Raw): Raw => {
  const known: Raw = { ...raw };
  const { code, fields } = raw;
  if (typeof code === 'string' && !Object.hasOwn(problems, code)) {
    known['code'] = 'unknown';
    known['received'] = code.slice(0, 80);
  }
  if (Array.isArray(fields)) known['fields'] = fields.map(knownFieldProblem);
  return known;
};

const knownFieldProblem = (field: unknown): unknown =>
  isRaw(field) && typeof field['reason'] === 'string' && !isOneOf(fieldReasons, field['reason'])
    ? { ...field, reason: 'rejected' }
    : field;

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
  const read = z.safeParse(shape, raw);
  return read.success ? kept(read.data as Raw, raw) : { malformed: reasons(read.error.issues) };
};

// Of an unknown step its own fields are no business of a schema: a view that the host has reads them.
const kept = (read: Raw, { step: raw }: Raw): Reply => {
  const { step } = read;
  if (isRaw(step) && step['kind'] === 'unknown' && isRaw(raw)) {
    const { fields } = raw;
    return {
      ...read,
      step: { ...step, actions: [], fields: isRaw(fields) ? fields : {} },
    } as Reply;
  }
  return read as Reply;
};

// The schema for what the reply says it is: by its kind, so that reasons are about that and no union is needed.
const shapeOf = (raw: Raw): z.ZodMiniType | undefined => {
  if ('step' in raw) {
    const step = ofKind(steps, raw['step']);
    return step && z.object({ ticket, turn, step, problem: z.optional(problem) });
  }
  if (!('outcome' in raw)) return refused;
  const outcome = ofKind(outcomes, raw['outcome']);
  return outcome && z.object({ outcome });
};

const ofKind = (table: Record<string, z.ZodMiniType>, raw: unknown) =>
  isRaw(raw) && typeof raw['kind'] === 'string' && Object.hasOwn(table, raw['kind'])
    ? table[raw['kind']]
    : undefined;

const reasons = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map((issue) => `${issue.path.join('.') || 'reply'}: ${issue.code}`)
    .slice(0, 5)
    .join('; ');
