// The contract's HTTP API as an endpoint of better-auth's, and what stands before it.
import type { Problem, Reply } from '@latchkey/contract';
import { refuse, unavailable, type Served } from '@latchkey/service';
import type { AuthContext } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { cookiesFor, setCookies } from './cookies.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';

/** Below better-auth's own path. */
export const apiPath = '/latchkey';

/** Every path of the API, as better-auth's rules name them. */
export const apiPaths = `${apiPath}/**`;

/** Answers a request of the contract's, with the cookies that it is to read, below this path. */
export type Serving = (request: Request, cookies: string, basePath: string) => Promise<Served>;

/** Path of the API on this server: `/api/auth/latchkey`. */
const basePathOf = ({ baseURL }: Pick<AuthContext, 'baseURL'>): string =>
  new URL(baseURL).pathname.replace(/\/+$/u, '') + apiPath;

/** The endpoint, which serves every path below {@link apiPath}. Bodies are read by the service: files, and JSON with limits. */
export const makeEndpoint = (servingOf: (context: AuthContext) => Serving) =>
  createAuthEndpoint(
    apiPaths,
    { method: ['GET', 'POST', 'PUT', 'DELETE'], disableBody: true, requireRequest: true },
    async (context) => {
      const serve = servingOf(context.context);
      const request = publicRequest(context.request, context.context);
      let served = await serve(request, await cookiesFor(context), basePathOf(context.context));
      try {
        await setCookies(context, served.setCookies);
      } catch {
        // The session could not be read. What was done is kept: the same request sent again is answered.
        served = refuse(unavailable);
      }
      return new Response(served.body ?? null, {
        status: served.status,
        headers: {
          'cache-control': 'no-store',
          ...corsHeaders(request.headers.get('origin')),
          ...served.headers,
        },
      });
    },
  );

/**
 * Answers a preflight, and refuses a page whose origin is not trusted and an address that asks too often, before
 * better-auth does so in words of its own. Undefined for whatever else.
 */
export const answerBefore = (
  request: Request,
  context: AuthContext,
  limited: () => Problem | undefined,
): Response | undefined => {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(`${basePathOf(context)}/`)) return undefined;
  const { headers } = request;
  const origin = headers.get('origin');
  const whence =
    origin ?? (mustSayWhence(request, context) ? (headers.get('referer') ?? '') : null);
  if (whence !== null && !context.isTrustedOrigin(whence)) {
    const reply: Reply = { problem: { code: 'denied' } };
    return Response.json(reply, { status: 403, headers: corsHeaders(null) });
  }
  if (request.method === 'OPTIONS') {
    const cors = { ...corsHeaders(origin), ...preflightHeaders };
    return new Response(null, { status: 204, headers: cors });
  }
  const problem = limited();
  return problem && refuseAddress(problem, origin);
};

// better-auth's own rule: what brings cookies and has an effect comes from somewhere, unless the host does not ask.
const mustSayWhence = ({ headers, method }: Request, context: AuthContext): boolean =>
  headers.has('cookie') &&
  !['GET', 'HEAD', 'OPTIONS'].includes(method) &&
  !context.skipCSRFCheck &&
  context.skipOriginCheck !== true;

const refuseAddress = (problem: Problem, origin: string | null): Response => {
  const reply: Reply = { problem };
  const headers = { 'cache-control': 'no-store', 'retry-after': String(problem.retryIn) };
  return Response.json(reply, { status: 429, headers: { ...headers, ...corsHeaders(origin) } });
};

// Behind a proxy the server is called by another name than people know it by.
const publicRequest = (request: Request, { baseURL }: AuthContext): Request => {
  const { pathname, search } = new URL(request.url);
  const url = new URL(pathname + search, baseURL);
  return url.href === request.url ? request : new Request(url, request);
};
