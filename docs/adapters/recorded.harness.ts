// A backend that gives the answers that another gave, on a real socket.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer, and the request that it is to. */
export interface Recorded {
  /** Method and path, without a query. */
  readonly to: string;
  /** What the request's body says, among other things. */
  readonly saying?: Readonly<Record<string, unknown>>;
  readonly status?: number;
  /** May hold the address of the backend. */
  readonly body: object | ((origin: string) => object);
}

const says = (body: unknown, part: unknown): boolean =>
  typeof part === 'object' && part !== null
    ? typeof body === 'object' &&
      body !== null &&
      Object.entries(part).every(([name, value]) =>
        says((body as Record<string, unknown>)[name], value),
      )
    : body === part;

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : JSON.parse(text);
};

/** Starts it on a free port of the loopback interface. `strangers` and `unused` must both be empty in the end. */
export const startRecorded = async (answers: readonly Recorded[]) => {
  const unused = new Set(answers);
  const strangers: string[] = [];
  const answer = async (request: IncomingMessage) => {
    const body = await read(request);
    const to = `${request.method ?? ''} ${request.url?.split('?')[0] ?? ''}`;
    const fitting = answers.filter((one) => one.to === to && says(body, one.saying ?? {}));
    // Of several answers to the same, each in its turn.
    const found = fitting.find((one) => unused.has(one)) ?? fitting.at(-1);
    if (found) unused.delete(found);
    else strangers.push(to);
    return found ?? { status: 501, body: {} };
  };
  const server = createServer((request, response) => {
    void answer(request).then(({ status = 200, body }) => {
      const said = typeof body === 'function' ? body(origin) : body;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    strangers,
    unused,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
