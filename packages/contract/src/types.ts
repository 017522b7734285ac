// The contract's types, inferred from the schemas. Importing this file costs nothing at run time.
import type * as z from 'zod/mini';
import type * as schemas from './schemas.ts';
import type { journeyNames } from './schemas/bodies.ts';

/** The kinds of step that this version knows. */
export type StepKind = keyof typeof schemas.steps;

/** The step of kind `K`, with its own data and the actions it accepts now. */
export type StepOf<K extends StepKind> = z.infer<(typeof schemas.steps)[K]>;

/** A step of a kind that this version does not know, kept whole for a view that the host may have. */
export type UnknownStep = z.infer<typeof schemas.unknownStep>;

/** What the account service asks for now. */
export type Step = { [K in StepKind]: StepOf<K> }[StepKind] | UnknownStep;

/** What a step of kind `K` can accept. */
export type ActionOf<K extends StepKind> = keyof (typeof schemas.answers)[K] & string;

/** The values that go with action `A` of a step of kind `K`. */
export type ValuesOf<
  K extends StepKind,
  A extends ActionOf<K>,
> = (typeof schemas.answers)[K][A] extends z.core.$ZodType
  ? z.infer<(typeof schemas.answers)[K][A]>
  : never;

/** What the person did at a step of kind `K`. Secrets live in `values`, nowhere else. */
export type AnswerOf<K extends StepKind> = {
  [A in ActionOf<K>]: { readonly step: K; readonly action: A; readonly values: ValuesOf<K, A> };
}[ActionOf<K>];

/** What the person did: one of the step's actions, with its values. */
export type Answer = { [K in StepKind]: AnswerOf<K> }[StepKind];

/** An answer that names the turn it answers, so that a stale one has no effect. */
export type TurnedAnswer = Answer & { readonly turn: number };

/** An expected refusal: a code with parameters, never a sentence. */
export type Problem = z.infer<typeof schemas.problem>;

/** How a journey ends. */
export type Outcome = z.infer<typeof schemas.outcome>;

/** The opaque handle of a journey under way. */
export type Ticket = string;

/** What every call is answered with: the next step, the end, or a problem that left no step to show. */
export type Reply = z.infer<typeof schemas.reply>;

/** The reply that asks for something: the step, its turn, and what was wrong with the last answer. */
export type Asking = Extract<Reply, { step: unknown }>;

/** A kind of second factor. */
export type FactorMethod = (typeof schemas.factorMethods)[number];

/** A second factor that may be chosen. */
export type Factor = StepOf<'choose-factor'>['factors'][number];

/** A way to recover an account. */
export type RecoveryOption = StepOf<'choose-recovery'>['options'][number];

/** A rule for a new password. */
export type PasswordRule = StepOf<'new-password'>['rules'][number];

/** What is photographed of a document, or of its holder. */
export type Piece = StepOf<'identity-documents'>['pieces'][number];

/** Why an identity is checked. */
export type IdentityReason = StepOf<'identity-intro'>['reason'];

/** A field that the service declares in a `form` step. */
export type DeclaredField = StepOf<'form'>['fields'][number];

/** A person's way to one goal. */
export type JourneyName = (typeof journeyNames)[number];

/** What starts a journey. */
export interface Opening {
  readonly journey: JourneyName;
  /** Where the person wants to go afterwards; the service decides whether it may be. */
  readonly returnTo?: string | undefined;
  /** What a link in a message carried. Opening it has no effect of its own: mail scanners do that too. */
  readonly link?: string | undefined;
  /** Why an identity is to be checked, where no other journey has led there. */
  readonly reason?: IdentityReason | undefined;
  /** The answer to the journey's entry step, when the person has already given it. */
  readonly answer?: Answer | undefined;
}
