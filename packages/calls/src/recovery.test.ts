// Longer than other files: every recovery that calls can make, over one backend.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeClock } from '@latchkey/contract/testing';
import { adapterFor, startBackend } from './backend.harness.ts';
import { callAdapter, type CallOptions, type Calls } from './index.ts';
import { outcomeIn, problemIn, somebodyAt, stepIn } from './person.harness.ts';

const anna = { identifier: 'anna@example.org' };

const signIn: Calls['signIn'] = async () => ({ problem: 'credentials-rejected' });

const at = <K>(calls: Omit<Calls<K>, 'signIn'>, options: CallOptions = {}) => {
  const report = (message: string) => {
    throw new Error(message);
  };
  return somebodyAt(
    callAdapter<K>(
      { signIn: async () => ({ problem: 'credentials-rejected' }), ...calls },
      { report, ...options },
    ),
  );
};

describe('a journey for which no call is given', () => {
  for (const journey of [
    'password-reset',
    'identifier-recovery',
    'second-factor',
    'reidentification',
    'identity-check',
  ] as const) {
    it(`is not offered: ${journey}`, async () => {
      const reply = await somebodyAt(callAdapter({ signIn })).open({ journey });
      assert.deepEqual(reply, { problem: { code: 'not-offered' } });
    });
  }
});

describe('a forgotten password', () => {
  const toReset = async () => {
    const backend = startBackend();
    const person = somebodyAt(adapterFor(backend));
    await person.open({ journey: 'password-reset', returnTo: '/inbox' });
    await person.act('continue', anna);
    return { backend, person };
  };

  it('is replaced by a code and a new one, which go to the backend together', async () => {
    const { backend, person } = await toReset();
    stepIn(await person.act('verify', { code: backend.latest() }), 'new-password');
    const weak = await person.act('set', { password: 'short' });
    assert.equal(problemIn(weak)?.code, 'fields-rejected');
    stepIn(weak, 'new-password');
    const over = await person.act('set', { password: 'Fresh-battery-7' });
    assert.deepEqual(outcomeIn(over), { kind: 'password-changed', returnTo: '/inbox' });
    assert.equal(backend.accounts['anna@example.org']?.password, 'Fresh-battery-7');
  });

  it('takes no answer to another step, though it is called alike', async () => {
    const person = somebodyAt(adapterFor(startBackend()));
    await person.open({ journey: 'password-reset' });
    const reply = await person.act('continue', { phone: '+41795550123' }, { step: 'phone' });
    stepIn(reply, 'identifier');
    assert.deepEqual(problemIn(reply), { code: 'not-offered' });
  });

  it('asks for the code again when it turns out to be wrong', async () => {
    const { backend, person } = await toReset();
    await person.act('verify', { code: '000000' });
    const again = await person.act('set', { password: 'Fresh-battery-7' });
    stepIn(again, 'code');
    assert.deepEqual(problemIn(again), { code: 'code-rejected' });
    await person.act('verify', { code: backend.latest() });
    assert.ok(outcomeIn(await person.act('set', { password: 'Fresh-battery-7' })));
  });

  it('sends another code after the cool-down', async () => {
    const { backend, person } = await toReset();
    assert.deepEqual(problemIn(await person.act('resend')), {
      code: 'resend-too-soon',
      retryIn: 30,
    });
    const before = backend.latest();
    await backend.clock.advance(30_000);
    stepIn(await person.act('resend'), 'code');
    assert.notEqual(backend.latest(), before);
  });

  it('tells of a link that was sent, to whomever', async () => {
    const clock = fakeClock();
    let sent = 0;
    const person = at(
      {
        async requestReset() {
          sent += 1;
          return 'done';
        },
        resetPassword: async () => 'done',
      },
      { clock },
    );
    await person.open({ journey: 'password-reset' });
    const step = stepIn(await person.act('continue', anna), 'link-sent');
    assert.deepEqual(step, { kind: 'link-sent', actions: ['resend'], resendIn: 30 });
    await person.act('resend');
    await clock.advance(30_000);
    await person.act('resend');
    assert.equal(sent, 2);
  });

  it('is replaced by a link, which is looked at only when somebody has pressed', async () => {
    const seen: unknown[] = [];
    const person = at({
      async checkReset(given) {
        seen.push(given);
        return { step: 'new-password', identifier: 'anna@example.org' };
      },
      async resetPassword(given) {
        seen.push(given);
        return 'signed-in';
      },
    });
    const opened = await person.open({ journey: 'password-reset', link: 'token' });
    assert.deepEqual(stepIn(opened, 'open-link'), { kind: 'open-link', actions: ['open'] });
    assert.deepEqual(seen, []);
    assert.equal(stepIn(await person.act('open'), 'new-password').identifier, 'anna@example.org');
    const over = await person.act('set', { password: 'Fresh-battery-7', signOutOthers: true });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
    const link = { identifier: '', link: 'token', keep: undefined };
    assert.deepEqual(seen, [link, { ...link, password: 'Fresh-battery-7', signOutOthers: true }]);
  });

  it('asks for another link where one is good no more', async () => {
    const person = somebodyAt(adapterFor(startBackend()));
    await person.open({ journey: 'password-reset', link: 'used-link' });
    await person.act('open');
    const again = await person.act('set', { password: 'Fresh-battery-7' });
    assert.deepEqual(stepIn(again, 'identifier').actions, ['continue']);
    assert.deepEqual(problemIn(again), { code: 'link-used' });
  });

  it('says so where links are all there is, and none is good', async () => {
    const person = at({ resetPassword: async () => ({ problem: 'link-expired' }) });
    await person.open({ journey: 'password-reset', link: 'used-link' });
    await person.act('open');
    const again = await person.act('set', { password: 'Fresh-battery-7' });
    stepIn(again, 'new-password');
    assert.deepEqual(problemIn(again), { code: 'link-expired' });
  });

  it('sees the link first, whatever was answered beside it', async () => {
    const person = at({ resetPassword: async () => 'done' });
    const answer = { step: 'open-link', action: 'open', values: {} } as const;
    stepIn(await person.open({ journey: 'password-reset', link: 'token', answer }), 'open-link');
  });

  it('offers no other code where none can be had', async () => {
    const person = at({
      requestReset: async () => ({ step: 'code', method: 'email', resend: false }),
      resetPassword: async () => 'done',
      findIdentifier: async () => ({ step: 'code', method: 'sms', resend: false }),
    });
    await person.open({ journey: 'password-reset' });
    assert.deepEqual(stepIn(await person.act('continue', anna), 'code').actions, ['verify']);
    await person.open({ journey: 'identifier-recovery' });
    const phone = { phone: '+41795550123' };
    assert.deepEqual(stepIn(await person.act('continue', phone), 'code').actions, ['verify']);
  });

  it('lets the person choose a way, and asks for a second factor all the same', async () => {
    const seen: unknown[] = [];
    const options = [{ id: 'mail', method: 'email-link', target: 'a•••@example.net' }] as const;
    const person = at<string>({
      async requestReset(given) {
        seen.push(given);
        return given.option === undefined
          ? { step: 'choose-recovery', options }
          : { step: 'code', method: 'email', keep: 'k' };
      },
      resetPassword: async () => ({ step: 'code', method: 'totp' }),
      verifyCode: async () => 'done',
    });
    await person.open({ journey: 'password-reset' });
    await person.act('continue', anna);
    assert.deepEqual(problemIn(await person.act('choose', { option: 'pigeon' })), {
      code: 'not-offered',
    });
    await person.act('choose', { option: 'mail' });
    assert.deepEqual(seen.at(-1), { ...anna, option: 'mail', keep: undefined });
    await person.act('verify', { code: '123456' });
    assert.equal(
      stepIn(await person.act('set', { password: 'Fresh-battery-7' }), 'code').method,
      'totp',
    );
    const over = await person.act('verify', { code: '123456' });
    assert.deepEqual(outcomeIn(over), { kind: 'password-changed' });
  });
});

describe('a forgotten identifier', () => {
  const phone = '+41795550123';

  it('is told by the way that was chosen, and once more after the cool-down', async () => {
    const backend = startBackend();
    const person = somebodyAt(adapterFor(backend));
    await person.open({ journey: 'identifier-recovery' });
    await person.act('continue', { phone });
    await person.act('verify', { code: backend.latest() });
    const told = stepIn(await person.act('choose', { option: 'mail' }), 'delivered');
    assert.deepEqual(told, {
      kind: 'delivered',
      actions: ['done', 'resend', 'other'],
      method: 'email',
      target: 'a•••@example.net',
      resendIn: 30,
    });
    const messages = () => backend.messages.filter((text) => text.startsWith('You')).length;
    await person.act('other');
    stepIn(await person.act('choose', { option: 'mail' }), 'delivered');
    assert.equal(problemIn(await person.act('resend'))?.code, 'resend-too-soon');
    assert.equal(messages(), 1);
    await backend.clock.advance(30_000);
    await person.act('resend');
    assert.equal(messages(), 2);
    assert.deepEqual(outcomeIn(await person.act('done')), { kind: 'identifier-delivered' });
  });

  it('asks for what the backend wants to know, and tells it all of it', async () => {
    const seen: unknown[] = [];
    const person = at({
      async findIdentifier(given) {
        seen.push(given);
        if (given.email === undefined) return { step: 'recovery-email' };
        if (given.account === undefined)
          return { step: 'choose-account', accounts: [{ id: 'a1', account: 'g•••' }] };
        return { step: 'delivered', method: 'sms', target: '•• 23' };
      },
    });
    await person.open({ journey: 'identifier-recovery' });
    await person.act('continue', { phone });
    assert.equal(stepIn(await person.act('back'), 'phone').phone, phone);
    await person.act('continue', { phone });
    await person.act('continue', { email: 'anna@example.net' });
    assert.equal(problemIn(await person.act('choose', { account: 'a9' }))?.code, 'not-offered');
    const told = stepIn(await person.act('choose', { account: 'a1' }), 'delivered');
    assert.deepEqual(told.actions, ['done']);
    assert.deepEqual(seen.at(-1), {
      phone,
      email: 'anna@example.net',
      account: 'a1',
      keep: undefined,
    });
  });
});
