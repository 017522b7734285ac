// Longer than other files: everything about one tag, in the order in which a person meets it.
import { expect, oneEvent } from '@open-wc/testing';
import type { LatchkeyLeaveEvent, LatchkeyStepEvent } from '../events.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const annas = '079 555 01 23';
const shared = '+41 79 555 01 42';
const unknown = '+41 79 555 09 99';

const mount = async (mounting: Mounting = {}) => {
  const recovery = await JourneyHarness.mount({
    tag: 'latchkey-identifier-recovery',
    ...mounting,
  });
  await recovery.reaches('Find your address');
  await countriesCome(recovery);
  return recovery;
};

const countriesCome = (recovery: JourneyHarness) =>
  recovery.until(() => recovery.form.querySelector('select') !== null, 'the countries');

const number = (recovery: JourneyHarness) => recovery.field('Mobile number');

const country = (recovery: JourneyHarness) =>
  recovery.field('Country of the number') as unknown as HTMLSelectElement;

const choose = (recovery: JourneyHarness, beginning: string) => {
  recovery.button(recovery.buttons.find((name) => name.startsWith(beginning)) ?? beginning).click();
};

const given = async (typed: string, mounting: Mounting = {}) => {
  const recovery = await mount(mounting);
  country(recovery).value = 'CH';
  await recovery.type('Mobile number', typed);
  await recovery.press('Enter');
  return recovery;
};

/** Anna, to whose phone her address was sent. */
const told = async (mounting: Mounting = {}) => {
  const recovery = await given(annas, mounting);
  await recovery.reaches('Where shall we send it?');
  choose(recovery, 'By SMS');
  await recovery.reaches('Look at your messages');
  return recovery;
};

const nextStep = async ({ element }: JourneyHarness) =>
  ((await oneEvent(element, 'latchkey-step')) as unknown as LatchkeyStepEvent).step;

describe('<latchkey-identifier-recovery>', () => {
  it('asks for the mobile number that was given at sign-up, and sends nothing yet [S32]', async () => {
    const recovery = await mount();
    expect(recovery.lead).to.equal('Enter the mobile number that you gave when you signed up.');
    const { type, autocomplete, inputMode, dir } = number(recovery);
    expect([type, autocomplete, inputMode, dir]).to.deep.equal(['tel', 'tel', 'tel', 'ltr']);
    expect(recovery.sent.requests).to.equal(0);
    await recovery.isAccessible();
  });

  it('leads back to the login, and not to itself [S36]', async () => {
    const links = { login: '#login', 'find-identifier': '#find' };
    const recovery = await mount({ properties: { links } });
    expect(recovery.help).to.deep.equal([]);
    const leaving = oneEvent(recovery.element, 'latchkey-leave');
    recovery.element.addEventListener('latchkey-leave', (event) => event.preventDefault());
    recovery.link('Back to sign-in').click();
    expect(((await leaving) as unknown as LatchkeyLeaveEvent).journey).to.equal('login');
  });

  for (const typed of ['+41 79 555 01 23', '0041 79 555 01 23', annas]) {
    it(`finds the account by ${typed} [S32 S34 FILL-15]`, async () => {
      const recovery = await given(typed);
      await recovery.reaches('Where shall we send it?');
      expect(recovery.text).to.contain('•• 23');
    });
  }

  it('names the countries in the person’s language, with their codes left to right [S32]', async () => {
    const recovery = await mount();
    const names = [...country(recovery).options].map(({ label }) => label);
    expect(names[0]).to.equal('Choose…');
    expect(names).to.include('Switzerland \u2066+41\u2069');
    const { compare } = new Intl.Collator('en');
    expect(names.slice(1)).to.deep.equal(names.slice(1).sort(compare));
  });

  it('shows the country of a number that names it, while it is typed [S32]', async () => {
    const recovery = await mount();
    country(recovery).value = 'CH';
    await recovery.type('Mobile number', '+33 6');
    expect(country(recovery).value).to.equal('FR');
    await recovery.type('Mobile number', '079');
    expect(country(recovery).value).to.equal('FR');
  });

  it('keeps a number that is none, says so beside it, and sends nothing [S32 A11Y-6]', async () => {
    const recovery = await given('079 555');
    await recovery.until(() => number(recovery).ariaInvalid === 'true', 'a problem');
    expect(recovery.text).to.contain('This is not a whole phone number.');
    expect(number(recovery).value).to.equal('079 555');
    expect(recovery.focused).to.equal('Mobile number');
    expect(recovery.sent.requests).to.equal(0);
    await recovery.isAccessible();
    await recovery.type('Mobile number', '');
    await recovery.press('Enter');
    await recovery.until(() => recovery.text.includes('Enter your mobile number.'), 'a word');
    country(recovery).value = '';
    await recovery.type('Mobile number', annas);
    await recovery.press('Enter');
    await recovery.until(() => recovery.text.includes('The country of this number'), 'a word');
    expect(recovery.sent.requests).to.equal(0);
  });

  it('says of a landline that it is none of a mobile phone, and keeps it as it was typed [S32 E13]', async () => {
    const recovery = await given('044 333 44 55');
    await recovery.refuses('Some details need a change.');
    expect(recovery.text).to.contain('This is not a mobile number.');
    expect(number(recovery).value).to.equal('044 333 44 55');
    expect(recovery.focused).to.equal('Mobile number');
    await recovery.isAccessible();
  });

  it('reads what a manager has filled in without a key [S32]', async () => {
    const recovery = await mount();
    number(recovery).value = '+41795550123';
    recovery.button('Continue').click();
    await recovery.reaches('Where shall we send it?');
  });

  it('keeps number and country when the language changes [S32 E60 REL-18]', async () => {
    const recovery = await mount();
    country(recovery).value = 'CH';
    await recovery.type('Mobile number', annas);
    const [input, list] = [number(recovery), country(recovery)];
    const label = () => list.selectedOptions[0]?.label;
    expect(label()).to.equal('Switzerland \u2066+41\u2069');
    recovery.element.lang = 'de';
    await recovery.until(() => label() === 'Schweiz \u2066+41\u2069', `“Schweiz”`);
    expect([input.isConnected, input.value]).to.deep.equal([true, annas]);
    expect([list.isConnected, list.value]).to.deep.equal([true, 'CH']);
  });

  it('asks for the recovery address only where the number is not enough; back keeps the number [S33 E11]', async () => {
    const recovery = await given(shared);
    await recovery.reaches('Your recovery address');
    expect(recovery.field('Recovery address').autocomplete).to.equal('email');
    await recovery.isAccessible();
    recovery.button('Change the mobile number').click();
    await recovery.reaches('Find your address');
    await countriesCome(recovery);
    expect(number(recovery).value).to.equal('+41795550142');
    await recovery.press('Enter');
    await recovery.reaches('Your recovery address');
    await recovery.type('Recovery address', 'gita');
    await recovery.press('Enter');
    const field = recovery.field('Recovery address');
    await recovery.until(() => field.ariaInvalid === 'true', 'a problem');
    expect(recovery.focused).to.equal('Recovery address');
    await recovery.type('Recovery address', ' gita.backup@Example.net ');
    await recovery.press('Enter');
    await recovery.reaches('Where shall we send it?');
  });

  it('lists where the address can be sent, masked, and who has none of it last [S34]', async () => {
    const recovery = await given(annas);
    await recovery.reaches('Where shall we send it?');
    expect(recovery.buttons).to.deep.equal([
      'By SMS •• 23',
      'By e-mail a•••@example.net',
      'I have no access to any of these',
      'Start again',
    ]);
    await recovery.isAccessible();
    const step = nextStep(recovery);
    recovery.button('I have no access to any of these').click();
    expect(await step).to.equal('identity-intro');
  });

  it('delivers the address, and displays it nowhere [S34]', async () => {
    const recovery = await told();
    expect(recovery.lead).to.equal('We sent your address by SMS to •• 23.');
    expect(recovery.text).to.contain('The address is in the message, not here.');
    expect(recovery.service.outbox.at(-1)?.text).to.contain('anna@example.org');
    const { outerHTML, shadowRoot } = recovery.element;
    expect(outerHTML + shadowRoot!.innerHTML).not.to.contain('anna@');
    await recovery.isAccessible();
  });

  it('sends it again after a pause, by a deadline that sleep does not stop [S36 S17 E6 REL-11]', async () => {
    const recovery = await told();
    const sent = recovery.service.outbox.length;
    expect(recovery.buttons).to.include('Send it again (in 30 seconds)');
    await recovery.pass(12);
    const waiting = recovery.button('Send it again (in 18 seconds)');
    expect(waiting.ariaDisabled).to.equal('true');
    waiting.click();
    await recovery.pass(300);
    recovery.button('Send it again').click();
    await recovery.until(() => recovery.status !== '', 'a status');
    expect(recovery.status).to.equal('The message is on its way once more.');
    expect(recovery.service.outbox).to.have.length(sent + 1);
    expect(recovery.buttons).to.include('Send it again (in 30 seconds)');
  });

  it('sends it another way, where nothing was received [S36]', async () => {
    const recovery = await told();
    recovery.button('Send it another way').click();
    await recovery.reaches('Where shall we send it?');
    choose(recovery, 'By e-mail');
    await recovery.until(() => recovery.lead.includes('by e-mail to a•••@example.net'), 'a lead');
    const step = nextStep(recovery);
    recovery.button('I cannot read this message').click();
    expect(await step).to.equal('identity-intro');
  });

  it('ends with the way to sign in [S36]', async () => {
    const recovery = await told();
    recovery.button('Sign in').click();
    await recovery.reaches('Your address is on its way');
    await recovery.isAccessible();
    const leaving = oneEvent(recovery.element, 'latchkey-leave');
    recovery.button('Sign in').click();
    expect(((await leaving) as unknown as LatchkeyLeaveEvent).journey).to.equal('login');
  });

  for (const [whose, typed, scenario] of [
    ['nobody', unknown, 'default'],
    ['somebody who can be sent nothing', '+41 79 555 01 23', 'identifier-no-channel'],
  ] as const) {
    it(`goes on with an identity check for the number of ${whose}, and says nothing of it [S34 E14 E15 SEC-8]`, async () => {
      const recovery = await mount({ scenario });
      const step = nextStep(recovery);
      await recovery.type('Mobile number', typed);
      await recovery.press('Enter');
      expect(await step).to.equal('identity-intro');
      expect(recovery.problem).to.equal('');
      expect(recovery.text + recovery.lead).not.to.match(/number|unknown|found/iu);
    });
  }

  it('asks for a code before it tells of accounts, where the service wants that [S35 E11]', async () => {
    const recovery = await given(shared, { scenario: 'identifier-possession-first' });
    await recovery.reaches('Enter the code');
    expect(recovery.buttons).to.include('Use another address or number');
    await recovery.type('Code', recovery.sentCode);
    await recovery.reaches('Which account is yours?');
    expect(recovery.buttons).to.deep.equal([
      'g•••@example.org',
      'h•••@example.org',
      'None of these is mine',
      'Start again',
    ]);
    await recovery.isAccessible();
    recovery.button('g•••@example.org').click();
    await recovery.reaches('Where shall we send it?');
  });

  it('lets a wrong number be corrected before the code [S35]', async () => {
    const recovery = await given(shared, { scenario: 'identifier-possession-first' });
    await recovery.reaches('Enter the code');
    recovery.button('Use another address or number').click();
    await recovery.reaches('Find your address');
    expect(number(recovery).value).to.equal('+41795550142');
  });

  it('says that no account is one’s own, and goes on [S35 E12]', async () => {
    const recovery = await given('+41 79 555 01 88', { scenario: 'identifier-phone-recycled' });
    await recovery.reaches('Enter the code');
    await recovery.type('Code', recovery.sentCode);
    await recovery.reaches('Which account is yours?');
    const step = nextStep(recovery);
    recovery.button('None of these is mine').click();
    expect(await step).to.equal('identity-intro');
  });

  it('can be gone through by keyboard alone [S32 S34 S36 A11Y-9]', async () => {
    const recovery = await mount();
    number(recovery).focus();
    await recovery.type('Mobile number', '+41 79 555 01 23');
    await recovery.press('Tab');
    expect(recovery.focused).to.equal('Country of the number');
    await recovery.press('Tab');
    expect(recovery.focused).to.equal('Continue');
    await recovery.press('Enter');
    await recovery.reaches('Where shall we send it?');
    expect(recovery.focused).to.equal('Where shall we send it?');
    await recovery.press('Tab');
    expect(recovery.focused).to.equal('By SMS •• 23');
    await recovery.press('Enter');
    await recovery.reaches('Look at your messages');
    await recovery.press('Tab');
    expect(recovery.focused).to.equal('Sign in');
    await recovery.press('Enter');
    await recovery.reaches('Your address is on its way');
  });

  it('has the number in its field alone, also when it comes back [S33 I4 SEC-5]', async () => {
    const recovery = await mount();
    const heard: string[] = [];
    for (const type of ['step', 'problem', 'outcome', 'leave', 'link'])
      recovery.element.addEventListener(`latchkey-${type}`, (event) => {
        heard.push(JSON.stringify(Object.entries(event)));
      });
    await recovery.type('Mobile number', shared);
    await recovery.press('Enter');
    await recovery.reaches('Your recovery address');
    recovery.button('Change the mobile number').click();
    await recovery.reaches('Find your address');
    expect(number(recovery).value).to.equal('+41795550142');
    const { outerHTML, shadowRoot } = recovery.element;
    const everywhere = [
      outerHTML,
      shadowRoot!.innerHTML,
      location.href,
      JSON.stringify(Object.entries(sessionStorage)),
      ...heard,
    ].join(' ');
    expect(heard).not.to.deep.equal([]);
    expect(everywhere.replaceAll(/\s/gu, '')).not.to.contain('795550142');
  });
});
