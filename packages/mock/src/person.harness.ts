// A person at a browser, in front of a service whose clock and randomness are the test's.
import assert from 'node:assert/strict';
import {
  headers as names,
  paths,
  type Answer,
  type IdentityReason,
  type JourneyName,
  type Reply,
  type Step,
  type StepKind,
  type StepOf,
} from '@latchkey/contract';
import { reply as replySchema } from '@latchkey/contract/schemas';
import { fakeClock, type FakeClock } from '@latchkey/contract/testing';
import {
  AccountService,
  CookieJar,
  seedPassword,
  worldOf,
  type Random,
  type ScenarioName,
  type World,
} from './index.ts';
import { Browser, type Exchange } from './simulator/browser.ts';

/** What came back: the response, read and held against the contract. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly reply: Reply;
}

/** What an opening may carry. */
export interface Start {
  readonly journey?: JourneyName;
  readonly returnTo?: string;
  readonly link?: string;
  readonly reason?: IdentityReason;
  readonly answer?: unknown;
}

/** What one request may say of itself. */
export interface Manner {
  readonly locale?: string;
  readonly key?: string;
  readonly origin?: string;
}

/** Bytes that a test can have again. Not random at all: each 32-bit state follows from the one before. */
const seededRandom = (seed = 1): Random => {
  let state = seed;
  return {
    bytes: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
      }),
  };
};

/** The answer to the entry step, with the seeds' password unless another is given. */
export const credentials = (identifier: string, password: string = seedPassword): Answer => ({
  step: 'credentials',
  action: 'sign-in',
  values: { identifier, password },
});

/** One person with one browser, and the journey that they are in. */
export class Person {
  /** The journey's ticket, once there is one. */
  ticket = '';
  turn = 0;
  last: Reply | undefined;
  readonly #browser: Pick<Browser, 'fetch'>;
  readonly #base: string;

  constructor(browser: Pick<Browser, 'fetch'>, base: string) {
    this.#browser = browser;
    this.#base = base;
  }

  /** Opens a journey: a login, unless another is named. */
  open({ journey = 'login', ...start }: Start = {}, manner: Manner = {}): Promise<Received> {
    return this.#send('POST', paths.journeys, { journey, ...start }, manner);
  }

  /** Opens a login with identifier and password. */
  signIn(identifier: string, password?: string, manner?: Manner): Promise<Received> {
    return this.open({ answer: credentials(identifier, password) }, manner);
  }

  /** Does what the current step offers. */
  act(action: string, values: object = {}, manner: Manner = {}): Promise<Received> {
    return this.answer({ turn: this.turn, step: this.step().kind, action, values }, manner);
  }

  /** Sends any answer, fitting or not. */
  answer(answer: object, manner: Manner = {}): Promise<Received> {
    return this.#send('POST', paths.answers(this.ticket), answer, manner);
  }

  /** Looks where the journey stands. */
  look(manner: Manner = {}): Promise<Received> {
    return this.#send('GET', paths.journey(this.ticket), undefined, manner);
  }

  /** Uploads a piece of a document. */
  async upload(piece: string, file: BodyInit, manner: Manner = {}): Promise<Received> {
    const headers = { [names.client]: '1', [names.key]: manner.key ?? crypto.randomUUID() };
    const path = this.#base + paths.file(this.ticket, piece);
    return this.#read(await this.#browser.fetch(path, { method: 'PUT', headers, body: file }));
  }

  /** Gives the journey up. */
  async close(): Promise<number> {
    const { status } = await this.#fetch('DELETE', paths.journey(this.ticket), undefined, {});
    return status;
  }

  /** The step that is shown now. */
  step(): Step {
    assert.ok(this.last && 'step' in this.last, `no step in ${JSON.stringify(this.last)}`);
    return this.last.step;
  }

  /** The step that is shown now, which must be of this kind. */
  at<K extends StepKind>(kind: K): StepOf<K> {
    const step = this.step();
    assert.equal(step.kind, kind);
    return step as StepOf<K>;
  }

  async #send(method: string, path: string, body: unknown, manner: Manner): Promise<Received> {
    return this.#read(await this.#fetch(method, path, body, manner));
  }

  async #read(response: Response): Promise<Received> {
    const text = await response.text();
    const received: unknown = JSON.parse(text);
    // Strict: a reply says nothing that the contract does not know.
    assert.deepEqual(replySchema.parse(received), received);
    const reply = received as Reply;
    this.last = reply;
    if ('ticket' in reply) this.ticket = reply.ticket;
    if ('turn' in reply) this.turn = reply.turn;
    return { status: response.status, headers: response.headers, text, reply };
  }

  #fetch(method: string, path: string, body: unknown, { locale = 'en', key, origin }: Manner) {
    return this.#browser.fetch(this.#base + path, {
      method,
      headers: {
        [names.client]: '1',
        'accept-language': locale,
        ...(origin !== undefined && { origin }),
        ...(body !== undefined && {
          'content-type': 'application/json',
          [names.key]: key ?? crypto.randomUUID(),
        }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}

/** A service that stands still until the test moves its clock, and a person in front of it. */
export interface Stage {
  readonly service: AccountService;
  readonly clock: FakeClock;
  readonly person: Person;
  /** The same person in another tab of the same browser. */
  tab(): Person;
  /** Somebody else, with a browser of their own. */
  another(): Person;
  /** Somebody whose browser keeps cookies beyond their time, and speaks by headers. */
  hoarder(): Person;
}

const hoardingBrowser = (service: AccountService): Pick<Browser, 'fetch'> => {
  const jar = new CookieJar(() => 0);
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.headers.set('cookie', jar.header(request.url));
      const response = await service.handle(request);
      jar.store(response.headers.getSetCookie());
      return response;
    },
  };
};

/** How requests come to a service: by its own shell, unless a test has another. */
export type Shell = (service: AccountService) => { readonly exchange: Exchange };

/** Makes a stage in the world of this name, or in one of the test's own. */
export const makeStage = (world: ScenarioName | World = 'default', shell?: Shell): Stage => {
  const clock = fakeClock();
  const service = new AccountService({
    clock,
    random: seededRandom(),
    wallClock: () => 1_800_000_000_000 + clock.now(),
    // What was sent before is put aside: a test counts what it has sent itself.
    world: { ...(typeof world === 'string' ? worldOf(world) : world), beginsWithMail: false },
  });
  const person = (browser: Pick<Browser, 'fetch'>) =>
    new Person(browser, `http://localhost${service.basePath}`);
  const exchange = shell?.(service).exchange;
  const browser = (each: Browser) => (exchange ? new Browser(exchange, each.jar) : each);
  return {
    service,
    clock,
    person: person(browser(service.browser)),
    tab: () => person(browser(service.browser)),
    another: () => person(browser(service.newBrowser())),
    hoarder: () => person(hoardingBrowser(service)),
  };
};

/** The problem of a reply, for comparing; undefined when there is none. */
export const problemOf = ({ reply }: Received) => ('problem' in reply ? reply.problem : undefined);

/** The outcome of a reply; undefined when the journey goes on. */
export const outcomeOf = ({ reply }: Received) => ('outcome' in reply ? reply.outcome : undefined);

/** The token of the newest link. */
export const newestLink = (service: AccountService): string => {
  const link = service.outbox.findLast((message) => message.link !== undefined)?.link;
  assert.ok(link, 'no link in any message');
  return new URL(link).searchParams.get('link') ?? '';
};

/** The code in the newest message. */
export const newestCode = (service: AccountService): string => {
  const code = service.outbox.at(-1)?.code;
  assert.ok(code, 'no code in the newest message');
  return code;
};
