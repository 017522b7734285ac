// Everything that page and service say to each other, as zod schemas. The types in types.ts are inferred from here.
export { answers } from './schemas/answers.ts';
export { problemCodes } from './problem-status.ts';
export { answerBody, journeyNames, openingBody } from './schemas/bodies.ts';
export {
  caseStates,
  companionStates,
  documentTypes,
  identityMeans,
  identityReasons,
  pieceFaults,
  pieceKinds,
} from './schemas/identity.ts';
export { ticket, type FieldReason } from './schemas/replies.ts';
export { passwordRules, recoveryMethods } from './schemas/recovery.ts';
export { factorMethods } from './schemas/steps.ts';
export { outcome, problem, replies, reply, steps, unknownStep } from './schemas/unions.ts';
