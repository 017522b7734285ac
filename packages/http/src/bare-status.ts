import type { Problem, ProblemCode } from '@latchkey/contract';

// Statuses that mean something by themselves. A service says more in the body: these come from whatever stands before it.
const codes: Readonly<Record<number, ProblemCode>> = {
  304: 'malformed',
  401: 'denied',
  403: 'denied',
  404: 'misconfigured',
  405: 'misconfigured',
  406: 'misconfigured',
  408: 'timeout',
  409: 'stale',
  410: 'misconfigured',
  413: 'fields-rejected',
  415: 'misconfigured',
  423: 'denied',
  425: 'unavailable',
  428: 'denied',
  429: 'rate-limited',
  451: 'denied',
  511: 'intercepted',
};

/** What they mean where the body of the request was a file. */
const codesOfFiles: Readonly<Record<number, ProblemCode>> = {
  413: 'file-too-large',
  415: 'file-type',
};

const classes: Readonly<Record<number, ProblemCode>> = {
  3: 'intercepted',
  4: 'unknown',
  5: 'unavailable',
};

/** What was asked for. */
export interface Asked {
  /** By a path that names a ticket. */
  readonly known?: boolean | undefined;
  /** With a file. */
  readonly file?: boolean | undefined;
}

/** What a status says where the body says nothing. */
export const problemOfStatus = (status: number, { known, file }: Asked): Problem => {
  if (known && (status === 404 || status === 410)) return { code: 'journey-expired' };
  const code =
    (file ? codesOfFiles[status] : undefined) ??
    codes[status] ??
    classes[Math.floor(status / 100)] ??
    'malformed';
  return code === 'unknown' ? { code, received: String(status) } : { code };
};
