// From what a service sent to a Reply. Tolerant where a newer service may say more, closed everywhere else.
import * as z from 'zod/mini';
import { problems } from './problems.ts';
import { actions } from './schemas/actions.ts';
import { fieldReasons, outcomes, problem, refused, ticket, turn } from './schemas/replies.ts';
import { common, factorMethods, steps, unknownStep as unknownShape } from './schemas/steps.ts';
import type { Reply } from './types.ts';

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);

const isCommon = (name: string) =>
  name === 'kind' || name === 'actions' || Object.hasOwn(common, name);

const unknownStep = (raw: Raw, name: string): Raw => {
  const entries = Object.entries(raw);
  return {
    ...Object.fromEntries(entries.filter(([key]) => isCommon(key))),
    kind: 'unknown',
    name,
    actions: [],
    fields: Object.fromEntries(entries.filter(([key]) => !isCommon(key))),
  };
};

/** An unknown kind becomes the `unknown` step; unknown actions and factors are left out, as if they had not been offered. */
const knownStep = (raw: Raw): Raw => {
  const { kind, name, actions: offered, factors } = raw;
  if (typeof kind !== 'string') return raw;
  // Read before: a checked reply that comes through a second adapter stays as it is.
  if (kind === 'unknown' && typeof name === 'string') return raw;
  if (!Object.hasOwn(actions, kind)) return unknownStep(raw, kind);
  const known: Raw = { ...raw };
  if (Array.isArray(offered)) {
    known['actions'] = offered.filter((action) =>
      isOneOf(actions[kind as keyof typeof actions], action),
    );
  }
  if (kind === 'choose-factor' && Array.isArray(factors)) {
    known['factors'] = factors.filter(
      (factor) => !isRaw(factor) || isOneOf(factorMethods, factor['method']),
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
  return read.success ? (read.data as Reply) : { malformed: reasons(read.error.issues) };
};

// The schema for what the reply says it is: by its kind, so that reasons are about that and no union is needed.
const shapeOf = (raw: Raw): z.ZodMiniType | undefined => {
  if ('step' in raw) {
    const step = ofKind({ ...steps, unknown: unknownShape }, raw['step']);
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
