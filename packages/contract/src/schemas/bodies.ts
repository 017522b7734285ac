// What a page sends. Only services read it.
import * as z from 'zod/mini';
import { answers } from './answers.ts';
import { identityReasons } from './identity.ts';
import { token, whole } from './parts.ts';
import { returnTo } from './replies.ts';

// One branch for each kind and action; the types of an answer are made from the table itself (types.ts).
const anyAnswer = (extra: z.core.$ZodLooseShape) => {
  const branches = Object.entries(answers).flatMap(([kind, table]) =>
    Object.entries(table).map(([action, values]: [string, z.ZodMiniType]) =>
      z.object({ step: z.literal(kind), action: z.literal(action), values, ...extra }),
    ),
  );
  return z.union(branches as [(typeof branches)[0], ...typeof branches]);
};

/** What a person did, at any kind of step. */
export const answer = anyAnswer({});

/** A person's ways to a goal. */
export const journeyNames = [
  'login',
  'second-factor',
  'password-reset',
  'identifier-recovery',
  'reidentification',
  'identity-check',
] as const;

/** Body of `POST /journeys`. */
export const openingBody = z.object({
  journey: z.enum(journeyNames),
  returnTo,
  link: z.optional(token),
  reason: z.optional(z.enum(identityReasons)),
  answer: z.optional(answer),
});

/** The turn that an answer is to. */
export const turn = whole(0);

/** Body of `POST /journeys/{ticket}/answers`: the answer and the turn it answers. */
export const answerBody = anyAnswer({ turn });
