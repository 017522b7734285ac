// Everything that page and service say to each other, as zod/mini schemas. The types in types.ts are inferred from here.
export { answers } from './schemas/answers.ts';
export { answerBody, openingBody } from './schemas/bodies.ts';
export { problem, ticket } from './schemas/replies.ts';
export { factorMethods, steps } from './schemas/steps.ts';
export { outcome, replies, reply, unknownStep } from './schemas/unions.ts';
