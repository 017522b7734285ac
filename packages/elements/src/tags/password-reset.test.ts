// Longer than other files: everything about one tag, in the order in which a person meets it.
import { expect, oneEvent } from '@open-wc/testing';
import { worldOf, AccountService } from '@latchkey/mock';
import { fakeClock } from '@latchkey/contract/testing';
import type { LatchkeyLeaveEvent } from '../events.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const anna = 'anna@example.org';
const fresh = 'Seven-brown-otters';

const mount = async (mounting: Mounting = {}) => {
  const reset = await JourneyHarness.mount({ tag: 'latchkey-password-reset', ...mounting });
  await reset.until(() => reset.element.querySelector('form') !== null, 'a form');
  return reset;
};

const asked = async (identifier: string, mounting: Mounting = {}) => {
  const reset = await mount(mounting);
  await reset.type('E-mail address', identifier);
  await reset.press('Enter');
  return reset;
};

const choose = (reset: JourneyHarness, beginning: string) => {
  reset.button(reset.buttons.find((name) => name.startsWith(beginning)) ?? beginning).click();
};

/** Anna, at her new password. */
const atNewPassword = async (mounting: Mounting = {}) => {
  const reset = await asked(anna, mounting);
  await reset.reaches('Confirm that it is you');
  choose(reset, 'Code by SMS');
  await reset.reaches('Enter the code');
  await reset.type('Code', reset.sentCode);
  await reset.reaches('Set a new password');
  return reset;
};

/** Anna's link, mailed, and opened on a page of its own. */
const opened = async (mounting: Mounting = {}) => {
  const first = await asked(anna, mounting);
  await first.reaches('Confirm that it is you');
  choose(first, 'Link by e-mail');
  await first.reaches('Look in your mailbox');
  const { sentLink, service } = first;
  first.element.remove();
  return { sentLink, service };
};

const password = (reset: JourneyHarness) => reset.field('New password');

const metRules = (reset: JourneyHarness) =>
  [...reset.form.querySelectorAll('[data-part="rules"] li')].map((rule) =>
    rule.hasAttribute('data-met'),
  );

describe('<latchkey-password-reset>', () => {
  it('asks whose password it is, and says nothing of signing in', async () => {
    const reset = await mount();
    expect(reset.heading).to.equal('Reset your password');
    expect(reset.lead).to.equal('Enter the address that you sign in with.');
    expect(reset.buttons).to.deep.equal(['Continue']);
    expect(reset.sent.requests).to.equal(0);
    await reset.isAccessible();
  });

  it('asks in the person’s language from the first screen on [S23]', async () => {
    const reset = await mount({ attributes: { lang: 'de' } });
    expect(reset.heading).to.equal('Passwort zurücksetzen');
  });

  it('leads back to the login, by the host or by its link; not to itself', async () => {
    const reset = await mount({
      properties: { links: { login: '#login', 'reset-password': '#reset' } },
    });
    expect(reset.help).to.deep.equal([]);
    const leaving = oneEvent(reset.element, 'latchkey-leave');
    reset.element.addEventListener('latchkey-leave', (event) => event.preventDefault());
    reset.link('Back to sign-in').click();
    expect(((await leaving) as unknown as LatchkeyLeaveEvent).journey).to.equal('login');
    expect(location.hash).to.equal('');
  });

  it('lists the ways to recover, masked; one that nobody has is always among them [S24 S25]', async () => {
    const reset = await asked(anna);
    await reset.reaches('Confirm that it is you');
    expect(reset.buttons.map((name) => name.replace(/ \S*[•@].*/u, ' …'))).to.deep.equal([
      'Link by e-mail …',
      'Code by SMS …',
      'I have no access to any of these',
      'Start again',
    ]);
    expect(reset.text).not.to.contain('anna.backup@example.net');
  });

  it('says that there is no way, and leads on all the same [S25 E16]', async () => {
    const reset = await asked('ines@example.org');
    await reset.reaches('Confirm that it is you');
    expect(reset.lead).to.match(/^This account has no recovery address/u);
    expect(reset.buttons).to.deep.equal(['I have no access to any of these', 'Start again']);
    expect(reset.button('I have no access to any of these').type).to.equal('submit');
    await reset.isAccessible();
  });

  it('says whom to ask where an organization keeps the password [S31]', async () => {
    const reset = await asked('lea@academy.example');
    await reset.reaches('This password cannot be reset here');
    expect(reset.lead).to.contain('Ask your administrator.');
    expect(reset.text).to.contain('helpdesk@academy.example');
  });

  it('takes the whole number before a code goes there [S26 SEC-8]', async () => {
    const reset = await asked(anna, { scenario: 'reset-confirm-target' });
    await reset.reaches('Confirm that it is you');
    choose(reset, 'Code by SMS');
    await reset.reaches('Type it in full');
    expect(reset.field('Phone number').autocomplete).to.equal('tel');
    await reset.type('Phone number', '+41 79 555 01 99');
    await reset.press('Enter');
    await reset.refuses('This is not what the account has.');
    expect(reset.focused).to.equal('Phone number');
    expect(reset.field('Phone number').value).to.equal('+41 79 555 01 99');
    await reset.type('Phone number', '+41 79 555 01 23');
    await reset.press('Enter');
    await reset.reaches('Enter the code');
  });

  it('tells nobody whether there is an account, where the service does not [S26 SEC-8]', async () => {
    const reset = await asked('nobody@example.org', { scenario: 'reset-possession-first' });
    await reset.reaches('Look in your mailbox');
    expect(reset.lead).to.match(/^If there is an account/u);
    expect(reset.text).to.contain('Send it again (in 30 seconds)');
    await reset.pass(31);
    reset.button('Send it again').click();
    await reset.until(() => reset.status !== '', 'a status');
    expect(reset.status).to.equal('The message was requested once more.');
  });

  it('ends with what has changed, and the way to use it [S30]', async () => {
    const reset = await atNewPassword();
    await reset.type('New password', fresh);
    await reset.press('Enter');
    await reset.reaches('Your password is changed');
    expect(reset.lead).to.contain('mail programs');
    const leaving = oneEvent(reset.element, 'latchkey-leave');
    reset.button('Sign in').click();
    expect(((await leaving) as unknown as LatchkeyLeaveEvent).journey).to.equal('login');
    await reset.reaches('Reset your password');
  });

  it('follows by itself when the link was used elsewhere', async () => {
    const reset = await asked(anna);
    await reset.reaches('Confirm that it is you');
    choose(reset, 'Link by e-mail');
    await reset.reaches('Look in your mailbox');
    expect(reset.text).to.contain('This page goes on when you open the link.');
    const { sentLink: link, service } = reset;
    const elsewhere = await mount({ service, properties: { link } });
    await elsewhere.until(() => elsewhere.buttons.includes('Set a new password'), 'the button');
    elsewhere.button('Set a new password').click();
    await elsewhere.reaches('Set a new password');
    await elsewhere.type('New password', fresh);
    await elsewhere.press('Enter');
    await elsewhere.reaches('Your password is changed');
    await reset.pass(3);
    await reset.reaches('Your password is changed');
  });
});

describe('a mailed link', () => {
  it('is asked about at once, and used by a button alone [S27 SEC-7]', async () => {
    const { sentLink: link, service } = await opened();
    const reset = await mount({ service, properties: { link } });
    await reset.reaches('Reset your password');
    await reset.until(() => reset.buttons.includes('Set a new password'), 'the button');
    expect(reset.lead).to.match(/^This link is for the account a.*•/u);
    expect(reset.element.outerHTML).not.to.contain(link);
    reset.button('Set a new password').click();
    await reset.reaches('Set a new password');
    await reset.type('New password', fresh);
    await reset.press('Enter');
    await reset.reaches('Your password is changed');
  });

  it('that was used says so, and how to get another; the address is kept', async () => {
    const { sentLink: link, service } = await opened();
    const first = await mount({ service, properties: { link } });
    await first.until(() => first.buttons.includes('Set a new password'), 'the button');
    first.button('Set a new password').click();
    await first.reaches('Set a new password');
    first.element.remove();
    const second = await mount({ service, properties: { link } });
    await second.refuses('This link has been used already.');
    expect(second.heading).to.equal('Reset your password');
    expect(second.field('E-mail address').value).to.equal(anna);
    await second.isAccessible();
  });

  it('is opened where passkeys are offered too [S27]', async () => {
    const { sentLink: link, service } = await opened();
    const reset = await mount({ service, properties: { link, passkeys: true } });
    await reset.reaches('Reset your password');
    expect(reset.lead).to.match(/^This link is for the account a.*•/u);
  });

  it('that is cut off says so', async () => {
    const reset = await mount({ properties: { link: 'abc' } });
    await reset.refuses('This link is not complete.');
  });
});

describe('a new password', () => {
  it('has its rules checked while it is typed [S29]', async () => {
    const reset = await atNewPassword();
    expect(metRules(reset)).to.deep.equal([false, false]);
    await reset.type('New password', 'short');
    expect(metRules(reset)).to.deep.equal([false, true]);
    const status = reset.form.querySelector<HTMLElement>('[role="status"] [hidden]');
    expect(status?.textContent).to.equal('The password has all that it needs.');
    await reset.type('New password', fresh);
    expect(metRules(reset)).to.deep.equal([true, true]);
    expect(status?.hidden).to.equal(false);
    await reset.isAccessible();
  });

  it('that does not meet them stays where it is, and is not sent [A11Y-6]', async () => {
    const reset = await atNewPassword();
    const { requests } = reset.sent;
    await reset.type('New password', 'short');
    await reset.press('Enter');
    await reset.until(() => password(reset).ariaInvalid === 'true', 'a problem');
    expect(reset.text).to.contain('The password does not have all that it needs yet.');
    expect(password(reset).value).to.equal('short');
    expect(reset.focused).to.equal('New password');
    expect(reset.sent.requests).to.equal(requests);
    await reset.isAccessible();
  });

  it('that the service refuses stays where it is, with the reason beside it', async () => {
    const reset = await atNewPassword();
    await reset.type('New password', 'password1234');
    await reset.press('Enter');
    await reset.refuses('Some details need a change.');
    expect(reset.text).to.contain('This password is on a list of stolen ones.');
    expect(password(reset).value).to.equal('password1234');
    expect(reset.focused).to.equal('New password');
  });

  it('that is empty is asked for', async () => {
    const reset = await atNewPassword();
    await reset.press('Enter');
    await reset.until(() => password(reset).ariaInvalid === 'true', 'a problem');
    expect(reset.text).to.contain('Enter a new password.');
  });

  it('typed twice and not the same keeps both [S29]', async () => {
    const reset = await atNewPassword({ scenario: 'reset-twice-typed' });
    await reset.type('New password', fresh);
    await reset.type('New password once more', `${fresh}s`);
    await reset.press('Enter');
    const again = reset.field('New password once more');
    await reset.until(() => again.ariaInvalid === 'true', 'a problem');
    expect(reset.text).to.contain('The two passwords are not the same.');
    expect([password(reset).value, again.value]).to.deep.equal([fresh, `${fresh}s`]);
    expect(reset.focused).to.equal('New password once more');
    await reset.type('New password once more', fresh);
    await reset.press('Enter');
    await reset.reaches('Your password is changed');
  });

  it('is filled by a manager without a key: read as it is at submit [A11Y-2 FILL-11]', async () => {
    const reset = await atNewPassword();
    password(reset).value = fresh;
    reset.button('Save password').click();
    await reset.reaches('Your password is changed');
  });

  it('has the tokens that managers go by, and the username before it [S29 FILL-8 FILL-13]', async () => {
    const reset = await atNewPassword();
    const [username, input] = reset.form.querySelectorAll('input');
    expect(username?.autocomplete).to.equal('username');
    expect(username?.value).to.equal(anna);
    expect(username?.readOnly).to.equal(true);
    expect(username?.tabIndex).to.equal(-1);
    expect(getComputedStyle(username!).display).not.to.equal('none');
    expect([input?.name, input?.autocomplete, input?.type]).to.deep.equal([
      'new-password',
      'new-password',
      'password',
    ]);
    expect(input?.getAttribute('passwordrules')).to.equal('minlength: 10');
  });

  it('is shown and hidden on request [A11Y-20]', async () => {
    const reset = await atNewPassword();
    await reset.type('New password', fresh);
    reset.button('Show password').click();
    await reset.until(() => password(reset).type === 'text', 'a password that is shown');
    expect(password(reset).value).to.equal(fresh);
  });

  it('stands in no attribute and in no event [I4 SEC-5]', async () => {
    const reset = await atNewPassword();
    const heard: string[] = [];
    for (const type of ['step', 'problem', 'outcome', 'leave', 'link'])
      reset.element.addEventListener(`latchkey-${type}`, (event) => {
        heard.push(JSON.stringify(Object.entries(event)));
      });
    await reset.type('New password', fresh);
    const { shadowRoot } = reset.element;
    expect(reset.element.outerHTML + (shadowRoot?.innerHTML ?? '')).not.to.contain(fresh);
    await reset.press('Enter');
    await reset.reaches('Your password is changed');
    expect(heard).not.to.deep.equal([]);
    expect(heard.join(' ')).not.to.contain(fresh);
    expect(JSON.stringify(Object.entries(sessionStorage))).not.to.contain(fresh);
  });

  it('signs out other devices only when the person wants that [S29]', async () => {
    const reset = await atNewPassword({ scenario: 'reset-signs-out-others' });
    const others = reset.field('Sign out on other devices');
    expect([others.type, others.checked]).to.deep.equal(['checkbox', false]);
    await reset.isAccessible();
  });

  it('is asked for in a login too, where the service wants that', async () => {
    const clock = fakeClock();
    const service = new AccountService({ clock, world: worldOf('default') });
    const reset = await atNewPassword({ service });
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    reset.element.remove();
    const login = await JourneyHarness.mount({ service, attributes: { ticket } });
    await login.reaches('Set a new password');
    await login.type('New password', fresh);
    await login.press('Enter');
    await login.reaches('Your password is changed');
  });
});
