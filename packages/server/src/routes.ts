// What the server answers, by method and path.
import type { Accounts } from './auth.ts';
import { endpoint, serviceName } from './auth.ts';
import { shownNow } from './authenticators.ts';
import { deeds } from './deeds.ts';
import { refuseForeign } from './foreign.ts';
import { linkPath, type IdentityLink } from './identity-link/identity-link.ts';
import { logError } from './log.ts';
import type { Need, Needs } from './needs.ts';
import { outboxPage, outboxStyle } from './outbox-page.ts';
import type { Outbox } from './outbox.ts';

/** What answers have to do with. */
export interface Parts {
  readonly accounts: Accounts;
  readonly needs: Needs;
  readonly outbox: Outbox;
  readonly identity: IdentityLink;
}

type Route = (parts: Parts, request: Request) => Promise<Response> | Response;

const strict = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

const text = (type: string, body: string, status = 200) =>
  new Response(body, { status, headers: { ...strict, 'content-type': `${type}; charset=utf-8` } });

const said = (status: number, words: string) => text('text/plain', words, status);

const toOutbox = () =>
  new Response(null, { status: 303, headers: { ...strict, location: '/outbox' } });

const isAway = async (need: Need) => {
  try {
    await need.ask();
    return false;
  } catch (error) {
    logError(`${need.name.replaceAll(' ', '-')}-away`, error);
    return true;
  }
};

const health: Route = async ({ needs }) => {
  const checked = await Promise.all(
    needs.all.map(async (need) => ((await isAway(need)) ? [need] : [])),
  );
  const away = checked.flat();
  if (away.length === 0) return said(200, 'ok');
  const status = away.every(({ canWait }) => canWait) ? 200 : 503;
  return said(status, `Away: ${away.map(({ name }) => name).join(', ')}.`);
};

const fieldsOf = async (request: Request) =>
  Object.fromEntries(new URLSearchParams(await request.text()));

const answerPush: Route = async ({ accounts, outbox }, request) => {
  const { id = '', number, answer } = await fieldsOf(request);
  const sent = outbox.asked(id);
  if (!sent) return said(409, 'This request waits for no answer.');
  const approves = answer !== 'refuse';
  await accounts.administration.answerPush(id, approves, number);
  sent.answer = approves ? 'approved' : 'refused';
  return toOutbox();
};

const administer: Route = async ({ accounts }, request) => {
  const { deed = '', who = '' } = await fieldsOf(request);
  const known = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
  if (!known) return said(400, 'There is no such deed.');
  try {
    await known.run(accounts.administration, who);
  } catch (error) {
    logError('deed-failed', error);
    return said(409, 'It could not be done. Is there such an account, or such a case?');
  }
  return toOutbox();
};

/** For whoever sits at this machine. */
const own: Readonly<Record<string, Route>> = {
  'GET /outbox': async ({ accounts, outbox }) => {
    const cases = await accounts.administration.cases();
    const view = { service: serviceName, sent: outbox.sent, authenticators: shownNow(), cases };
    return text('text/html', outboxPage(view));
  },
  'GET /outbox.css': () => text('text/css', outboxStyle),
  'GET /outbox.json': ({ outbox }) =>
    text('application/json', JSON.stringify({ sent: outbox.sent, authenticators: shownNow() })),
  'POST /outbox/push': answerPush,
  'POST /administration': administer,
};

// Of better-auth's own ways, only these: the journeys are the way in.
const theirs = new Set(['/api/auth/get-session', '/api/auth/sign-out']);

// better-auth has one status for whatever fails; mostly it is the database that is away, and each may be tried again.
const handled: Route = async ({ accounts }, request) => {
  const failed = (error: unknown) => {
    logError('better-auth-failed', error);
    return new Response(null, { status: 503, headers: { ...strict, 'retry-after': '1' } });
  };
  try {
    const response = await accounts.handle(request);
    return response.status === 500 ? failed(undefined) : response;
  } catch (error) {
    return failed(error);
  }
};

/** Answers a request. */
export const answer = async (parts: Parts, request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname === '/health' && request.method === 'GET') return health(parts, request);
  if (pathname.startsWith(`${endpoint}/`) || theirs.has(pathname)) return handled(parts, request);
  if (pathname.startsWith(linkPath)) {
    const response = await parts.identity.answer(request);
    if (response) return response;
  }
  const route = own[`${request.method} ${pathname}`];
  if (!route) return said(404, 'There is nothing here.');
  return refuseForeign(request) ? said(403, 'Not from there.') : route(parts, request);
};
