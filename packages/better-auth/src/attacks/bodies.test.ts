// Bodies that are too large, too slow, or not what they say: over HTTP, since there they have no length beforehand.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { worldOf } from '@latchkey/mock';
import { toNodeHandler } from 'better-auth/node';
import { foundTowns, type Town } from '../people.harness.ts';
import { origin } from '../stage.harness.ts';
import { Visitor } from '../visitor.harness.ts';

const { identity } = worldOf('default');
assert.ok(identity);
const foundTown = await foundTowns({ rules: { policy: { identity } } });

let town: Town;
const server = createServer((asked, response) => void toNodeHandler(town.auth)(asked, response));
before(async () => {
  town = await foundTown();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await town.close();
});

const begin = (method: string, path: string, headers: Record<string, string> = {}): ClientRequest =>
  request({
    method,
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    path: `/api/auth/latchkey${path}`,
    headers: {
      origin,
      'latchkey-client': '1',
      'idempotency-key': crypto.randomUUID(),
      'content-type': 'application/json',
      ...headers,
    },
  });

const answered = async (asking: ClientRequest) => {
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, reply: JSON.parse(text) as { problem?: { code: string } } };
};

/** Sends chunks, as long as they are taken, until there is an answer; how many bytes were taken. */
const pour = async (asking: ClientRequest, chunk: Buffer, most: number) => {
  let isAnswered = false;
  asking.on('response', () => (isAnswered = true)).on('error', () => undefined);
  const answer = answered(asking);
  let sent = 0;
  while (!isAnswered && sent < most) {
    if (!asking.write(chunk)) {
      const drained = once(asking, 'drain').catch(() => undefined);
      await Promise.race([drained, answer]);
    } else await new Promise(setImmediate);
    sent += chunk.length;
  }
  if (!isAnswered) asking.end();
  const { status, reply } = await answer;
  asking.destroy();
  return { status, reply, sent };
};

describe('a body that is too large', () => {
  it('is refused before it was read, where it says so', async () => {
    const asking = begin('POST', '/journeys', { 'content-length': '1000000000' });
    asking.on('error', () => undefined);
    asking.flushHeaders();
    const { status, reply } = await answered(asking);
    asking.destroy();
    assert.deepEqual([status, reply.problem?.code], [413, 'malformed']);
  });

  it('is read no further than that, where it does not', async () => {
    const most = 64 * 1024 * 1024;
    const asking = begin('POST', '/journeys', { 'transfer-encoding': 'chunked' });
    const { status, reply, sent } = await pour(asking, Buffer.alloc(64 * 1024, ' '), most);
    assert.deepEqual([status, reply.problem?.code], [413, 'malformed']);
    assert.ok(sent < most / 2, `${sent} bytes`);
  });

  it('that comes slowly holds nobody up', async () => {
    const slow = begin('POST', '/journeys', { 'transfer-encoding': 'chunked' });
    slow.on('error', () => undefined).write('{"journey":');
    const quick = begin('POST', '/journeys');
    quick.end('{"journey":"login"}');
    assert.equal((await answered(quick)).status, 200);
    slow.end('"login"}');
    assert.equal((await answered(slow)).status, 200);
  });
});

describe('a file that is not what it says', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const files: Record<string, BlobPart> = {
    'a program': Buffer.from([0x4d, 0x5a, 0x90, 0x00, ...Buffer.alloc(500)]),
    'a page': '<!doctype html><script>alert(1)</script>',
    'a drawing with a script': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'an archive': Buffer.from([0x50, 0x4b, 0x03, 0x04, ...Buffer.alloc(500)]),
    'a GIF that is a script': 'GIF89a/*' + ' '.repeat(500) + '*/=1;alert(1)',
    'a page after the beginning of a PNG': new Uint8Array([
      ...png,
      ...Buffer.from('<script>alert(1)</script>'.repeat(20)),
    ]),
    'a form with a file in it':
      '--x\r\ncontent-disposition: form-data; name="f"; filename="a.png"\r\n\r\n\x89PNG\r\n--x--',
    nothing: '',
  };

  for (const [what, content] of Object.entries(files)) {
    for (const type of [
      'image/png',
      'image/jpeg',
      'application/pdf',
      'multipart/form-data; boundary=x',
    ]) {
      it(`is not taken: ${what} as ${type}`, async () => {
        const anna = new Visitor(town.newBrowser());
        await anna.open({
          journey: 'identity-check',
          answer: {
            step: 'identifier',
            action: 'continue',
            values: { identifier: 'a@example.org' },
          },
        });
        await anna.act('start');
        if ('step' in anna.last && anna.last.step.kind === 'identity-means')
          await anna.act('choose', { means: 'manual' });
        const contact = { name: 'Ines Costa', contact: 'ines.new@example.net' };
        await anna.act('submit', { fields: contact });
        await anna.act('choose-type', { type: 'identity-card' });
        const [piece] = anna.at('identity-documents').pieces;
        await anna.upload(piece?.id ?? '', new Blob([content], { type }));
        assert.match(anna.problem() ?? '', /^file-/u);
        assert.ok(anna.at('identity-documents').pieces.every(({ stored }) => !stored));
      });
    }
  }

  it('is read no further than its limit, however much comes', async () => {
    const most = 8 * (identity?.maxBytes ?? 0);
    const asking = begin('PUT', '/journeys/none/files/front', { 'transfer-encoding': 'chunked' });
    const { sent } = await pour(asking, Buffer.alloc(256 * 1024), most);
    assert.ok(sent < most / 2, `${sent} of ${most} bytes`);
  });
});
