// The log: one line of JSON for each thing that has happened. What could open an account is in none.

/** What a line tells. */
export type Entry = Readonly<Record<string, string | number>> & { readonly event: string };

/** Writes a line, with its time. */
export const log = (entry: Entry): void => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** Logs an error by its kind: its own words may hold what was to be kept. */
export const logError = (event: string, error: unknown): void => {
  const { name, code } = (error ?? {}) as { readonly name?: string; readonly code?: unknown };
  log({ event, error: name ?? typeof error, ...(typeof code === 'string' && { code }) });
};

const known: readonly (readonly [RegExp, string])[] = [
  [/^(.*\/latchkey)\/journeys\/[^/]+\/files\/[^/]+$/u, '$1/journeys/:ticket/files/:piece'],
  [/^(.*\/latchkey)\/journeys\/[^/]+\/answers$/u, '$1/journeys/:ticket/answers'],
  [/^(.*\/latchkey)\/journeys\/[^/]+$/u, '$1/journeys/:ticket'],
  [/^(.*\/latchkey\/journeys)$/u, '$1'],
  [/^(\/(?:health|outbox(?:\.json|\.css|\/push)?|administration))$/u, '$1'],
  [/^(\/bench(?:\/[a-z-]+)?)$/iu, '$1'],
  [/^(\/api\/auth\/(?:get-session|sign-out|identity\/(?:begin|callback)))$/u, '$1'],
];

/** A path without tickets and query. One that nobody serves is not repeated: there is no telling what is in it. */
export const pathForLog = (url: string): string => {
  const path = url.replace(/[?#].*$/u, '');
  const fitting = known.find(([pattern]) => pattern.test(path));
  return fitting ? path.replace(...fitting) : ':elsewhere';
};
