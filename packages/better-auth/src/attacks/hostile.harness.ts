// What must hold of every answer, whatever is asked. SEED=… repeats a run, RUNS=… makes it longer.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reply as replySchema } from '@latchkey/contract/schemas';
import { CookieJar } from '@latchkey/mock';
import fc from 'fast-check';
import { endpoint, Visitor } from '../visitor.harness.ts';
import { basePath, hostile, requestOf, type Live } from './hostile-requests.harness.ts';
import { framings, sendRaw, type RawAnswer, type RawRequest } from './raw-http.harness.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** A server over HTTP. */
export interface Target {
  readonly port: number;
  /** Of its pages. */
  readonly origin: string;
  readonly password: string;
  /** All that it has written where somebody may read it. */
  said(): string;
}

/** A person with a browser in front of the server. */
const personAt = ({ port, origin }: Target) => {
  const jar = new CookieJar(Date.now);
  const browser: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const { method } = request;
    const headers = new Headers(request.headers);
    headers.set('cookie', jar.header(request.url));
    headers.set('origin', origin);
    const body = await request.arrayBuffer();
    const response = await fetch(`http://127.0.0.1:${port}${pathname}`, {
      method,
      headers,
      ...(body.byteLength > 0 && { body }),
    });
    jar.store(response.headers.getSetCookie());
    return response;
  };
  return { visitor: new Visitor(browser), cookieAt: (url: string) => jar.header(url) };
};

const liveAt = async (target: Target, isUpload: boolean): Promise<Live> => {
  const { visitor, cookieAt } = personAt(target);
  if (isUpload) {
    const values = { identifier: 'nobody@example.org' };
    const answer = { step: 'identifier', action: 'continue', values } as const;
    await visitor.open({ journey: 'identity-check', answer });
    await visitor.act('start');
    if ('step' in visitor.last && visitor.last.step.kind === 'identity-means')
      await visitor.act('choose', { means: 'manual' });
    await visitor.act('submit', { fields: { name: 'Nobody', contact: 'nobody@example.net' } });
    await visitor.act('choose-type', { type: 'passport' });
    visitor.at('identity-documents');
  } else await visitor.open({ journey: 'login' });
  assert.ok('step' in visitor.last, JSON.stringify(visitor.last));
  const { ticket, turn } = visitor.last;
  return { ticket, turn, cookie: cookieAt(`${endpoint}/journeys/${ticket}/answers`) };
};

/** What of a program's inside nobody is to see. */
const internals =
  /\bat (?:async )?[\w.]+ \(|node_modules|node:internal|\.m?[jt]s:\d|sqlite|\bselect \*|\bstack\b|TypeError|SyntaxError/iu;

const isOurs = (target: string) =>
  URL.canParse(target, 'http://localhost') &&
  new URL(target, 'http://localhost').pathname.startsWith(`${basePath}/`);

const prototypes = () =>
  [Object, Array, Function, String, Number, Promise, Map].map(({ prototype }) =>
    Reflect.ownKeys(prototype),
  );

const untouched = prototypes();

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Judges an answer; what it was, for a count. */
const judge = (origin: string, request: RawRequest, answer: RawAnswer | undefined): string => {
  assert.deepEqual(prototypes(), untouched);
  if (!answer) {
    assert.ok('cut' in framings[request.framing](request.body), 'no answer');
    return 'none';
  }
  const { status, headers, body } = answer;
  assert.ok(status >= 200 && status < 500, `${status}: ${body}`);
  const whole = headers.map((header) => header.join(': ')).join('\n') + body;
  assert.doesNotMatch(whole, internals);
  assert.doesNotMatch(whole, /polluted|correct horse/u);
  for (const [name, value] of headers) {
    assert.doesNotMatch(`${name}: ${value}`, /^set-cookie: planted/u);
    assert.doesNotMatch(`${name}: ${value}`, /^set-cookie: [^;]*session_token=[^;]/u);
    if (name === 'access-control-allow-origin') assert.equal(new URL(value).origin, origin);
  }
  if (body === '') {
    assert.ok(status !== 200 || request.method === 'HEAD' || request.method === 'OPTIONS', 'empty');
    return String(status);
  }
  const reply = parsed(body);
  if (isOurs(request.target)) {
    const { success, error } = replySchema.safeParse(reply);
    assert.ok(success, `${body}: ${error?.message}`);
    const { problem, step } = reply as { problem?: { code: string }; step?: { kind: string } };
    return problem?.code ?? step?.kind ?? 'outcome';
  }
  assert.ok(reply !== undefined || body.length < 100, body);
  return String(status);
};

/** What nothing has come of. */
const still = /^(?:4\d\d|malformed|denied|not-offered|fields-rejected|file-.*)$/u;

/** Tries requests at random. `runs` where the environment says nothing else. */
export const itHoldsOut = (target: () => Target, runs: number): void => {
  const count = Number(process.env['RUNS'] ?? runs);

  void it(`holds out, whatever is sent to it, ${count} times`, async (context) => {
    context.diagnostic(`SEED=${seed}`);
    const seen = new Map<string, number>();
    // One journey for all, until it has moved on or ended.
    const lives = new Map<boolean, Live>();
    await fc.assert(
      fc.asyncProperty(hostile, async (what) => {
        const isFile = what.route === 'file';
        const live = lives.get(isFile) ?? (await liveAt(target(), isFile));
        const request = requestOf(target().origin, live, what);
        const answered = judge(target().origin, request, await sendRaw(target().port, request));
        if (still.test(answered)) lives.set(isFile, live);
        else lives.delete(isFile);
        seen.set(answered, (seen.get(answered) ?? 0) + 1);
      }),
      { numRuns: count, seed },
    );
    context.diagnostic(JSON.stringify(Object.fromEntries([...seen].sort())));
    for (const wanted of ['malformed', 'not-offered', 'credentials'])
      assert.ok(seen.has(wanted), `Nothing was answered with ${wanted}.`);

    const { visitor } = personAt(target());
    await visitor.signIn('anna@example.org', target().password);
    assert.equal(visitor.end(), 'signed-in');
    assert.doesNotMatch(target().said(), internals);
    assert.doesNotMatch(target().said(), /correct horse|ada@|nobody@|Nobody|anna@/u);
  });
};
