// Everything that page and service say to each other, as zod/mini schemas. The types in types.ts are inferred from here.
export { answers } from './schemas/answers.ts';
export { answerBody, openingBody } from './schemas/bodies.ts';
export { outcome, problem, replies, reply, ticket } from './schemas/replies.ts';
export { factorMethods, steps, unknownStep } from './schemas/steps.ts';
