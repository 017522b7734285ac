// What page and service say to each other: types, constants and pure functions. No schema library comes with this entry.
export type { AccountAdapter, Call, KeyedCall, UploadCall } from './adapter.ts';
export { systemClock, type Clock } from './clock.ts';
export { entrySteps, identifierFirst, type EntryStep } from './entry-steps.ts';
export { normalizeIdentifier } from './identifier.ts';
export { natureOf, type ProblemCode, type ProblemNature } from './problems.ts';
export type {
  ActionOf,
  Answer,
  AnswerOf,
  Asking,
  DeclaredField,
  Factor,
  FactorMethod,
  IdentityReason,
  JourneyName,
  Opening,
  Outcome,
  PasswordRule,
  Piece,
  Problem,
  RecoveryOption,
  Reply,
  Step,
  StepKind,
  StepOf,
  Ticket,
  TurnedAnswer,
  UnknownStep,
  ValuesOf,
} from './types.ts';
export { contractVersion, headers, paths, statusOf, ticketPattern } from './wire.ts';
export type { CheckedAdapter, CheckOptions } from './checked.ts';
