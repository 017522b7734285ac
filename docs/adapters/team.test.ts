import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  outcomeIn,
  problemIn,
  somebodyAt,
  stepIn,
} from '../../packages/calls/src/person.harness.ts';
import { startRecorded, type Recorded } from './recorded.harness.ts';
import { teamAdapter } from './team.ts';

const login = 'POST /login';
const password = 'Correct-horse-9';

const answers: readonly Recorded[] = [
  { to: login, saying: { email: 'anna@example.org', password }, body: {} },
  {
    to: login,
    saying: { email: 'chloe@example.org', password },
    body: { mfa: { token: 't1', phone: '•• 42' } },
  },
  { to: login, status: 401, body: {} },
  { to: 'POST /login/code', saying: { token: 't1', code: '123456' }, body: {} },
  { to: 'POST /login/code', saying: { token: 't1' }, status: 401, body: {} },
];

describe('a login by three calls', () => {
  let api: Awaited<ReturnType<typeof startRecorded>>;
  before(async () => {
    api = await startRecorded(answers);
  });
  after(() => {
    api.stop();
    assert.deepEqual([api.strangers, [...api.unused]], [[], []]);
  });

  it('lets in who has the right password, and nobody else', async () => {
    const person = somebodyAt(teamAdapter(api.origin));
    const wrong = await person.signIn('anna@example.org', 'wrong');
    assert.deepEqual(problemIn(wrong), { code: 'credentials-rejected' });
    assert.deepEqual(outcomeIn(await person.signIn()), { kind: 'signed-in' });
  });

  it('asks for the code that the API has sent', async () => {
    const chloe = somebodyAt(teamAdapter(api.origin));
    const asked = stepIn(await chloe.signIn('chloe@example.org'), 'code');
    assert.deepEqual([asked.target, asked.actions], ['•• 42', ['verify', 'resend']]);
    const wrong = await chloe.act('verify', { code: '000000' });
    assert.deepEqual(problemIn(wrong), { code: 'code-rejected' });
    const over = await chloe.act('verify', { code: '123456' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });
});
