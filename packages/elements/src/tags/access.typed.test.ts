import { expect } from '@open-wc/testing';
import { LatchkeyOutcomeEvent, LatchkeyStepEvent } from '../events.ts';
import { AccessHarness, type Visit } from './access.harness.ts';

const anna = 'anna@example.org';
const password = 'Correct-horse-9';
const fresh = 'Seven-brown-otters';

const atReset = async (visit: Visit = {}) => {
  const access = await AccessHarness.mount(visit);
  await access.follow('Forgot your password?', 'Reset your password');
  return access;
};

describe('what was typed', () => {
  it('as identifier comes along to the reset, and back [A11Y-3]', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    await access.shown.type('Password', password);
    await access.follow('Forgot your password?', 'Reset your password');
    expect(access.shown.field('E-mail address').value).to.equal(anna);
    await access.shown.type('E-mail address', 'bruno@example.org');
    await access.follow('Back to sign-in', 'Sign in');
    expect(access.shown.field('E-mail address').value).to.equal('bruno@example.org');
    expect(access.shown.field('Password').value).to.equal('');
    expect(access.shown.focused).to.equal('Password');
  });

  it('is in no URL, state, storage or attribute [I4 SEC-5]', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    await access.shown.type('Password', password);
    await access.follow('Forgot your password?', 'Reset your password');
    const left = [
      location.href,
      JSON.stringify(history.state),
      JSON.stringify(sessionStorage),
      access.element.outerHTML,
    ].join();
    expect(left).not.to.contain(anna);
    expect(left).not.to.contain(password);
  });

  it('as a secret is gone before the URL changes, when browsers look for what to save [SEC-6]', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('Password', password);
    const field = access.shown.field('Password');
    const { pushState } = history;
    let left = password;
    history.pushState = (...entry) => {
      left = field.value;
      pushState.apply(history, entry);
    };
    try {
      await access.follow('Forgot your password?', 'Reset your password');
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
    expect(left).to.equal('');
  });

  it('where an address no longer exists goes nowhere else, and nothing goes there', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    access.element.go('reidentification');
    await access.until(() => access.tag?.localName === 'latchkey-reidentification', 'the tag');
    await access.settled();
    const inputs = () => [...access.element.querySelectorAll('input')];
    expect(
      inputs()
        .map(({ value }) => value)
        .join(''),
    ).to.equal('');
    for (const input of inputs()) input.value = 'TU123456';
    access.element.go('login');
    await access.reaches('Sign in');
    expect(access.shown.field('E-mail address').value).to.equal(anna);
  });

  it('is not carried on once the service has said that it is in use no more', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    access.tag!.dispatchEvent(new LatchkeyStepEvent('identifier-revoked'));
    await access.shown.type('E-mail address', 'TU123456');
    await access.follow('Forgot your password?', 'Reset your password');
    expect(access.shown.field('E-mail address').value).to.equal('');
  });

  it('is forgotten once the right one was sent', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    access.element.go('identifier-recovery');
    await access.until(() => access.tag?.localName === 'latchkey-identifier-recovery', 'the tag');
    access.tag!.dispatchEvent(new LatchkeyOutcomeEvent({ kind: 'identifier-delivered' }));
    access.element.go('login');
    await access.reaches('Sign in');
    expect(access.shown.field('E-mail address').value).to.equal('');
  });

  it('is known to the login after a new password, which asks for that alone [A11Y-3]', async () => {
    const access = await atReset();
    await access.shown.type('E-mail address', anna);
    await access.shown.press('Enter');
    await access.reaches('Confirm that it is you');
    access.shown
      .button(access.shown.buttons.find((name) => name.startsWith('Code by SMS'))!)
      .click();
    await access.reaches('Enter the code');
    await access.shown.type('Code', access.shown.sentCode);
    await access.reaches('Set a new password');
    await access.shown.type('New password', fresh);
    await access.shown.press('Enter');
    await access.reaches('Your password is changed');
    await access.follow('Sign in', 'Sign in');
    expect(access.shown.field('E-mail address').value).to.equal(anna);
    expect(access.shown.focused).to.equal('Password');
    await access.shown.type('Password', fresh);
    await access.shown.press('Enter');
    await access.reaches('You are signed in');
  });
});
