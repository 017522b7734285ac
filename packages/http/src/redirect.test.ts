import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asking, call, keyed, startService, ticket } from './http.harness.ts';
import { httpAdapter } from './index.ts';

const answer = {
  step: 'password',
  action: 'sign-in',
  values: { password: 'canary' },
  turn: 1,
} as const;

describe('a redirect', async () => {
  const elsewhere = await startService();
  const service = await startService();
  const adapter = httpAdapter(service.origin);

  for (const status of [301, 302, 303, 307, 308]) {
    it(`${String(status)} is not followed, whatever stands in its body [SEC-7 SEC-10]`, async () => {
      service.behaves((response) => {
        response
          .writeHead(status, { location: elsewhere.origin, 'content-type': 'application/json' })
          .end(JSON.stringify({ problem: undefined }));
      });
      const reply = await adapter.answer(ticket, answer, keyed());
      assert.equal('problem' in reply && reply.problem?.code, 'intercepted');
      assert.equal(elsewhere.arrived.length, 0);
    });
  }

  it('that a browser hides is told from an empty response', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const fetch = () => Promise.resolve(hidden);
    const reply = await httpAdapter(service.origin, { fetch }).look(ticket, call());
    assert.equal('problem' in reply && reply.problem?.code, 'intercepted');
  });

  it('with a step in its body is no reply [SEC-10]', async () => {
    service.behaves((response) => {
      response
        .writeHead(302, { location: elsewhere.origin, 'content-type': 'application/json' })
        .end(JSON.stringify(asking));
    });
    const reply = await adapter.look(ticket, call());
    assert.equal('problem' in reply && reply.problem?.code, 'intercepted');
  });
});
