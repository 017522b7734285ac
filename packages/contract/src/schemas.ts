// Everything that page and service say to each other, as zod/mini schemas. The types in types.ts are inferred from here.
export { answers } from './schemas/answers.ts';
export { answerBody, openingBody } from './schemas/bodies.ts';
export { problem, ticket } from './schemas/replies.ts';
export { passwordRules, recoveryMethods } from './schemas/recovery.ts';
export { factorMethods } from './schemas/steps.ts';
export { outcome, replies, reply, steps, unknownStep } from './schemas/unions.ts';
