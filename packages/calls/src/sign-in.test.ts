// Longer than other files: a sign-in by calls, from three functions to all of them, in the order in which a team adds them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fakeClock } from '@latchkey/contract/testing';
import { callAdapter, type CallOptions, type Calls } from './index.ts';
import { outcomeIn, problemIn, somebodyAt, stepIn } from './person.harness.ts';

const signedIn = { kind: 'signed-in' };

/** Somebody at an adapter that has these calls, and `signIn` answers like this. */
const at = <K>(
  signIn: Awaited<ReturnType<Calls<K>['signIn']>>,
  calls: Partial<Calls<K>> = {},
  options: CallOptions = {},
) => {
  const report = (message: string) => {
    throw new Error(message);
  };
  return somebodyAt(
    callAdapter<K>({ signIn: async () => signIn, ...calls }, { report, ...options }),
  );
};

describe('a sign-in', () => {
  it('needs one call', async () => {
    assert.deepEqual(outcomeIn(await at('done').signIn()), signedIn);
  });

  it('hands the identifier over as it is compared, and the password as it was typed', async () => {
    const seen: unknown[] = [];
    const person = somebodyAt(
      callAdapter({
        async signIn(given) {
          seen.push(given);
          return 'done';
        },
      }),
    );
    await person.signIn(' anna@EXAMPLE.org ', ' pass word ');
    assert.deepEqual(seen, [
      { identifier: 'anna@example.org', password: ' pass word ', keep: undefined },
    ]);
  });

  it('asks for a code, and hands over what was kept, whether the device is trusted, and the factor', async () => {
    const seen: unknown[] = [];
    const person = at(
      {
        step: 'code',
        method: 'totp',
        device: 'Pocket phone',
        trust: { days: 30 },
        keep: { session: 's1' },
      },
      {
        async verifyCode(given) {
          seen.push(given);
          return 'done';
        },
      },
    );
    const step = stepIn(await person.signIn(), 'code');
    assert.deepEqual(step, {
      kind: 'code',
      actions: ['verify'],
      alphabet: 'digits',
      method: 'totp',
      device: 'Pocket phone',
      trust: { days: 30 },
    });
    assert.deepEqual(
      outcomeIn(await person.act('verify', { code: '123456', trust: true })),
      signedIn,
    );
    assert.deepEqual(seen, [
      {
        identifier: 'anna@example.org',
        factor: { id: 'totp', method: 'totp', device: 'Pocket phone' },
        code: '123456',
        trust: true,
        keep: { session: 's1' },
      },
    ]);
  });

  it('takes what a refusal gives to be kept', async () => {
    const kept: unknown[] = [];
    const person = at<string>(
      { step: 'code', method: 'totp', keep: 'first' },
      {
        async verifyCode({ keep }) {
          kept.push(keep);
          return { problem: { code: 'code-rejected', attemptsLeft: 2 }, keep: 'second' };
        },
      },
    );
    await person.signIn();
    const wrong = { code: '000000' };
    assert.deepEqual(problemIn(await person.act('verify', wrong)), {
      code: 'code-rejected',
      attemptsLeft: 2,
    });
    await person.act('verify', wrong);
    assert.deepEqual(kept, ['first', 'second']);
  });

  it('sends a code again after the cool-down, which it makes up where no call says it', async () => {
    const clock = fakeClock();
    const sent: unknown[] = [];
    const calls: Partial<Calls> = {
      verifyCode: async () => 'done',
      async sendCode({ factor }) {
        sent.push(factor.id);
        return 'done';
      },
    };
    const person = at({ step: 'code', method: 'sms', target: '•• 42' }, calls, { clock });
    const asked = stepIn(await person.signIn(), 'code');
    assert.deepEqual([asked.actions, asked.resendIn], [['verify', 'resend'], 30]);
    await clock.advance(10_000);
    assert.deepEqual(problemIn(await person.act('resend')), {
      code: 'resend-too-soon',
      retryIn: 20,
    });
    assert.deepEqual(sent, []);
    await clock.advance(20_000);
    const again = stepIn(await person.act('resend'), 'code');
    assert.deepEqual([again.target, again.resendIn, sent], ['•• 42', 30, ['sms']]);
  });

  it('offers no other code where none can be had', async () => {
    const person = at(
      { step: 'code', method: 'sms', resend: false },
      { verifyCode: async () => 'done', sendCode: async () => 'done' },
    );
    const { actions, resendIn } = stepIn(await person.signIn(), 'code');
    assert.deepEqual([actions, resendIn], [['verify'], undefined]);
  });

  it('lists factors, and comes back to a code that was just sent with what was kept for it', async () => {
    const clock = fakeClock();
    const seen: unknown[] = [];
    const factors = [
      { id: 'one', method: 'sms', target: '•• 11' },
      { id: 'two', method: 'sms', target: '•• 22' },
    ] as const;
    const person = at<string>(
      { step: 'choose-factor', factors, keep: 'pending' },
      {
        sendCode: async ({ factor }) => ({ step: 'code', keep: `sent to ${factor.id}` }),
        async verifyCode({ factor, keep }) {
          seen.push(factor.id, keep);
          return 'done';
        },
      },
      { clock },
    );
    await person.signIn();
    const choose = async (factor: string) =>
      stepIn(await person.act('choose', { factor }), 'code').target;
    assert.equal(await choose('one'), '•• 11');
    await person.act('other');
    assert.equal(await choose('two'), '•• 22');
    await person.act('other');
    assert.equal(await choose('one'), '•• 11');
    await person.act('verify', { code: '123456' });
    assert.deepEqual(seen, ['one', 'sent to one']);
  });

  it('chooses an app or a backup code without a call for it, and offers no other kind then', async () => {
    const reports: string[] = [];
    const factors = [
      { id: 'a', method: 'totp' },
      { id: 'b', method: 'backup' },
      { id: 'c', method: 'sms' },
    ] as const;
    const person = at(
      { step: 'choose-factor', factors },
      { verifyCode: async () => 'done' },
      { report: (message) => reports.push(message) },
    );
    const list = stepIn(await person.signIn(), 'choose-factor');
    assert.deepEqual(
      list.factors.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.match(reports.join(), /sms.+sendCode/u);
    const code = stepIn(await person.act('choose', { factor: 'b' }), 'code');
    assert.deepEqual([code.method, code.alphabet], ['backup', 'alphanumeric']);
    assert.deepEqual(outcomeIn(await person.act('verify', { code: 'K7Q2' })), signedIn);
  });

  it('asks for a new password on the way in', async () => {
    const seen: unknown[] = [];
    const rules = [{ rule: 'min-length', count: 8 }] as const;
    const person = at(
      { step: 'new-password', keep: { session: 's1' } },
      {
        async setPassword(given) {
          seen.push(given);
          return 'done';
        },
      },
      { passwordRules: rules },
    );
    assert.deepEqual(stepIn(await person.signIn(), 'new-password'), {
      kind: 'new-password',
      actions: ['set'],
      identifier: 'anna@example.org',
      rules,
    });
    assert.deepEqual(outcomeIn(await person.act('set', { password: 'Fresh-battery-7' })), signedIn);
    assert.deepEqual(seen, [
      {
        identifier: 'anna@example.org',
        password: 'Fresh-battery-7',
        signOutOthers: false,
        keep: { session: 's1' },
      },
    ]);
  });

  it('asks for whatever else a service wants to know, and says what was wrong with it', async () => {
    const fields = [{ name: 'terms', type: 'checkbox', label: 'I accept the terms' }] as const;
    const rejected = {
      code: 'fields-rejected',
      fields: [{ field: 'terms', reason: 'required' }],
    } as const;
    const person = at(
      { step: 'form', heading: 'New terms', fields },
      {
        submitForm: async ({ fields: given }) =>
          given['terms'] ? 'done' : { problem: { ...rejected, fields: [...rejected.fields] } },
      },
    );
    assert.equal(stepIn(await person.signIn(), 'form').heading, 'New terms');
    assert.deepEqual(problemIn(await person.act('submit', { fields: { terms: false } })), rejected);
    assert.deepEqual(outcomeIn(await person.act('submit', { fields: { terms: true } })), signedIn);
  });

  it('offers neither an approval in an app, nor a passkey that nobody checks', async () => {
    const reports: string[] = [];
    const factors = [
      { id: 'a', method: 'totp' },
      { id: 'b', method: 'push' },
      { id: 'c', method: 'passkey' },
    ] as const;
    const person = at(
      { step: 'choose-factor', factors },
      { verifyCode: async () => 'done', sendCode: async () => 'done' },
      { report: (message) => reports.push(message) },
    );
    const list = stepIn(await person.signIn(), 'choose-factor');
    assert.deepEqual(
      list.factors.map(({ id }) => id),
      ['a'],
    );
    assert.match(reports.join(), /push, passkey/u);
  });

  it('asks nobody about an empty password', async () => {
    const reply = await at('done').signIn('anna@example.org', '');
    assert.deepEqual(problemIn(reply), { code: 'credentials-rejected' });
  });

  it('goes back to the form when a call wants that', async () => {
    const person = at(
      { step: 'code', method: 'totp' },
      { verifyCode: async () => ({ step: 'credentials', problem: 'code-exhausted' }) },
    );
    await person.signIn();
    const reply = await person.act('verify', { code: '000000' });
    assert.deepEqual(stepIn(reply, 'credentials').actions, ['sign-in']);
    assert.deepEqual(problemIn(reply), { code: 'code-exhausted' });
  });

  it('counts down how long a lock lasts', async () => {
    const clock = fakeClock();
    const person = at({ step: 'locked', retryIn: 600 }, {}, { clock });
    assert.equal(stepIn(await person.signIn(), 'locked').retryIn, 600);
    await clock.advance(60_000);
    assert.equal(stepIn(await person.look(), 'locked').retryIn, 540);
  });

  it('lets nobody further who leaves', async () => {
    const person = at({ step: 'code', method: 'totp' }, { verifyCode: async () => 'done' });
    await person.signIn();
    await person.close();
    assert.deepEqual(problemIn(await person.act('verify', { code: '123456' })), {
      code: 'journey-expired',
    });
  });
});

describe('a passkey', () => {
  const request = { challenge: 'ZGVtbw', rpId: 'example.org' };
  const credential = { id: 'a', rawId: 'a', type: 'public-key', response: {} };

  it('is offered beside the password, and signs in', async () => {
    const seen: unknown[] = [];
    const person = at<string>('done', {
      startPasskey: async () => ({ step: 'passkey', request, keep: 'ceremony' }),
      async verifyPasskey(given) {
        seen.push(given);
        return 'done';
      },
    });
    const form = stepIn(await person.open({ journey: 'login' }), 'credentials');
    assert.deepEqual([form.actions, form.passkey], [['sign-in', 'passkey'], request]);
    assert.deepEqual(outcomeIn(await person.act('passkey', { credential })), signedIn);
    assert.deepEqual(seen, [{ identifier: '', credential, trust: false, keep: 'ceremony' }]);
  });

  it('is asked for before there is an answer, and not beside one', async () => {
    let asked = 0;
    const person = at('done', {
      async startPasskey() {
        asked += 1;
        return { step: 'passkey', request };
      },
      verifyPasskey: async () => 'done',
    });
    await person.signIn();
    assert.equal(asked, 0);
  });

  it('is no reason to show no form', async () => {
    const person = at('done', {
      startPasskey: async () => ({ problem: 'unavailable' }),
      verifyPasskey: async () => 'done',
    });
    const form = stepIn(await person.open({ journey: 'login' }), 'credentials');
    assert.deepEqual(form, { kind: 'credentials', actions: ['sign-in'] });
  });

  it('can be a second factor among others', async () => {
    const factors = [
      { id: 'key', method: 'passkey' },
      { id: 'app', method: 'totp' },
    ] as const;
    const person = at(
      { step: 'choose-factor', factors },
      {
        sendCode: async ({ factor }) =>
          factor.method === 'passkey' ? { step: 'passkey', request } : 'done',
        verifyCode: async () => 'done',
        verifyPasskey: async () => ({ problem: 'passkey-rejected' }),
      },
    );
    await person.signIn();
    const asked = stepIn(await person.act('choose', { factor: 'key' }), 'passkey');
    assert.deepEqual(asked, { kind: 'passkey', actions: ['verify', 'other'], request });
    assert.deepEqual(problemIn(await person.act('verify', { credential })), {
      code: 'passkey-rejected',
    });
    await person.act('other');
    stepIn(await person.act('choose', { factor: 'app' }), 'code');
  });
});
