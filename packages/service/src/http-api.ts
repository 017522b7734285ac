// The contract's HTTP API: from a request to what goes back.
import { headers as names, statusOf, type Problem, type Reply } from '@latchkey/contract';
import { cookieNames, readCookies, writeCookie, type SetCookie } from './cookies.ts';
import type { Core } from './core.ts';
import { readAnswer, readBody, readFile, readOpening, refuseStranger } from './guards.ts';
import { lapseCases } from './cases.ts';
import { answer, close, look, open, upload } from './journeys.ts';
import type { Lanes } from './lanes.ts';
import type { Policy } from './policy.ts';
import { digestOf, replayOf, type Served } from './replays.ts';
import type { Caller } from './visit.ts';

/** What serves requests, and where the API lies. */
export interface Api {
  readonly policy: Policy;
  readonly lanes: Lanes;
  /** Path of the API, without a slash at its end. */
  readonly basePath: string;
  /** Runs what a request does, whole or not at all. It may be run several times until it counts. Problem: `unavailable`. */
  readonly transact: <T>(run: (core: Core) => T | Promise<T>) => Promise<T | Problem>;
}

/** One request on its way through the API. */
interface Incoming extends Api {
  readonly request: Request;
  readonly caller: Omit<Caller, 'setCookie'>;
  readonly ticket: string;
  /** Of an upload. */
  readonly piece: string;
}

/** What a request does. */
type Effect = (core: Core, caller: Caller) => Promise<Reply> | Reply;

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

/** Refuses a request without having done anything. */
export const refuse = (problem: Problem, status?: number): Served =>
  replyWith({ problem }, [], status);

const keyOf = ({ request }: Incoming) => request.headers.get(names.key) ?? '';

// Another browser's ticket is another lane, and never meets this one's replies.
const laneOf = ({ caller, ticket }: Incoming) =>
  `${ticket} ${caller.cookies.get(cookieNames.journey)}`;

/** Reads the body and lets it have its effect once for each idempotency key. */
const keyed =
  <T extends object>(
    lane: (incoming: Incoming) => string,
    read: (body: string) => T | Problem,
    effect: (ticket: string, content: T) => Effect,
  ): Route =>
  async (incoming) => {
    const body = await readBody(incoming.request);
    if (typeof body !== 'string') return refuse(body.problem, body.status);
    const content = read(body);
    if ('code' in content) return refuse(content, 422);
    return once(incoming, lane(incoming), body, effect(incoming.ticket, content));
  };

/** Lets what a request brings have its effect once for each idempotency key. */
const once = async (
  incoming: Incoming,
  lane: string,
  body: string | Uint8Array<ArrayBuffer>,
  effect: Effect,
): Promise<Served> => {
  const digest = await digestOf(body);
  return inTurn(incoming, lane, async (core, answered) => {
    const replay = replayOf(core, `${lane} ${keyOf(incoming)}`, digest);
    if (replay === 'other-body') return refuse({ code: 'malformed' }, 422);
    return replay.served ?? replay.keep(await answered(effect));
  });
};

/** Runs what a request does when those before it in its lane are done, in one piece. */
const inTurn = async (
  { caller, lanes, request, transact }: Incoming,
  lane: string,
  run: (core: Core, answered: (effect: Effect) => Promise<Served>) => Promise<Served> | Served,
): Promise<Served> => {
  const served = await lanes.run(lane, () =>
    transact((core) =>
      run(core, async (effect) => {
        const setCookies: string[] = [];
        const secure = request.url.startsWith('https:');
        const setCookie = (cookie: SetCookie) => setCookies.push(writeCookie(cookie, secure));
        return replyWith(await effect(core, { ...caller, setCookie }), setCookies);
      }),
    ),
  );
  return 'code' in served ? refuse(served) : served;
};

/** Reads a file, and only then waits for its turn: one that comes slowly holds nobody up. */
const takeFile: Route = async (incoming) => {
  const { policy, ticket, piece, request } = incoming;
  const file = await readFile(request, policy.identity?.maxBytes ?? 0);
  if (typeof file !== 'string' && 'problem' in file) return refuse(file.problem, file.status);
  return once(incoming, laneOf(incoming), file, (core, caller) =>
    upload(core, caller, ticket, piece, file),
  );
};

const routes: readonly { readonly method: string; readonly path: RegExp; readonly run: Route }[] = [
  {
    method: 'POST',
    path: /^\/journeys$/u,
    // Who has no cookie yet, and never got the first reply, is known by the key alone: it is unguessable.
    run: keyed(
      (incoming) => `open ${keyOf(incoming)}`,
      readOpening,
      (_ticket, opening) => (core, caller) => open(core, caller, opening),
    ),
  },
  {
    method: 'POST',
    path: /^\/journeys\/([^/]+)\/answers$/u,
    run: keyed(
      laneOf,
      readAnswer,
      (ticket, given) => (core, caller) => answer(core, caller, ticket, given),
    ),
  },
  {
    method: 'GET',
    path: /^\/journeys\/([^/]+)$/u,
    run: (incoming) =>
      inTurn(incoming, laneOf(incoming), (_core, answered) =>
        answered((core, caller) => look(core, caller, incoming.ticket)),
      ),
  },
  {
    method: 'DELETE',
    path: /^\/journeys\/([^/]+)$/u,
    run: (incoming) =>
      inTurn(incoming, laneOf(incoming), (core) => {
        close(core, incoming.caller, incoming.ticket);
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
  const caller = {
    origin: pageOrigin(request) ?? origin,
    locale: request.headers.get('accept-language') ?? 'en',
    cookies: readCookies(cookieHeader),
    basePath: api.basePath,
  };
  const [, ticket = '', piece = ''] = route.path.exec(inside) ?? [];
  const lapsed = await api.transact(lapseCases);
  if (lapsed) return refuse(lapsed);
  return route.run({ ...api, request, caller, ticket, piece });
};

// A sandboxed page's origin is the word `null`, which names nobody.
const pageOrigin = (request: Request) => {
  const origin = request.headers.get('origin') ?? '';
  return URL.canParse(origin) ? origin : undefined;
};
