// The built demo; or the same served once more, changed on the way in one place.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';

/** A change to the text of the page and its scripts: what is found, and what stands there instead. */
export type Change = Readonly<Record<'changes', readonly (readonly [find: RegExp, put: string])[]>>;

const isText = /html|javascript/u;

// Gives the origin, what was found nowhere, and an end.
const serve = async (origin: string, { changes }: Change) => {
  const missed = new Set(changes);
  const server = createServer((request, response) => {
    const relay = async () => {
      const sound = await fetch(new URL(request.url ?? '/', origin));
      const type = sound.headers.get('content-type') ?? '';
      const body = Buffer.from(await sound.arrayBuffer());
      response.writeHead(sound.status, { 'content-type': type });
      if (!isText.test(type)) return response.end(body);
      let text = body.toString();
      for (const change of changes) {
        const [find, put] = change;
        if (text.search(find) !== -1) missed.delete(change);
        text = text.replace(find, put);
      }
      return response.end(text);
    };
    relay().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    missed,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Tests may have the demo with a `change`. The `baseURL` leads to it. */
export const test = base.extend<{ change: Change | undefined }>({
  change: [undefined, { option: true }],
  baseURL: async ({ baseURL, change }, use) => {
    if (!change || !baseURL) {
      await use(baseURL);
      return;
    }
    const changed = await serve(baseURL, change);
    await use(new URL(new URL(baseURL).pathname, changed.origin).href);
    changed.close();
    expect([...changed.missed], 'what the built demo has no place for').toEqual([]);
  },
});

export { expect };
