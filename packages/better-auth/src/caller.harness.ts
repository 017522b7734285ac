// Somebody who calls better-auth's own endpoints.
import type { Town } from './people.harness.ts';
import { origin } from './stage.harness.ts';

/** What came back from better-auth. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly code?: string;
    readonly twoFactorRedirect?: boolean;
    readonly [name: string]: unknown;
  } | null;
}

/** Posts where there is a body, and else gets. */
export type Call = (path: string, body?: object) => Promise<Answer>;

/** Somebody with a browser of their own, at this server of the town's or at another. */
export const callerAt = (town: Town, browser = town.newBrowser()): Call => {
  return async (path, body) => {
    const response = await browser(`${origin}/api/auth${path}`, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const { status, headers } = response;
    const isJson = text !== '' && headers.get('content-type')?.includes('json') === true;
    return { status, headers, text, body: isJson ? (JSON.parse(text) as Answer['body']) : null };
  };
};

/** Whose session this token is, in the header of a program. */
export const whoHas = async (town: Town, token: string): Promise<string | undefined> => {
  const headers = { authorization: `Bearer ${token}` };
  const response = await town.newBrowser()(`${origin}/api/auth/get-session`, { headers });
  return ((await response.json()) as { user: { email: string } } | null)?.user.email;
};

/** Whether better-auth knows who it is. */
export const isSignedIn = async (call: Call) => (await call('/get-session')).body !== null;

/** better-auth's user of this address. */
export const userOf = async (town: Town, email: string) => {
  const { internalAdapter } = await town.auth.$context;
  const { user } = (await internalAdapter.findUserByEmail(email)) ?? {};
  if (!user) throw new Error(`Nobody has the address ${email}.`);
  return user;
};
