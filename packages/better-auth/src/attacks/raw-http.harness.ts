// HTTP/1.1 byte by byte: what no client library would send.
import { connect } from 'node:net';

/** A request as its bytes are written. A header without a value is not sent. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly framing: Framing;
}

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const hex = (bytes: Uint8Array) => bytes.length.toString(16);

const chunk = (bytes: Uint8Array) =>
  bytes.length === 0 ? [] : [`${hex(bytes)}\r\n`, bytes, '\r\n'];

const split = (body: Uint8Array) => {
  const middle = body.length >> 1;
  return [body.subarray(0, middle), body.subarray(middle)] as const;
};

interface Framed {
  readonly headers: readonly string[];
  readonly parts: readonly (string | Uint8Array)[];
  /** The connection ends there: nobody may answer. */
  readonly cut?: true;
}

const chunked = 'transfer-encoding: chunked';

/** How a body is marked off from what comes after it: rightly, wrongly, and not at all. */
export const framings = {
  'its length': (body) => ({ headers: [`content-length: ${body.length}`], parts: [body] }),
  'in chunks': (body) => ({
    headers: [chunked],
    parts: [...split(body).flatMap(chunk), '0\r\n\r\n'],
  }),
  'a length that is too great, and no more': (body) => ({
    headers: [`content-length: ${body.length + 9}`],
    parts: [body],
    cut: true,
  }),
  'a length that is too small': (body) => ({
    headers: [`content-length: ${split(body)[0].length}`],
    parts: [body],
  }),
  'chunks without an end': (body) => ({
    headers: [chunked],
    parts: chunk(split(body)[0]),
    cut: true,
  }),
  'a chunk that is cut off': (body) => ({
    headers: [chunked],
    parts: [`${hex(body)}f\r\n`, body],
    cut: true,
  }),
  'a length of a terabyte': (body) => ({
    headers: ['content-length: 1000000000000'],
    parts: [body],
    cut: true,
  }),
  'a negative length': (body) => ({ headers: ['content-length: -1'], parts: [body] }),
  'two lengths': (body) => ({
    headers: [`content-length: ${body.length}`, 'content-length: 0'],
    parts: [body],
  }),
  'a length and chunks': (body) => ({
    headers: [`content-length: ${body.length}`, chunked],
    parts: [...chunk(body), '0\r\n\r\n'],
  }),
  nothing: (body) => ({ headers: [], parts: [body] }),
} as const satisfies Record<string, (body: Uint8Array) => Framed>;

/** A way to mark off a body. */
export type Framing = keyof typeof framings;

/** Longer than any answer takes, in milliseconds: a server that has not answered then never will. */
const patience = 20_000;

/** Sends a request to this port; undefined where the connection ended without an answer. Rejects where there is no end. */
export const sendRaw = async (
  port: number,
  { method, target, headers, body, framing }: RawRequest,
): Promise<RawAnswer | undefined> => {
  const framed: Framed = framings[framing](body);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...framed.headers,
    'connection: close',
  ];
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const received: Buffer[] = [];
  await new Promise<void>((ended, fail) => {
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer: ${lines.join('\n')}`)));
    socket.on('data', (part) => received.push(part));
    socket.on('end', ended);
    // What was answered before everything was read may well end so.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === undefined ? fail(error) : ended(),
    );
    socket.write(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
    for (const part of framed.parts) socket.write(part);
    if (framed.cut) socket.end();
  });
  socket.destroy();
  return answerIn(Buffer.concat(received));
};

const answerIn = (bytes: Buffer): RawAnswer | undefined => {
  if (bytes.length === 0) return undefined;
  const headEnds = bytes.indexOf('\r\n\r\n');
  if (bytes.subarray(9, 12).toString() === '100') return answerIn(bytes.subarray(headEnds + 4));
  const [first = '', ...lines] = bytes.subarray(0, headEnds).toString('latin1').split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const content = bytes.subarray(headEnds + 4);
  const isChunked = headers.some(
    ([name, value]) => name === 'transfer-encoding' && value === 'chunked',
  );
  return {
    status: Number(first.split(' ')[1]),
    headers,
    body: (isChunked ? Buffer.concat([...chunksOf(content)]) : content).toString(),
  };
};

function* chunksOf(content: Buffer) {
  for (let rest = content; ;) {
    const lineEnds = rest.indexOf('\r\n');
    const length = Number.parseInt(rest.subarray(0, lineEnds).toString('latin1'), 16);
    if (!(length > 0)) return;
    yield rest.subarray(lineEnds + 2, lineEnds + 2 + length);
    rest = rest.subarray(lineEnds + 4 + length);
  }
}
