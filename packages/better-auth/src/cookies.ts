// Cookies of a reply, set as better-auth sets its own: its attributes, its session cookie.
import { cookieNames } from '@latchkey/service';
import type { GenericEndpointContext } from 'better-auth';
import { deleteSessionCookie, setSessionCookie } from 'better-auth/cookies';

/** A value of `Set-Cookie`, read. `maxAge` in seconds. */
interface GivenCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly maxAge: number | undefined;
}

/**
 * The request's cookies as the service reads them: better-auth's session, if its signature is right, under the service's
 * own name. Whatever came under that name is dropped: it is not signed.
 */
export const cookiesFor = async (context: GenericEndpointContext): Promise<string> => {
  const { name } = context.context.authCookies.sessionToken;
  const token = await context.getSignedCookie(name, context.context.secret);
  const given = (context.headers?.get('cookie') ?? '').split(';').map((each) => each.trim());
  const others = given.filter((each) => !each.startsWith(`${cookieNames.session}=`));
  return [...others, ...(token ? [`${cookieNames.session}=${token}`] : [])].join('; ');
};

/** Sets what the service has set. */
export const setCookies = async (
  context: GenericEndpointContext,
  setCookies: readonly string[],
): Promise<void> => {
  for (const { name, value, path, maxAge } of setCookies.map(read)) {
    if (name === cookieNames.session) await setSession(context, value);
    else {
      const { attributes } = context.context.createAuthCookie(name, { path });
      context.setCookie(name, value, { ...attributes, ...(maxAge !== undefined && { maxAge }) });
    }
  }
};

const setSession = async (context: GenericEndpointContext, token: string) => {
  const found = token === '' ? null : await context.context.internalAdapter.findSession(token);
  if (found) await setSessionCookie(context, found);
  else deleteSessionCookie(context);
};

const read = (setCookie: string): GivenCookie => {
  const [pair = '', ...attributes] = setCookie.split('; ');
  const equals = pair.indexOf('=');
  const attribute = (name: string) =>
    attributes.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  const maxAge = attribute('Max-Age');
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    path: attribute('Path') ?? '/',
    maxAge: maxAge === undefined ? undefined : Number(maxAge),
  };
};
