// An adapter made of a handful of functions that a team already has.
export { callAdapter } from './call-adapter.ts';
export type { Asking, AskingCode, Calls, Proceeding, Refusing } from './calls.ts';
export { once } from './once.ts';
export type { CallOptions } from './options.ts';
export { getJson, postJson, type PostOptions, type Posted } from './post-json.ts';
export type { ProblemTable } from './problems.ts';
export { Refusal } from './refusal.ts';
export { allowedReturn } from './return-to.ts';
