// Longer than other files: everything about one tag, in the order in which a person meets it.
import { expect, oneEvent } from '@open-wc/testing';
import { AccountService } from '@latchkey/mock';
import type { LatchkeyOutcomeEvent } from '../events.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const chloe = 'chloe@example.org';
const bruno = 'bruno@example.org';

const signedIn = async (identifier: string, heading: string, mounting: Mounting = {}) => {
  const login = await JourneyHarness.mount(mounting);
  await login.signIn(identifier);
  await login.reaches(heading);
  return login;
};

const bySms = async (mounting: Mounting = {}) => {
  const login = await signedIn(chloe, 'Approve on your device', mounting);
  login.button('Use another way').click();
  await login.reaches('Choose another way');
  const sms = login.buttons.find((name) => name.startsWith('Code by SMS'));
  login.button(sms ?? '').click();
  await login.reaches('Enter the code');
  return login;
};

const paste = (field: HTMLInputElement, text: string) => {
  const data = new DataTransfer();
  data.setData('text', text);
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
  });
  // Firefox leaves the data out of events that a script makes.
  if (!event.clipboardData?.getData('text'))
    Object.defineProperty(event, 'clipboardData', { value: data });
  field.dispatchEvent(event);
};

const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

describe('a second factor', () => {
  it('that was chosen of several is the one that waits', async () => {
    const login = await signedIn(chloe, 'Approve on your device');
    login.button('Use another way').click();
    await login.reaches('Choose another way');
    login.service.faults.next('hung');
    const [first, second] = login.form.querySelectorAll<HTMLElement>('[data-part="choice"]');
    second?.click();
    await login.until(() => second?.ariaBusy === 'true', 'a sign that it waits');
    expect(first?.ariaBusy).to.equal(null);
  });

  describe('a code of an authenticator app', () => {
    it('lets the person in, the password not asked again', async () => {
      const login = await signedIn(bruno, 'Enter the code');
      expect(login.focused).to.equal('Code');
      expect(login.form.querySelector('[type="password"]')).to.equal(null);
      await login.type('Code', login.service.authenticatorCode(bruno)!.code);
      await login.reaches('You are signed in');
    });

    it('is one field with the right tokens and no limit of length [S15 SEC-13 FILL-14]', async () => {
      const login = await signedIn(bruno, 'Enter the code');
      const code = login.field('Code');
      const properties = [code.type, code.inputMode, code.maxLength, code.dir];
      expect(properties).to.deep.equal(['text', 'numeric', -1, 'ltr']);
      // Firefox does not know the token, and its property says so.
      expect(code.getAttribute('autocomplete')).to.equal('one-time-code');
    });

    it('says beforehand that a complete code is checked at once, unless the page switched that off [A11Y-15]', async () => {
      const login = await signedIn(bruno, 'Enter the code');
      const hint = document.getElementById(
        login.field('Code').getAttribute('aria-describedby') ?? '',
      );
      expect(hint?.textContent).to.equal('It is checked as soon as it is complete.');
      const quiet = await signedIn(bruno, 'Enter the code', {
        attributes: { 'no-auto-submit': '' },
      });
      await quiet.type('Code', quiet.service.authenticatorCode(bruno)!.code);
      expect(quiet.heading).to.equal('Enter the code');
      expect(quiet.text).not.to.contain('as soon as it is complete');
      await quiet.press('Enter');
      await quiet.reaches('You are signed in');
    });

    it('tells a wrong code, how often it may be tried, empties the field and stands there [S16 REL-8 A11Y-6]', async () => {
      const login = await signedIn(bruno, 'Enter the code');
      await login.type('Code', '000000');
      await login.refuses('This code does not match.');
      expect(login.field('Code').value).to.equal('');
      expect(login.field('Code').ariaInvalid).to.equal('true');
      expect(login.focused).to.equal('Code');
      await login.type('Code', login.service.authenticatorCode(bruno)!.code);
      await login.reaches('You are signed in');
    });
  });

  describe('a backup code', () => {
    it('works once, typed with its dash or without', async () => {
      const { backupCodes } = await import('@latchkey/mock');
      const login = await signedIn(bruno, 'Enter the code');
      login.button('Use another way').click();
      await login.reaches('Choose another way');
      login.button('Backup code').click();
      await login.reaches('Enter the code');
      expect(login.lead).to.contain('backup codes');
      await login.type('Code', backupCodes[0].toLowerCase());
      await login.press('Enter');
      await login.reaches('You are signed in');
    });
  });

  describe('a code by SMS', () => {
    it('says where it went, masked, how long it lasts and what if it does not come [A11Y-14]', async () => {
      const login = await bySms();
      expect(login.lead).to.match(/^We sent a code by SMS to .*•/u);
      expect(login.text).to.match(/The code works for .*10 minutes\./u);
      expect(login.text).to.contain('Nothing received?');
      expect(login.element.shadowRoot?.querySelector('[part="lead"] bdi')).not.to.equal(null);
    });

    for (const [how, text] of [
      ['with a blank', spaced],
      ['with a prefix', (code: string) => `G-${code}`],
      ['in a sentence', (code: string) => `Your code is ${spaced(code)}. It works for 10 minutes.`],
      ['in the SMS for browsers', (code: string) => `Example 2026\n\n@localhost #${code}`],
      [
        'in Arabic digits',
        (code: string) => code.replaceAll(/\d/gu, (d) => String.fromCharCode(0x660 + Number(d))),
      ],
    ] as const) {
      it(`is taken when pasted ${how}, and sends itself once [S15 E4 SEC-13 A11Y-2 FILL-14]`, async () => {
        const login = await bySms();
        let calls = 0;
        const { adapter } = login.element;
        login.element.adapter = {
          ...adapter!,
          answer: (ticket, answer, call) => {
            calls += 1;
            return adapter!.answer(ticket, answer, call);
          },
        };
        paste(login.field('Code'), text(login.sentCode));
        await login.reaches('You are signed in');
        expect(calls).to.equal(1);
      });
    }

    it('can be sent again once the cool-down has passed, and the older one is told from the newer [S17 E6 SEC-14 A11Y-14]', async () => {
      const login = await bySms();
      const first = login.sentCode;
      expect(login.button('Send a new code (in 30 seconds)').ariaDisabled).to.equal('true');
      await login.pass(29.5);
      login.button('Send a new code (in 1 second)').focus();
      await login.pass(1);
      expect(login.focused).to.equal('Send a new code');
      await login.type('Code', '12');
      login.button('Send a new code').click();
      await login.until(() => login.status === 'A new code is on its way.', 'the status');
      expect(login.field('Code').value).to.equal('12');
      expect(login.sentCode).not.to.equal(first);
      paste(login.field('Code'), first);
      await login.refuses('A newer code was sent.');
      paste(login.field('Code'), login.sentCode);
      await login.reaches('You are signed in');
    });

    it('is dead after too many tries, and says what to do [E2]', async () => {
      const login = await bySms();
      const wrong = login.sentCode === '000000' ? '000001' : '000000';
      for (let tries = 0; tries < 5; tries += 1) {
        const before = login.problem;
        paste(login.field('Code'), wrong);
        await login.until(
          () => login.problem !== '' && login.problem !== before,
          'another problem',
        );
      }
      expect(login.problem).to.contain('too many tries');
      expect(login.buttons).to.include('Use another way');
    });
  });

  describe('a request in an app', () => {
    it('shows the device, the place and the number, and goes on once it is approved [S18]', async () => {
      const login = await signedIn(chloe, 'Approve on your device');
      const { push } = login.service.outbox.findLast((message) => message.kind === 'push')!;
      expect(login.lead).to.contain(push!.device);
      expect(login.text).to.contain(push!.place);
      expect(login.text).to.contain(push!.number!);
      expect(login.text).to.contain('Waiting for your approval…');
      login.service.approve(push!.id, push!.number);
      await login.pass(3);
      await login.reaches('You are signed in');
    });

    it('says that it was refused, or not answered in time, and offers the next thing to do [S18]', async () => {
      const login = await signedIn(chloe, 'Approve on your device');
      const { push } = login.service.outbox.findLast((message) => message.kind === 'push')!;
      login.service.refuse(push!.id);
      await login.pass(3);
      await login.refuses('The request was refused on the device.');
      await login.pass(40);
      login.button('Send a new request').click();
      const pushes = () => login.service.outbox.filter(({ kind }) => kind === 'push').length;
      await login.until(() => pushes() === 2 && login.problem === '', 'a new request');
      await login.until(() => login.text.includes('Waiting'), 'the new request to be waited for');
      await login.passUntilRefused('The request was not answered in time.');
      expect(login.buttons).to.include.members(['Send a new request', 'Use another way']);
    });
  });

  it('offers every other way with its masked target, and says what support will not do [S14 S21 SEC-13]', async () => {
    const login = await signedIn(chloe, 'Approve on your device');
    login.button('Use another way').click();
    await login.reaches('Choose another way');
    expect(login.buttons.filter((name) => name.includes('•'))).to.have.length(2);
    expect(login.text).to.contain('support does not switch off the second step');
  });

  it('shows the way to assistance where the service offers it [S14]', async () => {
    const login = await signedIn(chloe, 'Approve on your device', { scenario: 'assistance' });
    login.button('Use another way').click();
    await login.reaches('Choose another way');
    login.button('I cannot use any of these').click();
    await login.reaches('Continue on another page');
  });

  it('trusts a device when the person wants that [S20]', async () => {
    const login = await signedIn(bruno, 'Enter the code', { scenario: 'trust-device' });
    login.field('Trust this device').click();
    await login.type('Code', login.service.authenticatorCode(bruno)!.code);
    await login.reaches('You are signed in');
  });

  it('leads back to the beginning at any time', async () => {
    const login = await signedIn(bruno, 'Enter the code');
    login.button('Back to sign-in').click();
    await login.reaches('Sign in');
    expect(login.field('Password').value).to.equal('');
  });
});

describe('<latchkey-second-factor>', () => {
  it('takes up the ticket of another page [S22]', async () => {
    const login = await signedIn(bruno, 'Enter the code');
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    login.element.remove();
    const second = await JourneyHarness.mount({
      tag: 'latchkey-second-factor',
      service: login.service,
      attributes: { ticket },
    });
    await second.reaches('Enter the code');
    const outcome = oneEvent(second.element, 'latchkey-outcome');
    await second.type('Code', second.service.authenticatorCode(bruno)!.code);
    expect(((await outcome) as unknown as LatchkeyOutcomeEvent).outcome.kind).to.equal('signed-in');
  });

  it('is taken up without an entry step before it, into which somebody quick would type', async () => {
    const login = await signedIn(bruno, 'Enter the code');
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    login.element.remove();
    const again = await JourneyHarness.mount({ service: login.service, attributes: { ticket } });
    expect(again.text).not.to.contain('Password');
    await again.reaches('Enter the code');
  });

  it('steps up the session that the browser has [S22]', async () => {
    const login = await signedIn(bruno, 'Enter the code');
    await login.type('Code', login.service.authenticatorCode(bruno)!.code);
    await login.reaches('You are signed in');
    await login.pass(60);
    const second = await JourneyHarness.mount({
      tag: 'latchkey-second-factor',
      service: login.service,
    });
    await second.reaches('Enter the code');
    const outcome = oneEvent(second.element, 'latchkey-outcome');
    await second.type('Code', second.service.authenticatorCode(bruno)!.code);
    expect(((await outcome) as unknown as LatchkeyOutcomeEvent).outcome.kind).to.equal(
      'second-factor-passed',
    );
  });

  it('says that it takes long where the first step does not come', async () => {
    const service = new AccountService();
    service.faults.next('hung');
    const second = await JourneyHarness.mount({ tag: 'latchkey-second-factor', service });
    await second.until(() => second.sent.unanswered > 0, 'a request');
    await second.pass(3);
    await second.until(() => second.status === 'Still working on it…', 'a word of it');
  });

  it('says what is missing where nobody is signed in, and can begin again', async () => {
    const second = await JourneyHarness.mount({ tag: 'latchkey-second-factor' });
    await second.until(() => second.problem !== '', 'a problem');
    expect(second.buttons).to.deep.equal(['Start again']);
  });
});
