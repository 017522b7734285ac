import { expect } from '@open-wc/testing';
import { JourneyHarness } from './journey.harness.ts';
import {
  asked,
  elif,
  enter,
  farid,
  password,
  revoked,
  sentLabel,
  usernames,
} from './reidentification.harness.ts';

const fresh = 'elif.new@example.net';

describe('a sign-in by the username that was sent', () => {
  it('has an empty identifier and an empty password, and says what a username looks like [S39 S40 I8]', async () => {
    const login = await asked();
    expect([login.field(sentLabel).value, login.field('Password').value]).to.deep.equal(['', '']);
    expect(login.lead).to.contain('Your password has not changed.');
    expect(login.text).to.contain('It usually consists of initials and digits, such as AB123456.');
    expect(login.focused).to.equal(sentLabel);
    await login.isAccessible();
  });

  for (const typed of ['el482913', ' EL 482 913 ', 'El482913.']) {
    it(`takes it as “${typed}” [S2 S40 E22]`, async () => {
      const login = await asked();
      await enter(login, sentLabel, typed);
      await login.reaches('Choose a new address');
    });
  }

  it('keeps it when the password is wrong [S6 S40 REL-8]', async () => {
    const login = await asked();
    await login.type(sentLabel, elif.username);
    await login.type('Password', 'wrong');
    await login.press('Enter');
    await login.refuses('The address and the password do not match.');
    expect(login.heading).to.equal('Sign in with the username');
    expect(login.field(sentLabel).value).to.equal(elif.username);
    expect(login.focused).to.equal('Password');
  });

  it('asks for the second factor too [S40]', async () => {
    const login = await asked(farid.old);
    await enter(login, sentLabel, farid.username);
    await login.reaches('Enter the code');
    const { code } = login.service.authenticatorCode(farid.username)!;
    await login.type('Code', code);
    await login.reaches('Choose a new address');
  });

  it('is the same where the identifier is asked for alone [S4 S40 S43]', async () => {
    const login = await JourneyHarness.mount({
      scenario: 'identifier-first',
      attributes: { 'identifier-first': '' },
    });
    await login.type('E-mail address', elif.old);
    await login.press('Enter');
    await login.reaches('Enter your password');
    expect(usernames(login)).to.deep.equal([elif.old]);
    await login.type('Password', password);
    await login.press('Enter');
    await login.reaches('This address is no longer in use');
    login.button('Sign in with the username').click();
    await login.reaches('Sign in with the username');
    await login.type(sentLabel, elif.username);
    await login.press('Enter');
    await login.reaches('Enter your password');
    expect(login.lead).to.contain(elif.username);
    expect(usernames(login)).to.deep.equal(['']);
    await login.isAccessible();
    await login.type('Password', password);
    await login.press('Enter');
    await login.reaches('Choose a new address');
  });

  it('has the tokens that managers go by: the one sent is no username, and the new address is [S43]', async () => {
    const login = await asked();
    await login.type(sentLabel, elif.username);
    expect(usernames(login)).to.deep.equal(['']);
    const sent = login.field(sentLabel);
    expect([sent.getAttribute('autocomplete'), sent.name]).to.deep.equal([
      'one-time-code',
      'sent-name',
    ]);
    expect(getComputedStyle(login.form.querySelector('input')!).display).not.to.equal('none');
    await enter(login, sentLabel, elif.username);
    await login.reaches('Choose a new address');
    await login.type('New e-mail address', fresh);
    expect(usernames(login)).to.deep.equal([fresh]);
    expect(login.form.querySelector('[autocomplete="off"]')).to.equal(null);
    const entry = await JourneyHarness.mount({ tag: 'latchkey-reidentification' });
    await entry.reaches('Your address no longer exists');
    expect(usernames(entry)).to.deep.equal(['']);
    expect(entry.field('Username, or old address').getAttribute('autocomplete')).to.equal(
      'one-time-code',
    );
  });

  it('gives way to an ordinary one for another account [S39 A11Y-8]', async () => {
    const login = await asked();
    await login.type('Password', 'typed for the other');
    login.button('Use another account').focus();
    login.button('Use another account').click();
    await login.reaches('Sign in');
    expect(login.field('Password').value).to.equal('');
    // The button that had it is gone.
    await login.until(() => login.focused === 'E-mail address', 'the focus');
    await login.signIn('anna@example.org');
    await login.reaches('You are signed in');
  });

  it('is not remembered for the next tag in the page', async () => {
    const login = await asked();
    login.element.remove();
    const next = await JourneyHarness.mount({ service: login.service });
    expect(next.heading).to.equal('Sign in');
    expect(next.field('E-mail address').name).to.equal('username');
  });
});

describe('the password given with a username that was sent', () => {
  const handedOn = (login: JourneyHarness) =>
    login.form.querySelector<HTMLInputElement>('[data-part=handed-on] input');

  const atNewAddress = async () => {
    const login = await asked();
    await enter(login, sentLabel, elif.username);
    await login.reaches('Choose a new address');
    return login;
  };

  it('stands beside the new address, seen by nobody, for managers to keep the two [FILL-3 FILL-8 S43]', async () => {
    const login = await atNewAddress();
    const input = handedOn(login)!;
    expect([input.value, input.type, input.form]).to.deep.equal([password, 'password', login.form]);
    expect(input.getClientRects().length).to.equal(0);
    expect([input.required, input.id]).to.deep.equal([false, '']);
    await login.isAccessible();
  });

  it('is still there after a second factor [S43]', async () => {
    const login = await asked(farid.old);
    await enter(login, sentLabel, farid.username);
    await login.reaches('Enter the code');
    expect(login.form.querySelector('input[type=password]')).to.equal(null);
    await login.type('Code', login.service.authenticatorCode(farid.username)!.code);
    await login.reaches('Choose a new address');
    expect(handedOn(login)!.value).to.equal(password);
  });

  it('is gone when the page hides, and when the tag leaves [S43 I4]', async () => {
    for (const leave of [
      () => dispatchEvent(new PageTransitionEvent('pagehide')),
      (login: JourneyHarness) => {
        login.element.remove();
      },
    ]) {
      const login = await atNewAddress();
      const input = handedOn(login)!;
      leave(login);
      await new Promise(requestAnimationFrame);
      expect(input.value).to.equal('');
    }
  });

  it('is gone where the journey begins again [S43 I4]', async () => {
    const login = await atNewAddress();
    login.button('Sign in later').click();
    await login.reaches('Sign in');
    expect(login.element.querySelectorAll('input[type=password]').length).to.equal(1);
    expect(login.field('Password').value).to.equal('');
  });
});

describe('the way to a new address', () => {
  it('leaves no password and no username anywhere but in its field [S43 I4 SEC-5]', async () => {
    const login = await revoked();
    const heard: string[] = [];
    for (const type of ['step', 'problem', 'outcome', 'leave', 'link'])
      login.element.addEventListener(`latchkey-${type}`, (event) => {
        heard.push(JSON.stringify(Object.entries(event)));
      });
    const everywhere = () =>
      [
        login.element.outerHTML,
        login.element.shadowRoot!.innerHTML,
        location.href,
        JSON.stringify(Object.entries(sessionStorage)),
        ...heard,
      ].join(' ');
    login.button('Sign in with the username').click();
    await login.reaches('Sign in with the username');
    await login.type(sentLabel, elif.username);
    await login.type('Password', password);
    expect(everywhere()).not.to.contain(password);
    expect(everywhere()).not.to.contain(elif.username);
    await login.press('Enter');
    await login.reaches('Choose a new address');
    await login.type('New e-mail address', fresh);
    await login.press('Enter');
    await login.reaches('Enter the code');
    await login.type('Code', login.sentCode);
    await login.reaches('You are signed in');
    expect(heard).not.to.deep.equal([]);
    for (const secret of [password, elif.username, login.sentCode])
      expect(everywhere()).not.to.contain(secret);
  });
});
