// Somebody who goes from a journey to the identity app and back, by real requests.
import assert from 'node:assert/strict';
import type { AccountAdapter, Reply, StepKind, StepOf, Ticket } from '@latchkey/contract';
import { CookieJar, seedPassword } from '@latchkey/mock';
import { adapterAt, browserAt, newCall } from '../process.harness.ts';

/** Where a browser has arrived. */
export interface Arrival {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
}

/** A browser that follows redirects from site to site; cookies stay with the site that has set them. */
export class Traveler {
  readonly #jars = new Map<string, CookieJar>();
  at: Arrival = { url: new URL('about:blank'), status: 0, text: '' };

  /** Goes to a page, as by a link or a code. Stops before a page of `until`. */
  async go(
    address: string | URL,
    init: RequestInit = {},
    until?: (url: URL) => boolean,
  ): Promise<Arrival> {
    let url = new URL(address);
    let request = init;
    for (;;) {
      if (until?.(url)) return (this.at = { url, status: 0, text: '' });
      const jar = this.#jarOf(url);
      const headers = new Headers(request.headers);
      headers.set('cookie', jar.header(url));
      const response = await fetch(url, { ...request, headers, redirect: 'manual' });
      jar.store(response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (!location) {
        this.at = { url, status: response.status, text: await response.text() };
        return this.at;
      }
      await response.body?.cancel();
      url = new URL(location, url);
      request = {};
    }
  }

  /** Sends the form of this page. */
  send(fields: Record<string, string>, until?: (url: URL) => boolean): Promise<Arrival> {
    const { url: here, text } = this.at;
    const url = new URL(/<form[^>]* action="([^"]+)"/u.exec(text)?.[1] ?? here);
    const hidden = [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/gu)];
    const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.go(url, { method: 'POST', body, headers: { origin: url.origin } }, until);
  }

  /** From the link to the consent: it was them, and this is how they sign in to the app. */
  async goToConsent(link: string, email: string, headers: HeadersInit = {}): Promise<Arrival> {
    await this.go(link, { headers });
    await this.send({ answer: 'mine' });
    assert.match(this.at.text, /Sign in to the app/u);
    await this.send({ email, password: seedPassword, answer: 'allow' });
    // The provider's own page that ends somebody else's session: a form that sends itself.
    if (this.at.text.includes('Submitting Callback')) await this.send({});
    assert.match(this.at.text, /Tell Example Mail who you are\?/u, this.at.text);
    return this.at;
  }

  #jarOf({ host }: URL): CookieJar {
    const jar = this.#jars.get(host) ?? new CookieJar(Date.now);
    this.#jars.set(host, jar);
    return jar;
  }
}

/** Whether a browser is about to come back from the app. */
export const isCallback = ({ pathname }: URL): boolean => pathname.endsWith('/identity/callback');

/** A journey that waits for the app. */
export class Waiting {
  readonly #adapter: AccountAdapter;
  ticket = '' as Ticket;
  reply: Reply | undefined;

  constructor(server: string) {
    this.#adapter = adapterAt(server, browserAt(server));
  }

  /** Begins an identity check for this account, up to the app. */
  async begin(identifier: string): Promise<this> {
    const answer = { step: 'identifier', action: 'continue', values: { identifier } } as const;
    this.#keep(await this.#adapter.open({ journey: 'identity-check', answer }, newCall()));
    await this.act('start');
    await this.act('choose', { means: 'companion' });
    this.step('companion-app');
    return this;
  }

  async act(action: string, values: object = {}): Promise<void> {
    const { turn, step } = this.#asked();
    const answer = { turn, step: step.kind, action, values } as never;
    this.#keep(await this.#adapter.answer(this.ticket, answer, newCall()));
  }

  async look(): Promise<this> {
    this.#keep(await this.#adapter.look(this.ticket, newCall()));
    return this;
  }

  /** The step, which is of this kind. */
  step<K extends StepKind>(kind: K): StepOf<K> {
    const { step } = this.#asked();
    assert.equal(step.kind, kind, JSON.stringify(this.reply));
    return step as StepOf<K>;
  }

  get problem(): string | undefined {
    return this.reply && 'problem' in this.reply ? this.reply.problem?.code : undefined;
  }

  #asked() {
    assert.ok(this.reply && 'step' in this.reply, JSON.stringify(this.reply));
    return this.reply;
  }

  #keep(reply: Reply) {
    this.reply = reply;
    if ('ticket' in reply) this.ticket = reply.ticket;
  }
}
