// Which schemas have a name of their own in the document. All others are written out where they stand.
import * as z from 'zod/mini';
import { answer, openingBody } from '../../src/schemas/bodies.ts';
import { passkeyResponse } from '../../src/schemas/answers.ts';
import { passkeyRequest } from '../../src/schemas/passkey.ts';
import { piece } from '../../src/schemas/identity.ts';
import { ticket } from '../../src/schemas/replies.ts';
import { delivery, passwordRule, recoveryOption } from '../../src/schemas/recovery.ts';
import { factor, field, organization, trust } from '../../src/schemas/steps.ts';
import {
  anyStep,
  fieldProblem,
  outcome,
  problem,
  replies,
  reply,
  steps,
} from '../../src/schemas/unions.ts';

/** A schema of objects that are told apart by constant fields. */
type Branch = z.core.$ZodObject;

const wordOf = (branch: Branch, key: string): string => {
  const [word] = branch._zod.def.shape[key]?._zod.values ?? [];
  if (typeof word !== 'string') throw new Error(`A branch without a constant ${key}`);
  return word;
};

const branches = (prefix: string, union: z.ZodMiniUnion, keys: readonly string[]) =>
  (union.def.options as unknown as readonly Branch[]).map((branch): [string, z.core.$ZodType] => [
    [prefix, ...keys.map((key) => wordOf(branch, key))].join('.'),
    branch,
  ]);

/** Name → schema. */
export const named: Readonly<Record<string, z.core.$ZodType>> = Object.fromEntries<z.core.$ZodType>(
  [
    ['Reply', reply],
    ['Reply.asking', replies.asking],
    ['Reply.over', replies.over],
    ['Reply.refused', replies.refused],
    ['Ticket', ticket],
    ['Step', anyStep],
    ...Object.entries(steps).map(([kind, step]): [string, z.core.$ZodType] => [
      `Step.${kind}`,
      step,
    ]),
    ['Factor', factor],
    ['Field', field],
    ['PasswordRule', passwordRule],
    ['RecoveryOption', recoveryOption],
    ['Delivery', delivery],
    ['Piece', piece],
    ['Organization', organization],
    ['Trust', trust],
    ['PasskeyRequest', passkeyRequest],
    ['Problem', problem],
    ['FieldProblem', fieldProblem],
    ['Outcome', outcome],
    ...branches('Outcome', outcome, ['kind']),
    ['Opening', openingBody],
    ['Answer', answer],
    ...branches('Answer', answer, ['step', 'action']),
    ['PasskeyResponse', passkeyResponse],
  ],
);
