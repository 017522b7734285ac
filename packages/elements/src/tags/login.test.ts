// Longer than other files: everything about one tag, in the order in which a person meets it.
import { expect, oneEvent } from '@open-wc/testing';
import { captchaToken } from '@latchkey/mock';
import type { LatchkeyOutcomeEvent } from '../events.ts';
import { JourneyHarness } from './journey.harness.ts';

const anna = 'anna@example.org';
const stay = (event: Event) => {
  event.preventDefault();
};

describe('<latchkey-login>', () => {
  describe('signing in', () => {
    it('asks for identifier and password alone when the service wants no more [S1]', async () => {
      const login = await JourneyHarness.mount();
      const outcome = oneEvent(login.element, 'latchkey-outcome');
      await login.signIn(anna);
      const { outcome: ended } = (await outcome) as unknown as LatchkeyOutcomeEvent;
      expect(ended.kind).to.equal('signed-in');
      await login.reaches('You are signed in');
    });

    it('takes a username that is no e-mail address, typed with a blank in small letters [S2]', async () => {
      const login = await JourneyHarness.mount();
      await login.signIn('ab 123456');
      await login.reaches('You are signed in');
    });

    it('trims the identifier and lowers its domain, and sends the password to the byte [S2 S3 SEC-13]', async () => {
      const seen: unknown[] = [];
      const login = await JourneyHarness.mount();
      const { adapter } = login.element;
      login.element.adapter = {
        ...adapter!,
        open: (opening, call) => {
          seen.push(opening.answer?.values);
          return adapter!.open(opening, call);
        },
      };
      await login.type('E-mail address', ' Anna@Example.ORG ');
      // WebKitGTK's driver swallows a blank at the end.
      login.field('Password').value = ' pass word ';
      await login.press('Enter');
      await login.refuses('The address and the password do not match.');
      expect(seen).to.deep.equal([{ identifier: 'Anna@example.org', password: ' pass word ' }]);
    });

    it('reads what a password manager set without a single event [A11Y-2 FILL-11]', async () => {
      const login = await JourneyHarness.mount();
      login.field('E-mail address').value = anna;
      login.field('Password').value = 'Correct-horse-9';
      login.button('Sign in').click();
      await login.reaches('You are signed in');
    });

    it('asks for the identifier first when the page wants that [S4]', async () => {
      const login = await JourneyHarness.mount({ attributes: { 'identifier-first': '' } });
      await login.type('E-mail address', anna);
      await login.press('Enter');
      await login.reaches('Enter your password');
      expect(login.lead).to.equal(`Signing in as ${anna}`);
      expect(login.focused).to.equal('Password');
      const anchor = login.form.querySelector<HTMLInputElement>('[autocomplete="username"]');
      expect(anchor?.value).to.equal(anna);
      await login.type('Password', 'Correct-horse-9');
      await login.press('Enter');
      await login.reaches('You are signed in');
    });

    it('sends one answer for ten presses [E59 I10 REL-1]', async () => {
      const login = await JourneyHarness.mount();
      let calls = 0;
      const { adapter } = login.element;
      login.element.adapter = {
        ...adapter!,
        open: (opening, call) => {
          calls += 1;
          return adapter!.open(opening, call);
        },
      };
      await login.type('E-mail address', anna);
      await login.type('Password', 'Correct-horse-9');
      for (let press = 0; press < 10; press += 1) login.button('Sign in').click();
      await login.reaches('You are signed in');
      expect(calls).to.equal(1);
    });

    it('goes to the return target that the service allowed, and not when the page says no [S8 SEC-4]', async () => {
      const login = await JourneyHarness.mount({ attributes: { 'return-to': '/home' } });
      login.element.addEventListener('latchkey-outcome', stay);
      const outcome = oneEvent(login.element, 'latchkey-outcome');
      await login.signIn(anna);
      expect(((await outcome) as unknown as LatchkeyOutcomeEvent).outcome).to.deep.equal({
        kind: 'signed-in',
        returnTo: '/home',
      });
      await login.reaches('You are signed in');
      expect(location.pathname).not.to.equal('/home');
    });

    it('begins anew when the person comes back to the page that it had left [SEC-6 REL-12]', async () => {
      const login = await JourneyHarness.mount();
      await login.signIn(anna);
      await login.reaches('You are signed in');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await login.reaches('Sign in');
      expect(login.field('Password').value).to.equal('');
    });
  });

  describe('the form', () => {
    it('has the tokens, names and keyboards that browsers and managers go by [FILL-8 FILL-9 FILL-16]', async () => {
      const login = await JourneyHarness.mount();
      const identifier = login.field('E-mail address');
      const password = login.field('Password');
      expect([
        identifier.name,
        identifier.type,
        identifier.autocomplete,
        identifier.inputMode,
      ]).to.deep.equal(['username', 'text', 'username', 'email']);
      expect([password.name, password.type, password.autocomplete]).to.deep.equal([
        'password',
        'password',
        'current-password',
      ]);
      expect(identifier.getAttribute('autocapitalize')).to.equal('none');
      expect(identifier.form).to.equal(login.form);
      expect(login.form.method).to.equal('post');
      expect(identifier.getRootNode()).to.equal(document);
      expect(password.maxLength).to.equal(-1);
    });

    it('goes from identifier to password with a single Tab [A11Y-9]', async () => {
      const login = await JourneyHarness.mount();
      login.field('E-mail address').focus();
      await login.press('Tab');
      expect(login.focused).to.equal('Password');
    });

    it('shows and hides the password, keeps it, and hides it again when it is sent [S3 SEC-12 A11Y-20]', async () => {
      const login = await JourneyHarness.mount();
      await login.type('Password', 'secret');
      login.button('Show password').click();
      await login.element.updateComplete;
      expect(login.field('Password').type).to.equal('text');
      expect(login.field('Password').value).to.equal('secret');
      login.button('Hide password').click();
      await login.element.updateComplete;
      expect(login.field('Password').type).to.equal('password');
      login.button('Show password').click();
      login.button('Sign in').click();
      await login.element.updateComplete;
      expect(login.field('Password').type).to.equal('password');
    });

    it('hints at caps lock [S3]', async () => {
      const login = await JourneyHarness.mount();
      const password = login.field('Password');
      password.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true }));
      await login.element.updateComplete;
      expect(login.text).to.contain('Caps lock is on.');
      password.dispatchEvent(new KeyboardEvent('keyup', { key: 'CapsLock' }));
      await login.element.updateComplete;
      expect(login.text).not.to.contain('Caps lock');
    });

    it('says what is missing beside the field, and goes there, without asking the service [A11Y-6 FILL-12]', async () => {
      const login = await JourneyHarness.mount();
      login.button('Sign in').click();
      await login.element.updateComplete;
      expect(login.text).to.contain('Enter your e-mail address.');
      expect(login.text).to.contain('Enter your password.');
      expect(login.focused).to.equal('E-mail address');
      const field = login.field('E-mail address');
      expect(field.ariaInvalid).to.equal('true');
      const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent?.trim()).to.equal('Enter your e-mail address.');
      await login.isAccessible();
    });
  });

  describe('a refusal', () => {
    const refusal = 'The address and the password do not match. Check both and try again.';

    const refused = async (identifier: string, password: string) => {
      const login = await JourneyHarness.mount({
        properties: { links: { 'reset-password': '/reset', 'mailbox-password': '/mailbox' } },
      });
      const events: string[] = [];
      for (const type of ['latchkey-step', 'latchkey-problem', 'latchkey-outcome']) {
        login.element.addEventListener(type, (event) => {
          events.push(`${type} ${JSON.stringify(event)}`);
        });
      }
      await login.signIn(identifier, password);
      await login.refuses(refusal);
      return { login, events };
    };

    it('keeps the identifier, empties the password and stands there [S6 SEC-6 REL-8 A11Y-6]', async () => {
      const { login } = await refused(anna, 'wrong');
      expect(login.field('E-mail address').value).to.equal(anna);
      expect(login.field('Password').value).to.equal('');
      expect(login.focused).to.equal('Password');
    });

    it('has the two hints at hand: another password is meant, and the way to recovery [S6]', async () => {
      const { login } = await refused(anna, 'wrong');
      expect(login.hints).to.contain('not of your mailbox');
      expect(login.hints).to.contain('Set your mailbox password');
      expect(login.hints).to.contain('Forgot your password?');
      // Neither stands on the page twice.
      expect(login.help.join()).not.to.match(/mailbox|Forgot/u);
    });

    it('is the same for an unknown identifier, a locked and a blocked account [S5 S11 SEC-8]', async () => {
      const seen = [];
      for (const who of [
        'anna@example.org',
        'nobody@example.org',
        'dario@example.org',
        'kenji@example.org',
      ]) {
        const { login, events } = await refused(who, 'wrong');
        const { element, heading, focused, hints } = login;
        // The second instance on a page has numbered ids.
        const light = element.innerHTML.replaceAll(/(latchkey-login-[a-z]+)-\d/gu, '$1');
        seen.push({
          light,
          shadow: element.shadowRoot?.innerHTML,
          heading,
          focused,
          hints,
          events,
        });
        element.remove();
      }
      for (const other of seen.slice(1)) expect(other).to.deep.equal(seen[0]);
    });

    it('lets the person in at the next try, in the same form [FILL-7]', async () => {
      const { login } = await refused(anna, 'wrong');
      const { form } = login;
      await login.type('Password', 'Correct-horse-9');
      await login.press('Enter');
      await login.reaches('You are signed in');
      expect(form.isConnected).to.equal(false);
    });
  });

  describe('an account that cannot be used', () => {
    it('says until when it is locked, and what to do meanwhile [S11]', async () => {
      const login = await JourneyHarness.mount({
        properties: { links: { 'reset-password': '/reset' } },
      });
      await login.signIn('dario@example.org');
      await login.reaches('This account is locked');
      expect(login.lead).to.match(/^It opens again in \d+ minutes\./u);
      expect(login.link('Forgot your password?').href).to.contain('/reset');
      login.button('Back to sign-in').click();
      await login.reaches('Sign in');
    });

    it('says who blocked it, and whom to ask [S11]', async () => {
      const login = await JourneyHarness.mount();
      await login.signIn('kenji@example.org');
      await login.reaches('This account is blocked');
      expect(login.lead).to.contain('Example Academy');
      expect(login.buttons).to.include('Back to sign-in');
    });
  });

  describe('help', () => {
    it('shows the links that are configured, and no others [S12]', async () => {
      const links = { 'reset-password': '/reset', support: '/help' };
      const login = await JourneyHarness.mount({ attributes: { links: JSON.stringify(links) } });
      expect(login.help).to.deep.equal(['Forgot your password?', 'Get help']);
      const bare = await JourneyHarness.mount();
      expect(bare.help).to.deep.equal([]);
    });

    it('lets the host page open a link, or another journey, in its own way [SEC-4]', async () => {
      const login = await JourneyHarness.mount({
        properties: { links: { 'reset-password': '/reset', support: '/help' } },
      });
      const heard: string[] = [];
      login.element.addEventListener('latchkey-leave', (event) => {
        heard.push(event.journey);
        event.preventDefault();
      });
      login.element.addEventListener('latchkey-link', (event) => {
        heard.push(event.link);
        event.preventDefault();
      });
      login.link('Forgot your password?').click();
      login.link('Get help').click();
      expect(heard).to.deep.equal(['password-reset', 'support']);
    });
  });

  it('shows the host’s own check as the host draws it [SEC-14]', async () => {
    const captcha = (_step: unknown, container: HTMLElement) =>
      new Promise<string>((solved) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = 'I am a person';
        button.addEventListener('click', () => {
          solved(captchaToken);
        });
        container.append(button);
      });
    const login = await JourneyHarness.mount({ scenario: 'captcha', properties: { captcha } });
    for (const password of ['wrong', 'wrong again']) {
      await login.signIn(anna, password);
      await login.until(() => login.field('Password').value === '' && !!login.problem, 'a refusal');
    }
    await login.signIn(anna);
    await login.reaches('One more check');
    const button = login.button('I am a person');
    // The form's reset would take that away.
    expect(getComputedStyle(button).display).to.equal('inline-block');
    button.click();
    await login.reaches('You are signed in');
  });

  it('offers to go on with a session that is there, or to use another account [S9]', async () => {
    const login = await JourneyHarness.mount({ scenario: 'already-signed-in' });
    await login.signIn(anna);
    await login.reaches('You are signed in already');
    expect(login.lead).to.contain('This browser is signed in as a');
    login.button('Use another account').click();
    await login.reaches('Sign in');
  });
});
