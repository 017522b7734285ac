// What the server answers, by method and path.
import { authPath, endpoint, serviceName } from './auth.ts';
import { answerBench } from './bench.ts';
import { buttons, perform } from './deeds.ts';
import { throughFaults } from './faulty.ts';
import { refuseForeign } from './foreign.ts';
import { linkPath } from './identity-link/identity-link.ts';
import { logError } from './log.ts';
import type { Need } from './needs.ts';
import { outboxPage, outboxStyle } from './outbox-page.ts';
import { pageAt } from './pages.ts';
import { body, json, onTo, said } from './responses.ts';
import { authenticatorsOf, casesOf, outboxOf, type OpenStage } from './view.ts';

/** What answers have to do with. */
export interface Parts {
  readonly stage: OpenStage;
  /** Folder of the pages. */
  readonly pages?: string | undefined;
}

type Route = (stage: OpenStage, request: Request) => Promise<Response> | Response;

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
    needs.map(async (need) => ((await isAway(need)) ? [need] : [])),
  );
  const away = checked.flat();
  if (away.length === 0) return said(200, 'ok');
  const status = away.every(({ canWait }) => canWait) ? 200 : 503;
  return said(status, `Away: ${away.map(({ name }) => name).join(', ')}.`);
};

const fieldsOf = async (request: Request) =>
  Object.fromEntries(new URLSearchParams(await request.text()));

const lookOf = async (stage: OpenStage) => ({
  sent: [...(await outboxOf(stage))].reverse(),
  authenticators: (await authenticatorsOf(stage)).map(({ endsAt, ...app }) => ({
    ...app,
    secondsLeft: Math.ceil((endsAt - stage.now()) / 1000),
  })),
});

const answerPush: Route = async (stage, request) => {
  const { id = '', number, answer } = await fieldsOf(request);
  const sent = (await outboxOf(stage)).find(({ push }) => push?.id === id);
  if (sent?.push?.state !== 'pending') return said(409, 'This request waits for no answer.');
  const order =
    answer === 'refuse' ? { deed: 'refuse', all: [id] } : { deed: 'approve', all: [id, number] };
  await perform(stage.accounts, order);
  stage.feed.tell();
  return onTo('/outbox');
};

const administer: Route = async (stage, request) => {
  const { deed = '', who = '' } = await fieldsOf(request);
  const button = Object.hasOwn(buttons, deed) ? buttons[deed] : undefined;
  if (!button) return said(400, 'There is no such deed.');
  try {
    await perform(stage.accounts, button.order(who, await casesOf(stage)));
  } catch (error) {
    logError('deed-failed', error);
    return said(409, 'It could not be done. Is there such an account, or such a case?');
  }
  stage.feed.tell();
  return onTo('/outbox');
};

/** For whoever sits at this machine, beside the bench. */
const own: Readonly<Record<string, Route>> = {
  'GET /outbox': async (stage) => {
    const cases = await casesOf(stage);
    return body('text/html', outboxPage({ service: serviceName, cases, ...(await lookOf(stage)) }));
  },
  'GET /outbox.css': () => body('text/css', outboxStyle),
  'GET /outbox.json': async (stage) => json(await lookOf(stage)),
  'POST /outbox/push': answerPush,
  'POST /administration': administer,
};

// Of better-auth's own ways, only these: the journeys are the way in.
const theirs = new Set([`${authPath}/get-session`, `${authPath}/sign-out`]);

// better-auth has one status for whatever fails; mostly it is the database that is away, and each may be tried again.
const handled = async ({ accounts }: OpenStage, request: Request): Promise<Response> => {
  const failed = (error: unknown) => {
    logError('better-auth-failed', error);
    const response = said(503, 'Try again.');
    response.headers.set('retry-after', '1');
    return response;
  };
  try {
    const response = await accounts.handle(request);
    return response.status === 500 ? failed(undefined) : response;
  } catch (error) {
    return failed(error);
  }
};

/** Answers a request. Undefined stands for a connection that breaks. */
export const answer = async (
  { pages, stage }: Parts,
  request: Request,
): Promise<Response | undefined> => {
  const { pathname } = new URL(request.url);
  if (pathname === '/health' && request.method === 'GET') return health(stage, request);
  if (theirs.has(pathname)) return handled(stage, request);
  if (pathname.startsWith(`${endpoint}/`)) {
    const response = await throughFaults(request, () => handled(stage, request));
    // A look too may lead a journey on.
    stage.feed.tell();
    return response;
  }
  if (pathname.startsWith(linkPath)) {
    const response = await stage.identity.answer(request);
    stage.feed.tell();
    if (response) return response;
  }
  if (pages !== undefined && request.method === 'GET') {
    // A password manager sends a person there whose password it has found to be weak or known.
    if (pathname === '/.well-known/change-password') return onTo('/?journey=password-reset');
    const page = await pageAt(pages, pathname);
    if (page) return page;
  }
  const route = own[`${request.method} ${pathname}`];
  if (!route && !/^\/bench(?:\/|$)/u.test(pathname)) return said(404, 'There is nothing here.');
  if (refuseForeign(request)) return said(403, 'Not from there.');
  const response = await (route ?? answerBench)(stage, request);
  return response ?? said(404, 'There is nothing here.');
};
