import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  outcomeIn,
  problemIn,
  somebodyAt,
  stepIn,
} from '../../packages/calls/src/person.harness.ts';
import { describeFaults } from './faults.harness.ts';
import { kratosAdapter } from './kratos.ts';
import { oddities, plain, secondFactor } from './kratos.recorded.ts';
import { startRecorded, type Recorded } from './recorded.harness.ts';

describe('the Kratos adapter, by answers made from its schemas,', () => {
  const started: Awaited<ReturnType<typeof startRecorded>>[] = [];
  after(() => {
    for (const { stop, strangers, unused } of started) {
      stop();
      assert.deepEqual([strangers, [...unused]], [[], []]);
    }
  });
  const at = async (answers: readonly Recorded[]) => {
    const kratos = await startRecorded(answers);
    started.push(kratos);
    const adapter = kratosAdapter(kratos.origin);
    return { person: somebodyAt(adapter), origin: kratos.origin };
  };

  it('signs in, after a refusal that keeps the form', async () => {
    const { person } = await at(plain);
    await person.open({ journey: 'login', returnTo: '/inbox' });
    const values = { identifier: 'anna@example.org' };
    const wrong = await person.act('sign-in', { ...values, password: 'wrong' });
    stepIn(wrong, 'credentials');
    assert.deepEqual(problemIn(wrong), { code: 'credentials-rejected' });
    const over = await person.act('sign-in', { ...values, password: 'Correct-horse-9' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in', returnTo: '/inbox' });
  });

  it('asks for a second factor where the session is not enough, by the way that is chosen', async () => {
    const { person } = await at(secondFactor);
    const { factors } = stepIn(await person.signIn(), 'choose-factor');
    assert.deepEqual(
      factors.map(({ method }) => method),
      ['totp', 'backup'],
    );
    assert.equal(problemIn(await person.act('choose', { factor: 'sms' }))?.code, 'not-offered');
    stepIn(await person.act('choose', { factor: 'totp' }), 'code');
    const wrong = await person.act('verify', { code: '000000' });
    assert.deepEqual(problemIn(wrong), { code: 'code-rejected' });
    stepIn(await person.act('other'), 'choose-factor');
    stepIn(await person.act('choose', { factor: 'lookup_secret' }), 'code');
    const over = await person.act('verify', { code: 'k7q29xpa' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });

  it('knows when a flow has expired, when another page is wanted, and when a message is new', async () => {
    const { person, origin } = await at(oddities);
    const odd = (name: string) => person.signIn(`${name}@example.org`);
    assert.deepEqual(await odd('expired'), { problem: { code: 'journey-expired' } });
    assert.equal(stepIn(await odd('elsewhere'), 'redirect').url, `${origin}/verify`);
    assert.deepEqual(problemIn(await odd('new')), { code: 'unknown', received: '4999999' });
  });

  it('takes one of two answers to the same turn, and each once', async () => {
    const { person } = await at(plain);
    await person.open({ journey: 'login' });
    const values = { identifier: 'anna@example.org', password: 'wrong' };
    const codes = await Promise.all([
      person.act('sign-in', values, { key: 'one' }),
      person.act('sign-in', values, { key: 'one' }),
      person.act('sign-in', values, { key: 'two' }),
    ]);
    assert.deepEqual(
      codes.map((reply) => problemIn(reply)?.code),
      ['credentials-rejected', 'credentials-rejected', 'stale'],
    );
    await person.act('sign-in', { ...values, password: 'Correct-horse-9' });
  });

  it('offers no other journey', async () => {
    const { person } = await at([]);
    const reply = await person.open({ journey: 'password-reset' });
    assert.deepEqual(reply, { problem: { code: 'not-offered' } });
  });
});

describeFaults('the Kratos adapter', (origin, timeout) => kratosAdapter(origin, timeout));
