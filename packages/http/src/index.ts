// The adapter for the contract's own HTTP API.
export { httpAdapter } from './http-adapter.ts';
export type { HttpOptions } from './options.ts';
