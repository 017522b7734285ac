import { expect } from '@open-wc/testing';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const mount = async (mounting?: Mounting) => {
  const walk = await JourneyHarness.mount(mounting);
  // Its code comes while nobody waits.
  await walk.until(() => walk.clock.timers > 0, 'the code that watches');
  return walk;
};

/** As a manager fills it in: without a key, and quickly. */
const fill = (walk: JourneyHarness, label: string, value: string) => {
  const field = walk.field(label);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const minutes = 60;
const words = /^The password or code was removed/u;

describe('a form that nobody touches', () => {
  it('loses its password after ten minutes and nothing else, and says so [SEC-6 A11Y-14]', async () => {
    const login = await mount();
    fill(login, 'E-mail address', 'anna@example.org');
    fill(login, 'Password', 'Correct-horse-9');
    login.button('Show password').click();
    const { form } = login;
    await login.pass(10 * minutes - 1);
    expect(login.field('Password').value).to.equal('Correct-horse-9');
    expect(login.status).to.equal('');
    await login.pass(2);
    expect(login.field('Password').value).to.equal('');
    expect(login.field('Password').type).to.equal('password');
    expect(login.field('E-mail address').value).to.equal('anna@example.org');
    await login.until(() => words.test(login.status), 'a word about it');
    expect(login.form).to.equal(form);
    fill(login, 'Password', 'Correct-horse-9');
    login.button('Sign in').click();
    await login.reaches('You are signed in');
  });

  it('keeps its password as long as somebody is there [SEC-6]', async () => {
    const login = await mount();
    fill(login, 'Password', 'Correct-horse-9');
    for (const sign of ['pointermove', 'keydown', 'input', 'pointerdown']) {
      await login.pass(9 * minutes);
      login.form.dispatchEvent(new Event(sign, { bubbles: true }));
    }
    await login.pass(9 * minutes);
    expect(login.field('Password').value).to.equal('Correct-horse-9');
    await login.pass(1 * minutes);
    expect(login.field('Password').value).to.equal('');
  });

  it('says nothing where nothing secret was typed, and loses nothing [SEC-6]', async () => {
    const login = await mount();
    fill(login, 'E-mail address', 'anna@example.org');
    await login.pass(30 * minutes);
    expect(login.status).to.equal('');
    expect(login.field('E-mail address').value).to.equal('anna@example.org');
  });

  it('is let go with its page [REL-15]', async () => {
    const login = await mount();
    fill(login, 'Password', 'Correct-horse-9');
    login.element.remove();
    await login.clock.advance(10 * minutes * 1000);
    expect(login.clock.timers).to.equal(0);
  });
});
