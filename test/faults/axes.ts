// The four axes of the fault matrix: how a service may answer, with what, when, and what happens meanwhile.
// Longer than other files: four tables, to be read from top to bottom.
import type { Problem, Reply } from '@latchkey/contract';

/** The status line of an answer, and what goes with it. */
export interface Status {
  readonly status: number;
  /** Made when it is sent: a date is one. */
  readonly retryAfter?: () => string;
}

const inSeconds = (seconds: number) => () =>
  new Date(new Date().getTime() + seconds * 1000).toUTCString();

const plain = (...all: readonly number[]): Record<string, Status> =>
  Object.fromEntries(all.map((status) => [`A${status}`, { status }]));

/** A: statuses. */
export const statuses: Readonly<Record<string, Status>> = {
  ...plain(200, 201, 202, 204, 206, 299),
  ...plain(103, 301, 302, 303, 304, 307, 308),
  ...plain(400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 415, 422, 423, 425, 428, 429, 451),
  'A429-0': { status: 429, retryAfter: () => '0' },
  'A429-30': { status: 429, retryAfter: () => '30' },
  'A429-date': { status: 429, retryAfter: inSeconds(90) },
  'A429-past': { status: 429, retryAfter: inSeconds(-90) },
  'A429-minus': { status: 429, retryAfter: () => '-1' },
  'A429-huge': { status: 429, retryAfter: () => '1000000000' },
  'A429-abc': { status: 429, retryAfter: () => 'abc' },
  ...plain(500, 501, 502, 503, 504, 511, 520, 600),
  'A503-30': { status: 503, retryAfter: () => '30' },
};

/** What a body is to who reads it as the contract says. */
export type Reading =
  /** The reply that leads on. */
  | 'next'
  /** A step of a kind that nobody knows: a polite dead end. */
  | 'polite'
  /** The same step again, and what was wrong. */
  | 'refused'
  /** What was wrong, without a step. */
  | 'bare'
  /** Something that calls itself a reply, and is none. */
  | 'nonsense'
  /** JSON that does not even say so, or no JSON. */
  | 'foreign'
  /** A page. */
  | 'page'
  /** Bytes that cannot be decoded. */
  | 'undecodable';

/** What the healthy service would say, of which bodies are made. */
export interface Sayings {
  readonly next: Reply;
  readonly refused: Reply;
  readonly bare: { readonly problem: Problem };
}

/** A body. */
export interface Body {
  readonly reads: Reading;
  /** What an adapter would give for it; without it there is such a thing only on the wire. */
  readonly value?: (sayings: Sayings) => unknown;
  /** What is sent, where it is not the value as JSON. */
  readonly wire?: (json: string) => string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  readonly encoding?: string;
}

type Raw = Record<string, unknown>;

// A reply that leads on is a step or an outcome: `into` changes what it is made of.
const changed =
  (into: (kernel: Raw) => Raw, around: (reply: Raw) => Raw = (reply) => reply) =>
  ({ next }: Sayings): unknown => {
    const name = 'step' in next ? 'step' : 'outcome';
    const raw = next as unknown as Raw;
    return around({ ...raw, [name]: into(raw[name] as Raw) });
  };

const next = ({ next: reply }: Sayings): unknown => reply;
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat()]);
const bytes = (text: string) => new TextEncoder().encode(text);
const inserted = (json: string, what: readonly number[]) =>
  new Uint8Array([...bytes(json.slice(0, -1)), ...bytes(',"x":"'), ...what, ...bytes('"}')]);
const poisoned = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value).replace(
      /\}$/u,
      ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ),
  ) as unknown;
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const markup = '<img src=x onerror="window.latchkeyWasHere=1"><script>latchkeyWasHere=1</script>';
const odd = '\u202Eadmin\u200B\u0000{{name}} $t(action.back) 👩‍👩‍👧‍👦 ' + 'é'.repeat(500);
// Of an outcome a person reads nothing; its target is all that could do harm.
const spoken = (text: string, target: string) => (kernel: Raw) =>
  'actions' in kernel
    ? { ...kernel, account: text, organization: { name: text } }
    : { ...kernel, returnTo: target };

/** B: bodies. Those with a letter are variants of their number. */
export const bodies: Readonly<Record<string, Body>> = {
  B0: { reads: 'next', value: next },
  B1: { reads: 'foreign', value: () => undefined, wire: () => '' },
  B2: { reads: 'foreign', value: () => null },
  B3: { reads: 'foreign', value: () => [] },
  B4: { reads: 'foreign', value: () => 'ok' },
  B5: { reads: 'foreign', value: () => 42 },
  B6: {
    reads: 'page',
    type: 'text/html',
    wire: () => '<!doctype html><title>Welcome to our network</title><form></form>',
  },
  B7: { reads: 'foreign', wire: (json) => json.slice(0, -2) },
  B8: { reads: 'foreign', wire: (json) => json + '}]' },
  B9: { reads: 'next', wire: (json) => '\uFEFF' + json },
  B9u: { reads: 'foreign', wire: utf16 },
  B9b: { reads: 'next', wire: (json) => inserted(json, [0xc3, 0x28, 0xff]) },
  B10: { reads: 'foreign', type: 'text/plain' },
  B11: {
    reads: 'next',
    value: changed(
      (kernel) => ({ ...kernel, mood: 'hopeful' }),
      (reply) => ({ ...reply, weather: { fair: true } }),
    ),
  },
  B12: {
    reads: 'nonsense',
    value: changed(({ kind: _, ...kernel }) => kernel),
  },
  B13: {
    reads: 'nonsense',
    value: changed(
      (kernel) => ({ ...kernel, account: 1, returnTo: true }),
      (reply) => ({ ...reply, turn: '1' }),
    ),
  },
  B14: { reads: 'polite', value: ({ refused }) => stepOf(refused, { kind: 'hologram' }) },
  B14o: { reads: 'nonsense', value: () => ({ outcome: { kind: 'teleported' } }) },
  B15: { reads: 'next', value: ({ next: reply }) => poisoned(reply) },
  B16: {
    reads: 'foreign',
    wire: (json) => json.replace(/\}$/u, `,"x":"${'x'.repeat(10_000_000)}"}`),
  },
  B16d: { reads: 'next', wire: (json) => json.replace(/\}$/u, `,"x":${nested(10_000)}}`) },
  B17: { reads: 'next', value: changed(spoken(markup, 'javascript:latchkeyWasHere=1')) },
  B18: { reads: 'next', value: changed(spoken(odd, '\u202Ejavascript:latchkeyWasHere=1')) },
  B18l: { reads: 'nonsense', value: changed(spoken('x'.repeat(5000), 'x'.repeat(5000))) },
  B19: { reads: 'foreign', value: () => ({ error: { code: 500, message: 'SQLSTATE[42S02]' } }) },
  B20: {
    reads: 'nonsense',
    value: ({ refused }) => ({
      ...stepOf(refused, {}),
      outcome: { kind: 'signed-in' },
      ok: true,
      requires2fa: true,
    }),
  },
  B21: {
    reads: 'next',
    wire: (json) =>
      json.includes('"outcome"')
        ? json.replace('{', '{"outcome":{"kind":"left"},')
        : json.replace('{', '{"turn":99,"step":{"kind":"form"},'),
  },
  B22: {
    reads: 'nonsense',
    value: changed(
      (kernel) => ({ ...kernel, lookIn: 1e300, returnTo: 1e300 }),
      (reply) => ({ ...reply, turn: 1e300 }),
    ),
  },
  B22n: {
    reads: 'nonsense',
    value: changed((kernel) => ({ ...kernel, lookIn: 'NaN', returnTo: { toString: 'NaN' } })),
  },
  B22p: {
    reads: 'nonsense',
    value: ({ refused }) => stepOf(refused, { ...pastCode, expiresIn: -1, resendIn: -86_400 }),
  },
  B23: { reads: 'undecodable', encoding: 'gzip' },
  B23z: { reads: 'foreign', encoding: 'bomb' },
  B24: { reads: 'refused', value: ({ refused }) => refused },
  B25: { reads: 'bare', value: ({ bare }) => bare },
};

const pastCode = { kind: 'code', actions: ['verify'], method: 'sms', alphabet: 'digits' };

// The refusal's step as another one, without its problem.
function stepOf(refused: Reply, step: Raw): Raw {
  const { problem: _, ...rest } = refused as unknown as Raw;
  return { ...rest, step: { actions: [], ...step } };
}

/** When an answer comes, in milliseconds of the page's own time after it was asked for. */
export interface Timing {
  readonly at: number;
  /** It is not all there then, or never. */
  readonly never?: boolean;
  /** Its bytes come one by one. */
  readonly trickles?: boolean;
  /** Headers have come long before. */
  readonly stalls?: boolean;
  /** Timers run once a minute only. */
  readonly throttled?: boolean;
  /** What the wall clock does meanwhile, in milliseconds. */
  readonly jump?: number;
  /** The one after it was answered before. */
  readonly reversed?: boolean;
  /** The person is typing when it comes. */
  readonly typing?: boolean;
}

/** Milliseconds that a call may take. */
export const patience = 15_000;
const day = 86_400_000;

/** C: timings. */
export const timings: Readonly<Record<string, Timing>> = {
  T0: { at: 0 },
  T1: { at: 300 },
  T2: { at: 5000 },
  T3: { at: patience - 50 },
  T4: { at: patience + 50 },
  T5: { at: patience + 50, never: true },
  T6: { at: patience + 50, never: true, stalls: true },
  T7: { at: 0, trickles: true },
  T8: { at: patience + 50, reversed: true },
  T9: { at: 5000, throttled: true },
  T10: { at: 1000, jump: day },
  'T10-back': { at: 1000, jump: -day },
  T11: { at: 1000, typing: true },
};

/** What happens to a call besides. */
export interface Failure {
  /** What becomes of the answer: it comes, it cannot, or nobody is there for it. */
  readonly answer: 'comes' | 'fails' | 'late';
  /** Only an adapter can do it; or only a network. */
  readonly via?: 'adapter' | 'http';
  /** Only a page can show it. */
  readonly page?: boolean;
  /** Of an upload only. */
  readonly upload?: boolean;
}

/** D: failures, and what the person or the page does meanwhile. */
export const failures: Readonly<Record<string, Failure>> = {
  /** Nothing. */
  D0: { answer: 'comes' },
  /** Nobody listens. */
  D1: { answer: 'fails', via: 'http' },
  /** The connection is reset in the middle of the body. */
  D2: { answer: 'fails', via: 'http' },
  /** Another origin, which does not agree. */
  D3: { answer: 'fails', via: 'http', page: true },
  /** The page's own policy forbids it. */
  D4: { answer: 'fails', via: 'http', page: true },
  /** The person goes back. */
  D5: { answer: 'late' },
  /** The element is removed, and put back later. */
  D6: { answer: 'late' },
  /** The element is moved within the page. */
  D7: { answer: 'comes', page: true },
  /** The network is gone before. */
  D8: { answer: 'fails', via: 'http' },
  /** It goes meanwhile, and breaks the connection. */
  'D8-flight': { answer: 'fails', via: 'http' },
  /** The page goes into the browser's cache and comes back. */
  D9: { answer: 'comes', page: true },
  /** The tab is hidden and shown again. */
  D10: { answer: 'comes' },
  /** The adapter throws at once. */
  D11: { answer: 'fails', via: 'adapter' },
  /** The adapter rejects with nothing. */
  D12: { answer: 'fails', via: 'adapter' },
  /** The adapter rejects with a text that quotes its input. */
  'D12-text': { answer: 'fails', via: 'adapter' },
  /** The adapter rejects once it is told to give up. */
  D13: { answer: 'late', via: 'adapter' },
  /** The adapter settles twice. */
  D14: { answer: 'comes', via: 'adapter' },
  /** The person gives the upload up: at its beginning, in its middle, at its end. */
  D15: { answer: 'late', upload: true },
  'D15-half': { answer: 'late', upload: true },
  'D15-whole': { answer: 'late', upload: true },
  /** Nothing can be stored. */
  D16: { answer: 'comes', page: true },
  /** The words of the person's language cannot be had. */
  D17: { answer: 'comes', page: true },
};
