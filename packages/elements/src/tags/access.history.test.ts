import { expect } from '@open-wc/testing';
import { AccessHarness, entriesAdded, travel, type Visit } from './access.harness.ts';

const anna = 'anna@example.org';
const password = 'Correct-horse-9';

/** Anna, in the middle of a reset. */
const midReset = async (visit: Visit = {}) => {
  const access = await AccessHarness.mount(visit);
  await access.follow('Forgot your password?', 'Reset your password');
  await access.shown.type('E-mail address', anna);
  await access.shown.press('Enter');
  await access.reaches('Confirm that it is you');
  return access;
};

describe('back and forward', () => {
  it('lead from journey to journey; each is one entry, its steps are none [E55]', async () => {
    const access = await AccessHarness.mount();
    const added = await entriesAdded(async () => {
      await access.follow('Trouble signing in?', 'Trouble signing in?');
      access.choose('I forgot my password');
      await access.reaches('Reset your password');
      await access.shown.type('E-mail address', anna);
      await access.shown.press('Enter');
      await access.reaches('Confirm that it is you');
    });
    expect(added).to.equal(2);
    await access.back('Trouble signing in?');
    expect(access.place).to.equal('help');
    await access.back('Sign in');
    expect(access.place).to.equal(null);
    await access.forward('Trouble signing in?');
    await access.forward('Confirm that it is you');
    expect(access.place).to.equal('password-reset');
  });

  it('never show a filled password, and keep what is none [I8 E55 SEC-6]', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', anna);
    await access.shown.type('Password', password);
    await access.follow('Trouble signing in?', 'Trouble signing in?');
    await access.back('Sign in');
    expect(access.shown.field('E-mail address').value).to.equal(anna);
    expect(access.shown.field('Password').value).to.equal('');
  });

  it('never send anything again [I8 E55 SEC-14]', async () => {
    const access = await midReset();
    access.shown
      .button(access.shown.buttons.find((name) => name.startsWith('Code by SMS'))!)
      .click();
    await access.reaches('Enter the code');
    const before = [access.openings.length, access.answers.length];
    await access.back('Sign in');
    await access.forward('Enter the code');
    expect([access.openings.length, access.answers.length]).to.deep.equal(before);
    expect(access.shown.focused).to.equal('Code');
    await access.shown.type('Code', access.shown.sentCode);
    await access.reaches('Set a new password');
  });

  it('lead to a journey that has ended at its beginning', async () => {
    const access = await AccessHarness.mount();
    access.element.addEventListener('latchkey-outcome', (event) => event.preventDefault());
    await access.shown.signIn(anna);
    await access.reaches('You are signed in');
    access.element.go('password-reset');
    await access.reaches('Reset your password');
    await access.back('Sign in');
    expect(access.shown.field('Password').value).to.equal('');
  });

  it('come back to the step where nothing can be stored [E57 VIEW-2 REL-19]', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
    try {
      const access = await midReset({ reload: true });
      await access.back('Sign in');
      await access.forward('Confirm that it is you');
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', own);
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('that are none of ours change nothing', async () => {
    const access = await midReset();
    history.pushState({ host: 1 }, '', '?elsewhere');
    await travel(() => history.back());
    await travel(() => history.forward());
    await access.settled();
    expect(access.heading).to.equal('Confirm that it is you');
  });
});

describe('a press', () => {
  it('begins a journey, where back and forward would go on with it', async () => {
    const access = await midReset();
    await access.back('Sign in');
    await access.follow('Forgot your password?', 'Reset your password');
    expect(access.shown.field('E-mail address').value).to.equal(anna);
    await access.shown.press('Enter');
    await access.reaches('Confirm that it is you');
    expect(access.openings).to.have.length(2);
  });
});
