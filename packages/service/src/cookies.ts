// Cookies as strings, for both ends: the service that sets them and the jar that keeps them (RFC 6265).

/** The service's cookies. `journey` is bound to one journey's path, so that two tabs cannot overwrite each other's. */
export const cookieNames = {
  journey: 'latchkey-journey',
  session: 'latchkey-session',
  device: 'latchkey-device',
} as const;

const casePrefix = 'latchkey-case-';

/** Name of the cookie by which a browser knows the identity case of this number for its own. */
export const caseCookie = (number: string): string => casePrefix + number;

/** The number of the case that a cookie of this name is about; undefined for any other cookie. */
export const caseOfCookie = (name: string): string | undefined =>
  name.startsWith(casePrefix) ? name.slice(casePrefix.length) : undefined;

/** A cookie to set. `maxAge` in seconds; 0 removes it; absent: until the browser closes. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly maxAge?: number;
}

/** The values in a `Cookie` header. Where a name comes twice, the first counts: it has the longer path. */
export const readCookies = (header: string): ReadonlyMap<string, string> => {
  const pairs = header.split(';').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]];
  });
  return new Map(pairs.reverse());
};

/** The value of a `Set-Cookie` header: never readable by scripts, never sent from another site's form. */
export const writeCookie = ({ name, value, path, maxAge }: SetCookie, secure: boolean): string =>
  [
    `${name}=${value}`,
    `Path=${path}`,
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
