import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { ProblemCode } from '@latchkey/contract';
import { asking, call, keyed, says, startService, ticket } from './http.harness.ts';
import { httpAdapter } from './index.ts';

/** Status: what it says to an opening, and, where that differs, on a ticket. */
const statuses: Record<number, [ProblemCode, ProblemCode?]> = {
  200: ['malformed'],
  204: ['malformed'],
  206: ['malformed'],
  299: ['malformed'],
  300: ['intercepted'],
  301: ['intercepted'],
  302: ['intercepted'],
  303: ['intercepted'],
  304: ['malformed'],
  307: ['intercepted'],
  308: ['intercepted'],
  400: ['unknown'],
  401: ['denied'],
  402: ['unknown'],
  403: ['denied'],
  404: ['misconfigured', 'journey-expired'],
  405: ['misconfigured'],
  406: ['misconfigured'],
  408: ['timeout'],
  409: ['stale'],
  410: ['misconfigured', 'journey-expired'],
  413: ['fields-rejected'],
  415: ['misconfigured'],
  418: ['unknown'],
  422: ['unknown'],
  423: ['denied'],
  425: ['unavailable'],
  428: ['denied'],
  429: ['rate-limited'],
  451: ['denied'],
  500: ['unavailable'],
  501: ['unavailable'],
  502: ['unavailable'],
  503: ['unavailable'],
  504: ['unavailable'],
  511: ['intercepted'],
  520: ['unavailable'],
  599: ['unavailable'],
  600: ['malformed'],
  999: ['malformed'],
};

/** What stands before a service has many ways to say nothing of the contract. */
const bodies: Record<string, [string, string]> = {
  nothing: ['', 'application/json'],
  'its own JSON': ['{"message":"no"}', 'application/json'],
  'broken JSON': ['{"problem":', 'application/json'],
  text: ['no', 'text/plain'],
};

describe('a status', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);

  for (const [key, [code, onTicket = code]] of Object.entries(statuses)) {
    const status = Number(key);
    it(`${key} without a word of the contract is ${code}${onTicket === code ? '' : `, on a ticket ${onTicket}`} [SEC-9]`, async () => {
      const warn = mock.method(console, 'warn', () => {});
      for (const [what, [body, type]] of Object.entries(bodies)) {
        if (status < 300 && what === 'its own JSON') continue;
        const location = { location: 'https://elsewhere.example/', 'content-type': type };
        service.behaves(says(status, status === 304 || status === 204 ? '' : body, location));
        const replies = [
          await adapter.open({ journey: 'login' }, keyed()),
          await adapter.look(ticket, call()),
        ];
        assert.deepEqual(
          replies.map((reply) => 'problem' in reply && reply.problem?.code),
          [code, onTicket],
          what,
        );
        if (code === 'unknown') {
          assert.equal('problem' in replies[0]! && replies[0].problem?.received, key);
        }
      }
      const told = [code, onTicket].filter((each) => each === 'misconfigured').length;
      assert.equal(warn.mock.callCount(), told * Object.keys(bodies).length);
      warn.mock.restore();
    });
  }
});

describe('a status of an upload', async () => {
  const service = await startService();
  const adapter = httpAdapter(service.origin);
  const page = '<html><h1>413 Request Entity Too Large</h1><hr>nginx</html>';

  /** Status: what it says without a word of the contract. */
  const ofUploads: Record<number, ProblemCode> = {
    200: 'intercepted',
    401: 'denied',
    404: 'journey-expired',
    408: 'timeout',
    413: 'file-too-large',
    415: 'file-type',
    422: 'unknown',
    429: 'rate-limited',
    502: 'unavailable',
    511: 'intercepted',
  };
  for (const [key, code] of Object.entries(ofUploads)) {
    it(`${key} with a page of whatever stands before the service is ${code} [S47]`, async () => {
      service.behaves(says(Number(key), page, { 'content-type': 'text/html' }));
      const reply = await adapter.upload(ticket, 'front', new Blob(['x']), keyed());
      assert.equal('problem' in reply && reply.problem?.code, code);
    });
  }

  it('says less than the service itself [S47 SEC-9]', async () => {
    const refused = { ...asking, problem: { code: 'file-too-large' } };
    service.behaves(says(413, JSON.stringify(refused)));
    const reply = await adapter.upload(ticket, 'front', new Blob(['x']), keyed());
    assert.deepEqual(reply, refused);
  });

  it('means what it did where no file was sent', async () => {
    service.behaves(says(413, page, { 'content-type': 'text/html' }));
    assert.deepEqual(await adapter.look(ticket, call()), { problem: { code: 'fields-rejected' } });
  });
});
