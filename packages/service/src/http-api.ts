// The contract's HTTP API: from a request to what goes back.
import { headers as names, statusOf, type Problem, type Reply } from '@latchkey/contract';
import { cookieNames, readCookies, writeCookie } from './cookies.ts';
import type { Core } from './core.ts';
import { readAnswer, readBody, readFile, readOpening, refuseStranger } from './guards.ts';
import { lapseCases } from './cases.ts';
import { answer, close, look, open, upload } from './journeys.ts';
import type { Lanes } from './lanes.ts';
import { replayOf, type Served } from './replays.ts';
import type { Caller } from './visit.ts';

/** What serves requests: the simulator's parts, and where the API lies. */
export interface Api {
  readonly core: Core;
  readonly lanes: Lanes;
  /** Path of the API, without a slash at its end. */
  readonly basePath: string;
}

/** One request on its way through the API. */
interface Incoming extends Api {
  readonly request: Request;
  readonly caller: Caller;
  readonly ticket: string;
  /** Of an upload. */
  readonly piece: string;
  readonly setCookies: string[];
}

type Route = (incoming: Incoming) => Promise<Served> | Served;

const replyWith = (
  reply: Reply,
  setCookies: readonly string[] = [],
  status = statusOf(reply),
): Served => {
  const problem = 'problem' in reply ? reply.problem : undefined;
  const lock = 'step' in reply && reply.step.kind === 'locked' ? reply.step.retryIn : undefined;
  const retryIn = problem?.retryIn ?? lock;
  return {
    status,
    body: JSON.stringify(reply),
    headers: {
      'content-type': 'application/json',
      ...(retryIn !== undefined && { 'retry-after': String(Math.ceil(retryIn)) }),
    },
    setCookies,
  };
};

const refuse = (problem: Problem, status?: number) => replyWith({ problem }, [], status);

const keyOf = ({ request }: Incoming) => request.headers.get(names.key) ?? '';

// Another browser's ticket is another lane, and never meets this one's replies.
const laneOf = ({ caller, ticket }: Incoming) =>
  `${ticket} ${caller.cookies.get(cookieNames.journey)}`;

/** Reads the body and lets it have its effect once for each idempotency key. */
const keyed =
  <T extends object>(
    lane: (incoming: Incoming) => string,
    read: (body: string) => T | Problem,
    run: (incoming: Incoming, content: T) => Promise<Reply>,
  ): Route =>
  async (incoming) => {
    const body = await readBody(incoming.request);
    if (typeof body !== 'string') return refuse(body.problem, body.status);
    const content = read(body);
    if ('code' in content) return refuse(content, 422);
    return once(incoming, lane(incoming), body, () => run(incoming, content));
  };

/** Lets what a request brings have its effect once for each idempotency key. */
const once = (
  incoming: Incoming,
  lane: string,
  body: string | Uint8Array<ArrayBuffer>,
  run: () => Promise<Reply> | Reply,
): Promise<Served> =>
  incoming.lanes.run(lane, async () => {
    const replay = await replayOf(incoming.core, `${lane} ${keyOf(incoming)}`, body);
    if (replay === 'other-body') return refuse({ code: 'malformed' }, 422);
    return replay.served ?? replay.keep(replyWith(await run(), incoming.setCookies));
  });

/** Reads a file, and only then waits for its turn: one that comes slowly holds nobody up. */
const takeFile: Route = async (incoming) => {
  const { core, caller, ticket, piece, request } = incoming;
  const file = await readFile(request, core.policy.identity?.maxBytes ?? 0);
  if (typeof file !== 'string' && 'problem' in file) return refuse(file.problem, file.status);
  return once(incoming, laneOf(incoming), file, () => upload(core, caller, ticket, piece, file));
};

const routes: readonly { readonly method: string; readonly path: RegExp; readonly run: Route }[] = [
  {
    method: 'POST',
    path: /^\/journeys$/u,
    // Who has no cookie yet, and never got the first reply, is known by the key alone: it is unguessable.
    run: keyed(
      (incoming) => `open ${keyOf(incoming)}`,
      readOpening,
      ({ core, caller }, opening) => open(core, caller, opening),
    ),
  },
  {
    method: 'POST',
    path: /^\/journeys\/([^/]+)\/answers$/u,
    run: keyed(laneOf, readAnswer, ({ core, caller, ticket }, given) =>
      answer(core, caller, ticket, given),
    ),
  },
  {
    method: 'GET',
    path: /^\/journeys\/([^/]+)$/u,
    run: (incoming) =>
      incoming.lanes.run(laneOf(incoming), () => {
        const { core, caller, ticket, setCookies } = incoming;
        return replyWith(look(core, caller, ticket), setCookies);
      }),
  },
  {
    method: 'DELETE',
    path: /^\/journeys\/([^/]+)$/u,
    run: (incoming) =>
      incoming.lanes.run(laneOf(incoming), () => {
        close(incoming.core, incoming.caller, incoming.ticket);
        return { status: 204, headers: {}, setCookies: [] };
      }),
  },
  {
    method: 'PUT',
    path: /^\/journeys\/([^/]+)\/files\/([^/]+)$/u,
    run: takeFile,
  },
];

/** Serves one request. What is not the API's own gets 404 with the problem `not-offered`. */
export const serve = async (api: Api, request: Request, cookieHeader: string): Promise<Served> => {
  const { origin, pathname } = new URL(request.url);
  const inside = pathname.startsWith(`${api.basePath}/`) ? pathname.slice(api.basePath.length) : '';
  const fitting = routes.filter(({ path }) => path.test(inside));
  const allow = fitting.map(({ method }) => method).join(', ');
  if (fitting.length === 0) return refuse({ code: 'not-offered' }, 404);
  if (request.method === 'OPTIONS') return { status: 204, headers: { allow }, setCookies: [] };
  const route = fitting.find(({ method }) => method === request.method);
  if (!route) {
    const refusal = refuse({ code: 'not-offered' }, 405);
    return { ...refusal, headers: { ...refusal.headers, allow } };
  }
  const stranger = refuseStranger(request);
  if (stranger) return refuse(stranger.problem, stranger.status);
  const setCookies: string[] = [];
  const caller: Caller = {
    origin: pageOrigin(request) ?? origin,
    locale: request.headers.get('accept-language') ?? 'en',
    cookies: readCookies(cookieHeader),
    basePath: api.basePath,
    setCookie: (cookie) => setCookies.push(writeCookie(cookie, origin.startsWith('https:'))),
  };
  const [, ticket = '', piece = ''] = route.path.exec(inside) ?? [];
  lapseCases(api.core);
  return route.run({ ...api, request, caller, ticket, piece, setCookies });
};

// A sandboxed page's origin is the word `null`, which names nobody.
const pageOrigin = (request: Request) => {
  const origin = request.headers.get('origin') ?? '';
  return URL.canParse(origin) ? origin : undefined;
};
