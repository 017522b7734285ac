// The server as a process of its own, and a person in front of it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { AccountAdapter, Reply } from '@latchkey/contract';
import { httpAdapter } from '@latchkey/http';
import { CookieJar } from '@latchkey/mock';

const main = join(import.meta.dirname, 'main.ts');

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>>;

/** A process. */
export interface Running {
  /** All that it has written, as it was written. */
  said(): string;
  /** The first line of this event, once it is there. Rejects where the process has ended without it. */
  line(event: string): Promise<Line>;
  kill(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** The status with which it has ended; null where a signal has ended it. */
  readonly ended: Promise<number | null>;
}

/** A folder that goes with the process of the tests. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-server-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** What a process needs of this machine: where programs are, and what Node has compiled of them. */
export const ofThisMachine = (): Record<string, string | undefined> => {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
};

/** Starts a server whose environment is this alone. */
export const start = (environment: Readonly<Record<string, string>>): Running => {
  const child = spawn(process.execPath, [main], {
    env: { ...ofThisMachine(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.on('exit', () => child.kill('SIGKILL'));
  let said = '';
  const lines: Line[] = [];
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const read = createInterface(child.stdout).on('line', (text) => {
    said += `${text}\n`;
    lines.push(JSON.parse(text) as Line);
  });
  const ended = once(child, 'close').then(([status]) => status as number | null);
  return {
    said: () => said,
    line: async (event) => {
      for (;;) {
        const found = lines.find((line) => line['event'] === event);
        if (found) return found;
        const isOver = await Promise.race([once(read, 'line'), ended.then(() => 'over')]);
        if (isOver === 'over') assert.fail(`It has ended without ${event}: ${said}`);
      }
    },
    kill: (signal) => void child.kill(signal),
    ended,
  };
};

/** A browser's fetch, on a page of this origin: it keeps cookies. */
export const browserAt = (origin: string, send: typeof fetch = fetch): typeof fetch => {
  const jar = new CookieJar(Date.now);
  return async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('cookie', jar.header(request.url));
    request.headers.set('origin', origin);
    const response = await send(request);
    jar.store(response.headers.getSetCookie());
    return response;
  };
};

/** Sends a request's head, and its body only when `midway` has resolved, which begins when the server has read the head. */
export const sendSlowly =
  (midway: () => Promise<void>): typeof fetch =>
  async (input) => {
    const request = input as Request;
    const body = await request.text();
    const headers = { ...Object.fromEntries(request.headers), expect: '100-continue' };
    const { method } = request;
    const outgoing = ask(request.url, { method, headers, agent: false });
    const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
    // It may well fail before anybody waits for it.
    answered.catch(() => undefined);
    outgoing.flushHeaders();
    await once(outgoing, 'continue');
    await midway();
    outgoing.end(body);
    const [incoming] = await answered;
    const given = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    );
    return new Response(await text(incoming), { status: incoming.statusCode ?? 0, headers: given });
  };

/** The journeys of a server, for a person with a browser. */
export const adapterAt = (url: string, browser = browserAt(url)): AccountAdapter =>
  httpAdapter(`${url}/api/auth/latchkey`, { fetch: browser });

/** Opens a login with identifier and password. */
export const signIn = (
  adapter: AccountAdapter,
  identifier: string,
  password: string,
): Promise<Reply> =>
  adapter.open(
    {
      journey: 'login',
      answer: { step: 'credentials', action: 'sign-in', values: { identifier, password } },
    },
    newCall(),
  );

/** What goes with a call. */
export const newCall = () => ({
  signal: new AbortController().signal,
  locale: 'en',
  key: crypto.randomUUID(),
});
