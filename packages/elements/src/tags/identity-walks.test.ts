// Whole ways through an identity check, on the simulated account service.
import { expect } from '@open-wc/testing';
import type { IdentityReason } from '@latchkey/contract';
import type { AccountService } from '@latchkey/mock';
import { picture, Pieces } from '../identity/identity.harness.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const tag = 'latchkey-identity-check';
const anna = 'anna@example.org';

const begun = async (reason: IdentityReason, mounting: Mounting = {}) => {
  const page = await JourneyHarness.mount({
    tag,
    ...mounting,
    attributes: { reason, ...mounting.attributes },
  });
  if (reason !== 'identifier') {
    await page.until(() => page.heading === 'Show that an account is yours', 'the entry');
    await page.type('E-mail address', anna);
    await page.press('Enter');
  }
  await page.reaches('Show that this account is yours');
  return page;
};

const choose = (page: JourneyHarness, beginning: string) => {
  page.button(page.buttons.find((name) => name.startsWith(beginning)) ?? beginning).click();
};

/** From the beginning to the pieces of an identity card. */
const toPieces = async (page: JourneyHarness) => {
  page.button('Start').click();
  await page.reaches('How do you want to show it?');
  choose(page, 'With a document');
  await page.reaches('About you');
  await page.type('First and last name', 'Anna Muster');
  await page.type('E-mail address where we can reach you', 'anna.new@example.net');
  await page.press('Enter');
  await page.reaches('Choose your document');
  page.field('Identity card').click();
  page.button('Continue').click();
  await page.reaches('Photograph your document');
};

const photograph = async (page: JourneyHarness, ...ids: string[]) => {
  const pieces = new Pieces(page);
  for (const id of ids) {
    pieces.choose(id, await picture());
    await pieces.comes(id, 'stored');
  }
};

/** A request that waits for its decision. */
const requested = async (reason: IdentityReason, mounting: Mounting = {}) => {
  const page = await begun(reason, mounting);
  await toPieces(page);
  await photograph(page, 'front', 'back', 'selfie');
  page.button('Send for a decision').click();
  await page.until(() => page.service.cases.length > 0, 'a case');
  return page;
};

const newest = ({ cases }: AccountService) => cases.at(-1)!;

describe('a person who has no other proof', () => {
  it('shows a document, waits, and sets a new password [S44 S47 S49 I5]', async () => {
    const page = await requested('password');
    await page.reaches('Your request is with us');
    const { number } = newest(page.service);
    expect(page.text).to.contain(`Number of the request: ${number}`);
    expect(page.text).not.to.contain('anna.new@example.net');
    page.service.startReview(number);
    await page.pass(5);
    await page.reaches('Your request is being looked at');
    page.service.decideCase(number, { accept: true });
    await page.pass(5);
    await page.reaches('This account is yours');
    page.button('Set a new password').click();
    await page.reaches('Set a new password');
    await page.type('New password', 'Seven-brown-otters');
    await page.press('Enter');
    await page.reaches('Your password is changed');
  });

  it('sends only what is needed again [S49]', async () => {
    const page = await requested('password');
    await page.reaches('Your request is with us');
    const { number } = newest(page.service);
    page.service.decideCase(number, { more: { back: 'glare' } });
    await page.pass(5);
    await page.reaches('Something more is needed');
    expect(page.text).to.contain('Light was reflected on it.');
    page.button('Take these pictures').click();
    await page.reaches('Photograph your document');
    const pieces = new Pieces(page);
    expect(page.form.querySelectorAll('[data-part="piece"]')).to.have.length(1);
    page.button('Send for a decision').click();
    await page.until(() => document.activeElement === pieces.control('back'), 'the focus');
    await photograph(page, 'back');
    page.button('Send for a decision').click();
    await page.reaches('Your request is with us');
  });

  it('goes on after a reload with what was sent already [S47 E56]', async () => {
    const first = await begun('password');
    await toPieces(first);
    await photograph(first, 'front', 'back');
    const ticket = sessionStorage.getItem(sessionStorage.key(0)!)!;
    first.element.remove();
    const page = await JourneyHarness.mount({
      tag,
      service: first.service,
      attributes: { ticket },
    });
    await page.reaches('Photograph your document');
    const pieces = new Pieces(page);
    expect([pieces.state('front'), pieces.state('back'), pieces.state('selfie')]).to.deep.equal([
      'stored',
      'stored',
      'needed',
    ]);
    await photograph(page, 'selfie');
    page.button('Send for a decision').click();
    await page.reaches('Your request is with us');
  });

  it('is told the limit that the service has for files [E44]', async () => {
    const page = await begun('password', { scenario: 'identity-small-files' });
    await toPieces(page);
    const pieces = new Pieces(page);
    expect(page.text).to.contain('up to 50 kB each.');
    const large = new Uint8Array(60_000);
    large.set([0xff, 0xd8, 0xff]);
    pieces.choose('front', new File([large], 'large.jpg'));
    await pieces.comes('front', 'refused');
    expect(pieces.text('front')).to.contain('This file has more than 50 kB.');
  });

  it('goes on in the app instead, which the page follows [S48]', async () => {
    const page = await begun('password');
    page.button('Start').click();
    await page.reaches('How do you want to show it?');
    choose(page, 'With Example Identity');
    await page.reaches('Go on in the app');
    const { id } = page.service.companionRequests[0]!;
    page.service.companion(id, 'open');
    await page.pass(2);
    await page.until(() => page.text.includes('The app is open.'), 'opened');
    page.service.companion(id, 'start');
    await page.pass(2);
    await page.until(() => page.text.includes('The check goes on'), 'under way');
    page.service.companion(id, 'finish');
    await page.pass(2);
    await page.reaches('Your request is with us');
  });

  it('is told what the app was not allowed, and can use another way [S48 E50]', async () => {
    const page = await begun('password');
    page.button('Start').click();
    await page.reaches('How do you want to show it?');
    choose(page, 'With Example Identity');
    await page.reaches('Go on in the app');
    page.service.companion(page.service.companionRequests[0]!.id, 'deny-location');
    await page.pass(2);
    await page.refuses('The app may not see where you are');
    page.button('I cannot use the app').click();
    await page.reaches('About you');
  });

  it('sees the request that is open already [S49 E43]', async () => {
    const first = await requested('password');
    await first.reaches('Your request is with us');
    const cases = first.service.cases.length;
    first.element.remove();
    const page = await JourneyHarness.mount({
      tag,
      service: first.service,
      attributes: { reason: 'password' },
    });
    await page.until(() => page.heading === 'Show that an account is yours', 'the entry');
    await page.type('E-mail address', anna);
    await page.press('Enter');
    await page.reaches('Your request is with us');
    expect(page.service.cases).to.have.length(cases);
  });

  it('comes back by the link in the message, on any device [S49]', async () => {
    const first = await requested('locked');
    await first.reaches('Your request is with us');
    const { sentLink: link, service } = first;
    first.element.remove();
    service.decideCase(newest(service).number, { accept: true });
    const page = await JourneyHarness.mount({ tag, service, properties: { link } });
    await page.reaches('This account is yours');
    expect(page.text).to.contain('The account is opened again when you go on.');
  });

  it('is told that it took too long, and begins again [S49 E52]', async () => {
    const page = await requested('password', { scenario: 'identity-expires-soon' });
    await page.reaches('Your request is with us');
    await page.passUntilReached('Your request has expired');
    page.button('Start again').click();
    await page.reaches('Show that this account is yours');
  });

  it('stops the request, and begins again [S49]', async () => {
    const page = await requested('password');
    await page.reaches('Your request is with us');
    page.form.querySelector<HTMLElement>('summary')?.click();
    page.button('Stop it').click();
    await page.reaches('Your request was cancelled');
    expect(page.service.uploadedBytes).to.equal(0);
    page.button('Start again').click();
    await page.reaches('Show that this account is yours');
  });

  it('needs it no more once the owner has got in by another way [S49 E53]', async () => {
    const page = await requested('password');
    await page.reaches('Your request is with us');
    const login = await JourneyHarness.mount({ service: page.service });
    await login.signIn(anna);
    await login.reaches('You are signed in');
    await page.pass(5);
    await page.reaches('Your request was cancelled');
  });

  it('looks for the address itself without being asked for it [S44 S47]', async () => {
    const page = await begun('identifier');
    expect(page.lead).to.contain('which address you sign in with');
    await toPieces(page);
  });

  it('comes from a reset that offers nothing to them [S25 S44]', async () => {
    const page = await JourneyHarness.mount({ tag: 'latchkey-password-reset' });
    await page.until(() => page.element.querySelector('form') !== null, 'a form');
    await page.type('E-mail address', 'ines@example.org');
    await page.press('Enter');
    await page.reaches('Confirm that it is you');
    page.button('I have no access to any of these').click();
    await page.reaches('Show that this account is yours');
    expect(page.lead).to.equal('After that you can set a new password.');
    page.button('Back').click();
    await page.reaches('Confirm that it is you');
  });
});
