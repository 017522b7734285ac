// The way from a journey to the identity app and back.
import { randomBytes } from 'node:crypto';
import type { Administration } from '@latchkey/better-auth';
import { startIdentityApp, type IdentityApp } from '../identity-app/start.ts';
import { logError } from '../log.ts';
import { Attempts, type Attempt } from './attempts.ts';
import { confirmPage, endPage, purposeOf } from './link-pages.ts';
import { RelyingParty, type Told } from './relying.ts';

/** Path of both addresses: it lies on the pages' origin, with the journeys. */
export const linkPath = '/api/auth/identity/';

/** What opens the app from a page of this origin: for `policy.identity.app.url`. */
export const appUrlAt = (origin: string): string => `${origin}${linkPath}begin`;

/** What the way has to do with. */
export interface Surroundings {
  /** Origin of the pages. */
  readonly origin: string;
  /** Name of the service. */
  readonly service: string;
  /** Name of the app. */
  readonly app: string;
  /** Page to which a person comes back where their own is not known: a path. */
  readonly page: string;
  readonly administration: () => Administration;
}

interface Connection {
  readonly app: IdentityApp;
  readonly party: RelyingParty;
}

const clientId = 'latchkey';

/** The way to the app, which is started with the first that goes it. */
export class IdentityLink {
  readonly #around: Surroundings;
  readonly #redirectUri: string;
  readonly #attempts: Attempts;
  #connection: Promise<Connection> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#redirectUri = `${around.origin}${linkPath}callback`;
    this.#attempts = new Attempts(new URL(this.#redirectUri));
  }

  /** Answers under {@link linkPath}; undefined where nothing is. */
  async answer(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    const id = searchParams.get('request') ?? '';
    switch (`${request.method} ${pathname.slice(linkPath.length)}`) {
      case 'GET begin':
        return this.#ask(id, request.headers);
      case 'POST begin':
        return this.#begin(id, request);
      case 'GET callback':
        return this.#comeBack(searchParams, request.headers.get('cookie') ?? '');
      default:
        return undefined;
    }
  }

  /** Stops the app, where it was started. */
  async stop(): Promise<void> {
    await (await this.#connection)?.app.stop();
  }

  async #ask(id: string, headers: Headers): Promise<Response> {
    const { administration, service } = this.#around;
    const asked = await administration().companionRequest(id);
    if (!asked) return this.#end('over');
    const { issuer } = (await this.#connect()).app;
    await administration().companion(id, 'open');
    return confirmPage(service, asked, { back: this.#backOf(headers), issuer });
  }

  async #begin(id: string, request: Request): Promise<Response> {
    const { administration, origin, service } = this.#around;
    // Else a stranger's page could press the button.
    if (request.headers.get('origin') !== origin) return this.#end('elsewhere');
    const answer = new URLSearchParams(await request.text());
    const back = this.#ownPage(answer.get('back'));
    if (answer.get('answer') !== 'mine') {
      const stopped = await administration().companion(id, 'refuse');
      return stopped ? this.#end('refused', back) : this.#end('over');
    }
    const asked = await administration().companionRequest(id);
    if (!asked || !(await administration().companion(id, 'start'))) return this.#end('over');
    const { party } = await this.#connect();
    const { attempt, setCookie } = this.#attempts.begin(id, back);
    return onTo(await party.begin(attempt, purposeOf(asked, service)), setCookie);
  }

  async #comeBack(query: URLSearchParams, cookies: string): Promise<Response> {
    const attempt = this.#attempts.take(query.get('state') ?? '', cookies);
    if (!attempt) return this.#end('elsewhere');
    const response = await this.#arrive(query, attempt);
    response.headers.append('set-cookie', this.#attempts.forget(attempt));
    return response;
  }

  async #arrive(query: URLSearchParams, attempt: Attempt): Promise<Response> {
    const { request, back } = attempt;
    try {
      const { party } = await this.#connect();
      const told = await party.read(query, attempt);
      const counted = await this.#report(request, told);
      if (!counted) return this.#end('over', back);
      return back === undefined ? this.#end(told === 'refused' ? told : 'finished') : onTo(back);
    } catch (error) {
      logError('identity-app-not-believed', error);
      const href = `${appUrlAt(this.#around.origin)}?${new URLSearchParams({ request }).toString()}`;
      return endPage(this.#around.service, 'failed', { href, words: 'Try again' });
    }
  }

  #report(request: string, told: Told | 'refused'): Promise<boolean> {
    const administration = this.#around.administration();
    return told === 'refused'
      ? administration.companion(request, 'refuse')
      : administration.companion(request, 'finish', { ...told });
  }

  // Who comes by a link of the page has the journey here; who comes by a code has it elsewhere.
  #backOf(headers: Headers): string | undefined {
    const { origin, page } = this.#around;
    const from = headers.get('sec-fetch-site');
    if (from !== 'same-origin' && from !== 'same-site') return undefined;
    return this.#ownPage(headers.get('referer')) ?? new URL(page, origin).href;
  }

  // Nobody is sent elsewhere by what a form or a header says (CWE-601).
  #ownPage(url: string | null): string | undefined {
    return url && URL.canParse(url) && new URL(url).origin === this.#around.origin
      ? url
      : undefined;
  }

  #end(end: Parameters<typeof endPage>[1], back?: string): Response {
    const { service } = this.#around;
    return endPage(service, end, back === undefined ? undefined : { href: back, words: 'Back' });
  }

  #connect(): Promise<Connection> {
    this.#connection ??= this.#start().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #start(): Promise<Connection> {
    const secret = randomBytes(32).toString('base64url');
    const { app: name, service } = this.#around;
    const client = { id: clientId, secret, name: service, redirectUri: this.#redirectUri };
    const app = await startIdentityApp(name, client);
    const provider = { issuer: app.issuer, clientId, clientSecret: secret };
    return { app, party: await RelyingParty.of(provider, this.#redirectUri) };
  }
}

const onTo = (location: string, setCookie?: string) =>
  new Response(null, {
    status: 303,
    headers: {
      location,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      ...(setCookie !== undefined && { 'set-cookie': setCookie }),
    },
  });
