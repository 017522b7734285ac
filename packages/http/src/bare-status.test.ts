import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { ProblemCode } from '@latchkey/contract';
import { call, keyed, says, startService, ticket } from './http.harness.ts';
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
    it(`${key} without a word of the contract is ${code}${onTicket === code ? '' : `, on a ticket ${onTicket}`}`, async () => {
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
