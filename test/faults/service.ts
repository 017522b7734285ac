// A service that fails as a cell says, by real HTTP: /faults/<run>/<cell>/journeys… Until it is healed, it fails every call
// that the cell strikes; all others, and all afterwards, it answers as it should.
import { gzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { statusOf, type Reply } from '@latchkey/contract';
import { bodies, statuses, timings } from './axes.ts';
import { cellOf, hasBody, isHeld, type Cell } from './cells.ts';
import { endpointOf, isStruck, standing, type Method } from './endpoints.ts';

/** A request as the service got it. */
export interface Arrived {
  readonly method: Method | 'close';
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
}

/** One time that a cell is played. */
export interface Run {
  readonly arrived: Arrived[];
  healed: boolean;
  /** Lets go what is held back. */
  readonly release: () => void;
  readonly released: Promise<void>;
}

const prefix = /^\/faults\/([\w-]+)\/([^/]+)(\/.*)$/u;

/** Services that fail, each run apart from the others. */
export class FaultyServices {
  readonly #runs = new Map<string, Run>();

  /** The run of this name; new unless there is one. */
  run(name: string): Run {
    const known = this.#runs.get(name);
    if (known) return known;
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = go;
    });
    const run = { arrived: [], healed: false, release, released };
    this.#runs.set(name, run);
    return run;
  }

  /** Nobody asks for this run any more. */
  forget(name: string): void {
    this.#runs.get(name)?.release();
    this.#runs.delete(name);
  }

  /** Answers a request, if it is one for here. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const [, name = '', id = '', path = ''] = prefix.exec(request.url ?? '') ?? [];
    if (!name) return false;
    const run = this.run(name);
    if (request.method === 'POST' && orders[path]) {
      orders[path](run, this, name, response);
      return true;
    }
    void this.#serve(run, cellOf(id.replaceAll('~', '/')), path, request, response);
    return true;
  }

  async #serve(
    run: Run,
    cell: Cell,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const method = methodOf(request.method, path);
    const { headers } = request;
    const key = headers['idempotency-key'];
    run.arrived.push({ method, url: request.url ?? '', headers, key: key?.toString() });
    const text = await read(request).catch(() => '');
    const endpoint = endpointOf(cell.endpoint);
    const answered = method !== 'open' || text.includes('"answer"');
    const struck = isStruck(endpoint, method, answered);
    if (method === 'close') response.writeHead(204).end();
    else if (struck && !run.healed) await fail(cell, run, response);
    else say(response, struck ? endpoint.sayings.next : standing(endpoint));
  }
}

// What a page tells the service beside the contract.
const orders: Readonly<
  Record<string, (run: Run, all: FaultyServices, name: string, response: ServerResponse) => void>
> = {
  '/release': (run, _all, _name, response) => {
    run.release();
    response.writeHead(204).end();
  },
  '/heal': (run, _all, _name, response) => {
    run.healed = true;
    response.writeHead(204).end();
  },
  '/log': (run, _all, _name, response) => {
    response.writeHead(200, json).end(JSON.stringify(run.arrived));
  },
  '/end': (run, all, name, response) => {
    response.writeHead(200, json).end(JSON.stringify(run.arrived));
    all.forget(name);
  },
};

const json = { 'content-type': 'application/json' };

const methodOf = (method: string | undefined, path: string): Arrived['method'] => {
  if (method === 'PUT') return 'upload';
  if (method === 'DELETE') return 'close';
  if (method === 'GET') return 'look';
  return path.endsWith('/answers') ? 'answer' : 'open';
};

const read = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
};

const say = (response: ServerResponse, reply: Reply) => {
  response.writeHead(statusOf(reply), json).end(JSON.stringify(reply));
};

const fail = async (cell: Cell, run: Run, response: ServerResponse): Promise<void> => {
  const { trickles, stalls, never } = timings[cell.timing] ?? {};
  const sent = written(cell);
  if (stalls) {
    response.writeHead(200, json).flushHeaders();
    return;
  }
  if (isHeld(cell)) await run.released;
  if (never || response.destroyed) return;
  if (cell.failure === 'D2' || cell.failure === 'D8-flight') {
    response.writeHead(200, { ...json, 'content-length': '5000' });
    response.write(sent.body.slice(0, 20), () => response.socket?.resetAndDestroy());
    return;
  }
  if (sent.status < 200) {
    response.socket?.end(`HTTP/1.1 ${String(sent.status)} Early Hints\r\n\r\n`);
    return;
  }
  response.writeHead(sent.status, sent.headers);
  if (trickles) await trickle(response, Buffer.from(sent.body).subarray(0, 200));
  response.end(Buffer.from(sent.body).subarray(trickles ? 200 : 0));
};

const trickle = async (response: ServerResponse, bytes: Buffer): Promise<void> => {
  for (const byte of bytes) {
    response.write(Buffer.of(byte));
    await new Promise(setImmediate);
  }
};

// Ten million bytes, packed into ten thousand.
const bomb = gzipSync(`{"x":"${' '.repeat(10_000_000)}"}`);

const written = ({ endpoint, status = 'A200', body: name }: Cell) => {
  const { status: code, retryAfter } = statuses[status] ?? { status: 200 };
  const body = bodies[name];
  const { sayings } = endpointOf(endpoint);
  const text = JSON.stringify(body?.value ? body.value(sayings) : sayings.next) as
    string | undefined;
  const packed = body?.encoding && hasBody(status) ? { 'content-encoding': 'gzip' } : {};
  return {
    status: code,
    headers: {
      'content-type': body?.type ?? 'application/json',
      ...packed,
      ...(retryAfter && { 'retry-after': retryAfter() }),
      // A redirect leads to where everything is well.
      ...(code > 300 && code < 309 && code !== 304 && { location: '/faults/elsewhere' }),
    },
    body: hasBody(status)
      ? body?.encoding === 'bomb'
        ? bomb
        : (body?.wire?.(text ?? '') ?? text ?? '')
      : '',
  };
};
