import { expect } from '@open-wc/testing';
import type { AccountAdapter, Reply, Step } from '@latchkey/contract';
import { JourneyHarness, type Mounting } from './journey.harness.ts';
import { elif, enter, farid, nextStep, revoked, sentLabel } from './reidentification.harness.ts';

/** The tag where somebody begins whose address no longer exists. */
const mount = async (mounting: Mounting = {}) => {
  const tag = await JourneyHarness.mount({ tag: 'latchkey-reidentification', ...mounting });
  await tag.reaches('Your address no longer exists');
  return tag;
};

describe('<latchkey-reidentification>', () => {
  it('explains both cases, and leads to where an address is changed [S37]', async () => {
    const links = { login: '/login', 'change-identifier': '/change', 'address-gone': '/here' };
    const tag = await mount({ properties: { links } });
    expect(tag.lead).to.equal('Your account and your password stay as they are.');
    expect(tag.text).to.contain('Only the mailbox is gone');
    expect(tag.text).to.contain('The address was deleted, cancelled or released');
    expect(tag.form.querySelector('a')?.getAttribute('href')).to.equal('/change');
    expect(tag.help).not.to.include('Your address no longer exists?');
    expect(tag.sent.requests).to.equal(0);
    await tag.isAccessible();
  });

  it('takes the username at once, where it was sent before [S40 S41]', async () => {
    const tag = await mount();
    await enter(tag, 'Username, or old address', elif.username);
    await tag.reaches('Choose a new address');
  });

  it('takes the old address, and asks for the username afterwards [S38 S39]', async () => {
    const tag = await mount();
    await enter(tag, 'Username, or old address', elif.old);
    await tag.reaches('This address is no longer in use');
    tag.button('Sign in with the username').click();
    await tag.reaches('Sign in with the username');
    await enter(tag, sentLabel, elif.username);
    await tag.reaches('Choose a new address');
  });

  it('refuses a wrong password as any login does, and keeps what was typed [S5 S6 S38 E20]', async () => {
    const tag = await mount();
    await tag.type('Username, or old address', elif.old);
    await tag.type('Password', 'wrong');
    await tag.press('Enter');
    await tag.refuses('The address and the password do not match.');
    expect(tag.field('Username, or old address').value).to.equal(elif.old);
    expect([tag.focused, tag.field('Password').value]).to.deep.equal(['Password', '']);
    await tag.isAccessible();
  });

  it('can be gone through by keyboard alone [S39 S40 S41 A11Y-9]', async () => {
    const tag = await mount();
    await enter(tag, 'Username, or old address', elif.old);
    await tag.reaches('This address is no longer in use');
    await tag.press('Tab');
    expect(tag.focused).to.equal('Sign in with the username');
    await tag.press('Enter');
    await tag.reaches('Sign in with the username');
    expect(tag.focused).to.equal(sentLabel);
    await tag.press('Tab');
    expect(tag.focused).to.equal('Password');
    await enter(tag, sentLabel, elif.username);
    await tag.reaches('Choose a new address');
    expect(tag.focused).to.equal('New e-mail address');
  });
});

describe('an address that is in use no more', () => {
  it('is refused with the reason, and with where the username was sent [S38 S39 E19]', async () => {
    const login = await revoked();
    expect(login.lead).to.equal(
      'We sent a username to •• 61 and e•••@example.net: sign in with it and your usual password.',
    );
    expect(login.button('Sign in with the username').type).to.equal('submit');
    expect(login.element.shadowRoot?.querySelectorAll('[part="lead"] bdi')).to.have.length(2);
    await login.isAccessible();
  });

  it('is refused in the organization’s name, with whom to ask there [S38 S39]', async () => {
    const login = await revoked(farid.old);
    expect(login.lead).to.match(
      /^Closed Org no longer uses it for signing in\. We sent a username/u,
    );
    expect(login.text).to.contain('Your administrator can help you: office@closed-org.test');
    await login.isAccessible();
  });

  it('has its username sent again after a pause, by a deadline [S39 S17 E6 REL-11]', async () => {
    const login = await revoked();
    const sent = login.service.outbox.length;
    const waiting = login.button('Send it again (in 30 seconds)');
    expect(waiting.ariaDisabled).to.equal('true');
    waiting.click();
    await login.pass(300);
    login.button('Send it again').click();
    await login.until(() => login.status !== '', 'a status');
    expect(login.status).to.equal('The username is on its way once more.');
    expect(login.service.outbox).to.have.length(sent + 2);
  });

  it('leads to an identity check whoever can read neither message [S39 E24]', async () => {
    const login = await revoked();
    const step = nextStep(login);
    login.button('I have no access to any of these').click();
    expect(await step).to.equal('identity-intro');
  });

  it('leads there at once where nothing could be sent [S39]', async () => {
    const login = await revoked(elif.old, { scenario: 'revoked-without-channels' });
    expect(login.lead).to.equal('There is no phone and no other address to send a username to.');
    expect(login.buttons).to.deep.equal(['Show that this account is yours', 'Back to sign-in']);
    await login.isAccessible();
    const step = nextStep(login);
    login.button('Show that this account is yours').click();
    expect(await step).to.equal('identity-intro');
  });

  it('signs in as ever when its mailbox is there again [E29]', async () => {
    const login = await JourneyHarness.mount({ scenario: 'mailbox-recreated' });
    login.element.addEventListener('latchkey-outcome', (event) => {
      event.preventDefault();
    });
    await login.signIn(elif.old);
    await login.reaches('You are signed in');
  });

  it('shows what a service alone can say: an organization that sent nothing, and whom to ask [S39]', async () => {
    const step: Step = {
      kind: 'identifier-revoked',
      actions: [],
      sent: [],
      organization: { name: 'Example Academy' },
      contact: 'it@academy.example',
    };
    const reply: Reply = { ticket: 'a-ticket-of-a-test', turn: 1, step };
    const answer = () => Promise.resolve(structuredClone(reply));
    const adapter: AccountAdapter = {
      open: answer,
      answer,
      look: answer,
      upload: answer,
      close: () => Promise.resolve(),
    };
    const login = await JourneyHarness.mount({ properties: { adapter } });
    await login.signIn(elif.old);
    await login.reaches('This address is no longer in use');
    expect(login.lead).to.match(/^Example Academy no longer uses it/u);
    expect(login.text).to.contain('it@academy.example');
    login.button('Back to sign-in').click();
    await login.until(() => login.heading !== 'This address is no longer in use', 'a login');
  });
});
