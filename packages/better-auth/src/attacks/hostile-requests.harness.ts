// Longer than other files: every kind of odd request, in one place.
// Requests that nobody means well with, at random: to every route of the contract, and to some of better-auth's own.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import {
  contractWords,
  damaged,
  goodAnswers,
  type Json,
} from '../../../contract/test/arbitraries.ts';
import { endpoint } from '../visitor.harness.ts';
import { framings, type Framing, type RawRequest } from './raw-http.harness.ts';

/** Path of the journeys. */
export const basePath = new URL(endpoint).pathname;

/** A journey under way, in a browser of its own. */
export interface Live {
  readonly ticket: string;
  readonly turn: number;
  readonly cookie: string;
}

interface Route {
  readonly method: string;
  readonly path: (ticket: string) => string;
  readonly good: readonly Json[];
}

const typed = { identifier: 'ada@example.org', password: 'correct horse battery staple' };

const openings: readonly Json[] = [
  { journey: 'login', returnTo: '/inbox' },
  { journey: 'login', answer: { step: 'credentials', action: 'sign-in', values: typed } },
  { journey: 'password-reset', link: 'bGluay1vZi1ub2JvZHk' },
  { journey: 'identity-check', reason: 'locked', link: 'bGluay1vZi1ub2JvZHk' },
  ...goodAnswers.slice(0, 4).map((answer) => ({ journey: 'identifier-recovery', answer })),
];

const own = (path: string, body: Json): Route => ({
  method: 'POST',
  path: () => `/api/auth${path}`,
  good: [body],
});

const routes: Readonly<Record<string, Route>> = {
  opening: { method: 'POST', path: () => `${basePath}/journeys`, good: openings },
  answer: {
    method: 'POST',
    path: (ticket) => `${basePath}/journeys/${ticket}/answers`,
    good: goodAnswers,
  },
  look: { method: 'GET', path: (ticket) => `${basePath}/journeys/${ticket}`, good: goodAnswers },
  leaving: {
    method: 'DELETE',
    path: (ticket) => `${basePath}/journeys/${ticket}`,
    good: goodAnswers,
  },
  file: {
    method: 'PUT',
    path: (ticket) => `${basePath}/journeys/${ticket}/files/photo-page`,
    good: goodAnswers,
  },
  'a file of no piece': {
    method: 'PUT',
    path: (ticket) => `${basePath}/journeys/${ticket}/files/__proto__`,
    good: goodAnswers,
  },
  'its session': { method: 'GET', path: () => '/api/auth/get-session', good: goodAnswers },
  'its sign-out': own('/sign-out', { all: true }),
  'its sign-in': own('/sign-in/email', { email: typed.identifier, password: typed.password }),
  'its reset': own('/request-password-reset', { email: typed.identifier }),
  'its second factor': own('/two-factor/verify-totp', { code: '271828' }),
};

const tickets = {
  'its own': (live: Live) => live.ticket,
  'made up': () => 'AAAAAAAAAAAAAAAAAAAAAA',
  'a prototype’s': () => '__proto__',
  'a NUL': () => '%00',
  'no UTF-8': () => '%ff%fe',
  'a line more': () => '%0d%0aset-cookie:%20planted=1',
  'a path': () => '..%2f..%2fget-session',
  'very long': () => 'x'.repeat(6000),
} as const;

const huge = 'x'.repeat(60_000);

const texts = [
  '',
  'null',
  '""',
  '-0',
  '1e99999',
  '{',
  '{"journey":"login"',
  '{"journey":"login","journey":"password-reset","journey":{}}',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"journey":"login"}',
  '{"journey":"login","answer":{"step":"credentials","action":"sign-in","values":{"__proto__":{"polluted":true},"identifier":"a","password":"b"}}}',
  '{"journey":"login","answer":{"step":"__proto__","action":"constructor","values":{}}}',
  '{"journey":"login","answer":{"step":"credentials","action":"sign-in","values":{"identifier":"a\\u0000@b.example","password":"\\u0000"}}}',
  '{"journey":"login","answer":{"step":"credentials","action":"sign-in","values":{"identifier":"\\ud800@b.example","password":"\\udfff"}}}',
  '{"email":{"$ne":null},"password":{"$gt":""}}',
  '{"email":"a\\u0000@example.org","password":"x"}',
  '['.repeat(30_000),
  '['.repeat(30_000) + ']'.repeat(30_000),
  '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
  JSON.stringify({ journey: huge }),
  JSON.stringify({ journey: 'login', answer: { step: 'credentials', action: huge } }),
  JSON.stringify({ turn: 1, step: 'credentials', action: 'sign-in', values: { identifier: huge } }),
  `[${'0,'.repeat(30_000)}0]`,
  JSON.stringify({ journey: huge + huge }),
  '%PDF-1.7\n\u00ff\n%%EOF',
  '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u000dIHDR\u0000\u0000\u00ff\u00ff',
  '\u00ff\u00d8\u00ff\u00c0\u0000\u0000\u0000\u0000\u0000',
  'RIFF\u00ff\u00ff\u00ff\u007fWEBP',
  '\u0000\u0000\u0000\u0001ftypheic\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff',
] as const;

const bytesOf = (text: string) => Buffer.from(text);

/** What a text becomes on its way. */
const codings = {
  'as it is': bytesOf,
  'with a byte order mark': (text: string) => bytesOf(`\ufeff${text}`),
  'as UTF-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'as Latin-1': (text: string) => Buffer.from(text, 'latin1'),
  'with bytes that are no UTF-8': (text: string) =>
    Buffer.concat([
      bytesOf(text.slice(0, 12)),
      Buffer.from([0xc0, 0x80, 0xff]),
      bytesOf(text.slice(12)),
    ]),
  'cut off': (text: string) => bytesOf(text.slice(0, text.length >> 1)),
  compressed: (text: string) => gzipSync(text),
} as const;

const pathTricks = {
  'as it is': (path: string) => path,
  'two slashes before': (path: string) => `/${path}`,
  'two slashes within': (path: string) => path.replace('/auth/', '/auth//'),
  'a detour': (path: string) => path.replace('/auth/', '/auth/latchkey/../'),
  'a detour in code': (path: string) => path.replace('/auth/', '/auth/latchkey/%2e%2e/'),
  'a slash in code': (path: string) => path.replace('/auth/', '/auth%2f'),
  'a letter in code': (path: string) => path.replace('/auth/', '/%61uth/'),
  'a backslash': (path: string) => path.replace('/auth/', '/auth\\'),
  'a slash behind': (path: string) => `${path}/`,
  'a parameter': (path: string) => path.replace('/auth/', '/auth;x=1/'),
  'capital letters': (path: string) => path.toUpperCase(),
  'a query': (path: string) => `${path}?__proto__[polluted]=1&constructor=x&%ff=%`,
  'a fragment': (path: string) => `${path}#x`,
  'another host': (path: string) => `http://elsewhere.example${path}`,
  'no path': () => '*',
  'a host for a path': () => '//',
  'a bad code': (path: string) => `${path}%`,
  'a NUL': (path: string) => `${path}%00`,
} as const;

const methods = [
  'HEAD',
  'GET',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'post',
  'X',
];

type StrangeHeader = readonly [name: string, value: string | undefined];

/** Headers in the place of those that a page sends; without a value there is none. */
const strangeHeaders: readonly StrangeHeader[] = [
  ...['null', '', 'https://elsewhere.example', 'http://localhost.elsewhere.example'].map(
    (value) => ['origin', value] as const,
  ),
  ...[
    'http://localhost@elsewhere.example',
    'HTTP://LOCALHOST',
    'http://localhost/',
    ':::',
    '*',
  ].map((value) => ['origin', value] as const),
  ['origin', undefined],
  ['origin', '\xe9\xff'],
  ...['', 'elsewhere.example', 'localhost:99999', '[::1', 'a b', 'x@localhost', '%', '\xe9'].map(
    (value) => ['host', value] as const,
  ),
  ['host', undefined],
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'].map(
    (value) => ['content-type', value] as const,
  ),
  ...['application/jsonx', 'application/json; charset=utf-16', 'APPLICATION/JSON', '', '\xff'].map(
    (value) => ['content-type', value] as const,
  ),
  ['content-type', undefined],
  ['content-encoding', 'gzip'],
  ['latchkey-client', undefined],
  ['latchkey-client', ''],
  ['idempotency-key', undefined],
  ['idempotency-key', ''],
  ['idempotency-key', '\xff'.repeat(3000)],
  ['idempotency-key', 'the same for all'],
  ['accept-language', '\xff;q=*,,,'],
  ['accept-language', 'x-'.repeat(2000)],
  ['cookie', undefined],
  ['cookie', 'latchkey-journey=__proto__; better-auth.session_token=a.b'],
  ['cookie', 'better-auth.session_token=%E0%A4%A.c2lnbmVkIGJ5IG5vYm9keSBhdCBhbGwgMTIzNDU2Nzg%3D'],
  ['cookie', 'a=b; '.repeat(2000)],
  ['cookie', '=;;; =x; __proto__=x; \xff=\xfe'],
  ['expect', '100-continue'],
  ['expect', 'x'],
  ['upgrade', 'websocket'],
  ['x-forwarded-host', 'elsewhere.example'],
  ['x-forwarded-proto', 'javascript'],
  ['x-forwarded-for', `${'1.2.3.4, '.repeat(500)}x`],
  ['x-http-method-override', 'DELETE'],
  ['x'.repeat(20_000), 'x'],
];

const mostly = <T>(usual: T, others: readonly T[], weight = 12) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const names = Object.keys(routes);

const bodyOf = (good: readonly Json[]) =>
  fc.oneof(
    { weight: 3, arbitrary: damaged(good).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: fc.constantFrom(...good).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    contractWords.map((value) => JSON.stringify(value)),
    fc.json({ maxDepth: 6 }),
    fc.string({ unit: 'grapheme' }),
  );

/** What is asked, and how it is written. */
export const hostile = fc.constantFrom(...names).chain((name) => {
  const route = routes[name]!;
  return fc.record({
    route: fc.constant(name),
    method: mostly(route.method, methods),
    ticket: mostly('its own' as const, Object.keys(tickets) as (keyof typeof tickets)[]),
    trick: mostly('as it is' as const, Object.keys(pathTricks) as (keyof typeof pathTricks)[]),
    body: bodyOf(route.good),
    coding: mostly('as it is' as const, Object.keys(codings) as (keyof typeof codings)[]),
    framing: mostly('its length' as const, Object.keys(framings) as Framing[]),
    headers: fc.oneof(
      fc.constant<StrangeHeader[]>([]),
      fc.array(fc.constantFrom(...strangeHeaders), { maxLength: 2 }),
    ),
  });
});

/** What is asked, and how it is written. */
export type Hostile = typeof hostile extends fc.Arbitrary<infer T> ? T : never;

/** The request, from a page of this origin. */
export const requestOf = (origin: string, live: Live, what: Hostile): RawRequest => {
  const usual: readonly (readonly [string, string | undefined])[] = [
    ['host', new URL(origin).host],
    ['origin', origin],
    ['content-type', 'application/json'],
    ['latchkey-client', '1'],
    ['idempotency-key', crypto.randomUUID()],
    ['cookie', live.cookie],
  ];
  const replaced = new Set(what.headers.map(([name]) => name));
  const headers = [...usual.filter(([name]) => !replaced.has(name)), ...what.headers].flatMap(
    ([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]),
  );
  // Where it is an answer, it is mostly to the step that is there.
  const text = what.body.startsWith('{"step"')
    ? `{"turn":${live.turn},${what.body.slice(1)}`
    : what.body;
  return {
    method: what.method,
    target: pathTricks[what.trick](routes[what.route]!.path(tickets[what.ticket](live))),
    headers,
    body: codings[what.coding](text),
    framing: what.framing,
  };
};
