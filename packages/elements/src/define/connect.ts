import type { Connect } from '../tags/backend.ts';

/** Serves the `endpoint` attribute by the contract's own HTTP API. Its code is not needed before the first answer. */
export const connect: Connect = async (endpoint) =>
  (await import('@latchkey/http')).httpAdapter(endpoint);
