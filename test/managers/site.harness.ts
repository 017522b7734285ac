// The built demo; or the same served once more, changed on the way in one place.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';

/** A change to the text of the page and its scripts. */
export interface Change {
  readonly find: RegExp;
  readonly replace: string;
}

const isText = /html|javascript/u;

// Gives the origin, how often the change was made, and an end.
const serve = async (origin: string, { find, replace }: Change) => {
  let places = 0;
  const server = createServer((request, response) => {
    const relay = async () => {
      const sound = await fetch(new URL(request.url ?? '/', origin));
      const type = sound.headers.get('content-type') ?? '';
      const body = Buffer.from(await sound.arrayBuffer());
      response.writeHead(sound.status, { 'content-type': type });
      if (!isText.test(type)) return response.end(body);
      const text = body.toString();
      places += [...text.matchAll(find)].length;
      return response.end(text.replace(find, replace));
    };
    relay().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    places: () => places,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Tests may have the demo with a `change`. Its origin is the `baseURL`. */
export const test = base.extend<{ change: Change | undefined }>({
  change: [undefined, { option: true }],
  baseURL: async ({ baseURL, change }, use) => {
    if (!change || !baseURL) {
      await use(baseURL);
      return;
    }
    const changed = await serve(baseURL, change);
    await use(changed.origin);
    changed.close();
    expect(changed.places(), 'the built demo has the place that is to be changed').not.toBe(0);
  },
});

export { expect };
