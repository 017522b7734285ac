// The contract's HTTP API on a server, as a function from Request to Response. What answers is any adapter; here, one for
// each browser, so that a ticket is good in the browser that opened it and nowhere else.
import {
  headers,
  statusOf,
  type AccountAdapter,
  type Opening,
  type Reply,
  type TurnedAnswer,
} from '@latchkey/contract';
import { answerBody, openingBody } from '@latchkey/contract/schemas';

const malformed: Reply = { problem: { code: 'malformed' } };

const path = /\/journeys(?:\/(?<ticket>[\w-]{8,200})(?<answers>\/answers)?)?$/u;

const browserOf = (request: Request): string | undefined =>
  /(?:^|; )__Host-browser=([\w-]{36})/u.exec(request.headers.get('cookie') ?? '')?.[1];

// A stranger costs some memory: the oldest is forgotten, and begins again.
const most = 10_000;

const keep = <T>(all: Map<string, T>, name: string, one: T) => {
  const [oldest = ''] = all.keys();
  if (all.size >= most) all.delete(oldest);
  all.set(name, one);
};

/** Serves what `make` makes for a browser that was not seen before. Keeps it in memory: all requests go to one process. */
export const serve = (make: () => AccountAdapter) => {
  const browsers = new Map<string, AccountAdapter>();
  // A first request that is sent twice comes from one browser, though neither has a cookie yet: nobody guesses its key.
  const firsts = new Map<string, string>();

  const replyTo = async (request: Request, adapter: AccountAdapter): Promise<Reply> => {
    const { ticket = '', answers } = path.exec(new URL(request.url).pathname)?.groups ?? {};
    const call = {
      signal: request.signal,
      locale: /^[\w-]+/u.exec(request.headers.get('accept-language') ?? '')?.[0] ?? 'en',
      key: request.headers.get(headers.key) ?? crypto.randomUUID(),
    };
    const body: unknown = await request.json().catch(() => undefined);
    if (request.method === 'POST' && answers) {
      const { data } = answerBody.safeParse(body);
      return data ? adapter.answer(ticket, data as TurnedAnswer, call) : malformed;
    }
    if (request.method === 'POST' && !ticket) {
      const { data } = openingBody.safeParse(body);
      return data ? adapter.open(data as Opening, call) : malformed;
    }
    if (request.method === 'DELETE') await adapter.close(ticket, call);
    return adapter.look(ticket, call);
  };

  return async (request: Request): Promise<Response> => {
    // No form of another site can send this header (OWASP CSRF Prevention, custom request headers).
    if (!request.headers.has(headers.client)) return new Response(null, { status: 403 });
    const key = request.headers.get(headers.key) ?? '';
    const browser = browserOf(request) ?? firsts.get(key) ?? crypto.randomUUID();
    const adapter = browsers.get(browser) ?? make();
    keep(browsers, browser, adapter);
    if (key) keep(firsts, key, browser);
    const reply = await replyTo(request, adapter);
    return Response.json(reply, {
      status: statusOf(reply),
      headers: {
        'cache-control': 'no-store',
        'set-cookie': `__Host-browser=${browser}; Path=/; Secure; HttpOnly; SameSite=Lax`,
      },
    });
  };
};
