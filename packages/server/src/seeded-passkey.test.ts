import assert from 'node:assert/strict';
import { it } from 'node:test';
import { seededPasskey } from '@latchkey/mock';
import { signWith } from '../../mock/src/authenticator.harness.ts';
import { adapterAt, newCall, start } from './process.harness.ts';

it('signs Chloe in with her seeded passkey', async () => {
  const server = start({ PORT: '0' });
  try {
    const url = String((await server.line('listening'))['url']);
    const adapter = adapterAt(url);
    const opened = await adapter.open({ journey: 'login' }, newCall());
    assert.ok('step' in opened && opened.step.kind === 'credentials', JSON.stringify(opened));
    const { credentialId, privateKey, userHandle } = seededPasskey;
    const credential = await signWith(credentialId, privateKey, {
      challenge: opened.step.passkey?.challenge ?? '',
      origin: url,
      rpId: new URL(url).hostname,
      userHandle: userHandle.replaceAll('=', ''),
    });
    const { ticket, turn } = opened;
    const answer = {
      turn,
      step: 'credentials',
      action: 'passkey',
      values: { credential },
    } as const;
    const reply = await adapter.answer(ticket, answer, newCall());
    assert.ok('outcome' in reply && reply.outcome.kind === 'signed-in', JSON.stringify(reply));
  } finally {
    server.kill('SIGKILL');
    await server.ended;
  }
});
