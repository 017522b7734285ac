// From what a service sent to a Reply. Tolerant where a newer service may say more, closed everywhere else.
import * as z from 'zod/mini';
import { problems } from './problems.ts';
import { answers, factorMethods, replies, steps } from './schemas.ts';
import type { Reply } from './types.ts';

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnown = (table: object, key: unknown) => typeof key === 'string' && Object.hasOwn(table, key);

const commonFields = new Set(['kind', 'actions', 'account', 'organization', 'lookIn']);

/** An unknown kind becomes the `unknown` step; unknown actions and factors are left out, as if they had not been offered. */
const knownStep = (raw: Raw): Raw => {
  const { kind, actions } = raw;
  if (!isKnown(steps, kind)) {
    if (typeof kind !== 'string') return raw;
    const entries = Object.entries(raw);
    return {
      ...Object.fromEntries(entries.filter(([name]) => commonFields.has(name))),
      kind: 'unknown',
      name: kind,
      actions: [],
      fields: Object.fromEntries(entries.filter(([name]) => !commonFields.has(name))),
    };
  }
  const table = answers[kind as keyof typeof answers];
  const known: Raw = { ...raw };
  if (Array.isArray(actions)) known['actions'] = actions.filter((action) => isKnown(table, action));
  if (kind === 'choose-factor' && Array.isArray(raw['factors'])) {
    known['factors'] = raw['factors'].filter(
      (factor) => !isRaw(factor) || (factorMethods as readonly unknown[]).includes(factor['method']),
    );
  }
  return known;
};

const knownProblem = (raw: Raw): Raw => {
  const { code } = raw;
  if (typeof code !== 'string' || Object.hasOwn(problems, code)) return raw;
  return { ...raw, code: 'unknown', received: code.slice(0, 80) };
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
  if ('outcome' in raw && ('step' in raw || 'problem' in raw)) return { malformed: 'an outcome and something else' };
  const shape = 'step' in raw ? 'asking' : 'outcome' in raw ? 'over' : 'refused';
  const read = z.safeParse(replies[shape], raw);
  return read.success ? read.data : { malformed: reasons(read.error.issues) };
};

const reasons = (issues: readonly z.core.$ZodIssue[]): string =>
  issues
    .map((issue) => `${issue.path.join('.') || 'reply'}: ${issue.code}`)
    .slice(0, 5)
    .join('; ');
