import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  outcomeIn,
  problemIn,
  somebodyAt,
  stepIn,
} from '../../packages/calls/src/person.harness.ts';
import { describeFaults } from './faults.harness.ts';
import { firebaseAdapter, type Tokens } from './firebase.ts';
import { recorded } from './firebase.recorded.ts';
import { startRecorded } from './recorded.harness.ts';

describe('the Firebase adapter, by recorded answers,', () => {
  let firebase: Awaited<ReturnType<typeof startRecorded>>;
  before(async () => {
    firebase = await startRecorded(recorded);
  });
  after(() => {
    firebase.stop();
    assert.deepEqual([firebase.strangers, [...firebase.unused]], [[], []]);
  });
  const person = (signedIn: (tokens: Tokens) => void = () => {}) => {
    const { origin } = firebase;
    const project = { apiKey: 'any', signedIn, origin, recaptcha: async () => 'captcha' };
    return somebodyAt(firebaseAdapter(project));
  };

  it('signs in, and hands the tokens to the application', async () => {
    const got: Tokens[] = [];
    const reply = await person((tokens) => got.push(tokens)).signIn();
    assert.deepEqual(reply, { outcome: { kind: 'signed-in' } });
    assert.deepEqual(got, [{ idToken: 'eyJhbGciOiJub25lIn0.e30.', refreshToken: 'eyJfQXV0aA' }]);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    for (const who of ['anna', 'nina', 'omar']) {
      const reply = await person().signIn(`${who}@example.org`, 'wrong');
      assert.deepEqual(problemIn(reply), { code: 'credentials-rejected' });
    }
  });

  it('says when there were too many attempts', async () => {
    const reply = await person().signIn('pia@example.org');
    assert.deepEqual(problemIn(reply), { code: 'rate-limited' });
  });

  it('sends an SMS to the only phone at once, and takes its code', async () => {
    const chloe = person();
    const asked = stepIn(await chloe.signIn('chloe@example.org'), 'code');
    assert.deepEqual(
      [asked.method, asked.target, asked.actions],
      ['sms', '+*******0100', ['verify', 'resend']],
    );
    const wrong = await chloe.act('verify', { code: '000000' });
    assert.deepEqual(problemIn(wrong), { code: 'code-rejected' });
    const over = await chloe.act('verify', { code: '253256' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });

  it('lets the person choose the app instead', async () => {
    const bruno = person();
    const { factors } = stepIn(await bruno.signIn('bruno@example.org'), 'choose-factor');
    assert.deepEqual(factors, [
      { id: 'uYYMtIFS', method: 'sms', target: '+*******0100', device: 'Pocket phone' },
      { id: 'app', method: 'totp', device: 'Pocket app' },
    ]);
    stepIn(await bruno.act('choose', { factor: 'app' }), 'code');
    const over = await bruno.act('verify', { code: '253256' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });

  it('says of every address that a link was sent', async () => {
    for (const identifier of ['anna@example.org', 'nina@example.org']) {
      const somebody = person();
      await somebody.open({ journey: 'password-reset' });
      const sent = stepIn(await somebody.act('continue', { identifier }), 'link-sent');
      assert.deepEqual(sent, { kind: 'link-sent', actions: ['resend'], resendIn: 30 });
    }
  });

  it('resets a password by a link, and says what is wrong with a new one', async () => {
    const anna = person();
    await anna.open({ journey: 'password-reset', link: 'good' });
    assert.equal(stepIn(await anna.act('open'), 'new-password').identifier, 'anna@example.org');
    const weak = await anna.act('set', { password: 'short' });
    assert.deepEqual(problemIn(weak)?.fields, [{ field: 'password', reason: 'rejected' }]);
    const over = await anna.act('set', { password: 'Correct-horse-9' });
    assert.deepEqual(outcomeIn(over), { kind: 'password-changed' });
  });

  it('asks for another link where one was used', async () => {
    const anna = person();
    await anna.open({ journey: 'password-reset', link: 'used' });
    const again = await anna.act('open');
    stepIn(again, 'identifier');
    assert.deepEqual(problemIn(again), { code: 'link-used' });
  });
});

describeFaults('the Firebase adapter', (origin, timeout) =>
  firebaseAdapter({ apiKey: 'any', signedIn: () => {}, origin }, { timeout }),
);
