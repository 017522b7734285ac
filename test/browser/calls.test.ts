// The elements, unchanged, on an adapter made of calls: real keys, and what is not given is not offered.
import { expect } from '@open-wc/testing';
import { callAdapter, type Calls } from '@latchkey/calls';
import { JourneyHarness, type Mounting } from '../../packages/elements/src/tags/journey.harness.ts';

const calls: Calls<string> = {
  signIn: async ({ identifier, password }) =>
    password === 'Correct-horse-9'
      ? { step: 'code', method: 'sms', target: '•• 42', length: 6, keep: identifier }
      : { problem: 'credentials-rejected' },
  sendCode: async () => 'done',
  verifyCode: async ({ code, keep }) =>
    code === '271828' && keep === 'anna@example.org' ? 'done' : { problem: 'code-rejected' },
};

const mount = async (tag: Mounting['tag'], more: Partial<Calls<string>> = {}) => {
  const harness = await JourneyHarness.mount({
    ...(tag && { tag }),
    properties: { adapter: callAdapter<string>({ ...calls, ...more }) },
  });
  await harness.until(() => harness.element.querySelector('form') !== null, 'a form');
  return harness;
};

describe('the elements on calls', () => {
  it('sign in with a password and a code, after a refusal of each', async () => {
    const login = await mount('latchkey-login');
    await login.signIn('anna@example.org', 'wrong');
    await login.refuses('The address and the password do not match.');
    await login.type('Password', 'Correct-horse-9');
    await login.press('Enter');
    await login.reaches('Enter the code');
    await login.type('Code', '000000');
    await login.refuses('This code does not match.');
    await login.type('Code', '271828');
    await login.reaches('You are signed in');
    expect(sessionStorage.length).to.equal(0);
  });

  it('say politely that a password cannot be reset here', async () => {
    const reset = await mount('latchkey-password-reset');
    await reset.type('E-mail address', 'anna@example.org');
    await reset.press('Enter');
    await reset.refuses('This way is not available now.');
  });

  it('reset a password by a code, where the calls are given', async () => {
    const reset = await mount('latchkey-password-reset', {
      requestReset: async () => ({ step: 'code', method: 'email', length: 6 }),
      resetPassword: async ({ code }) =>
        code === '271828' ? 'done' : { problem: 'code-rejected' },
    });
    await reset.type('E-mail address', 'anna@example.org');
    await reset.press('Enter');
    await reset.reaches('Enter the code');
    await reset.type('Code', '271828');
    await reset.reaches('Set a new password');
    await reset.type('New password', 'Fresh-battery-7');
    await reset.press('Enter');
    await reset.reaches('Your password is changed');
  });
});
