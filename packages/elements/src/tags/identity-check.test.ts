// Longer than other files: everything about one tag, in the order in which a person meets it.
import { expect, oneEvent } from '@open-wc/testing';
import type { IdentityReason, StepOf } from '@latchkey/contract';
import decodeQr from 'qr/decode.js';
import type { LatchkeyLinkEvent, LatchkeyOutcomeEvent } from '../events.ts';
import { at, ToldService } from '../identity/identity.harness.ts';
import { JourneyHarness, type Mounting } from './journey.harness.ts';

const reasons: readonly IdentityReason[] = ['password', 'identifier', 'second-factor', 'locked'];
const day = 86_400;

const intro: StepOf<'identity-intro'> = {
  kind: 'identity-intro',
  actions: ['start', 'back'],
  reason: 'password',
  means: ['manual', 'companion'],
  reviewTime: 2 * day,
  keptFor: 30 * day,
};
const means: StepOf<'identity-means'> = {
  kind: 'identity-means',
  actions: ['choose', 'back'],
  reason: 'password',
  means: ['manual', 'companion'],
  app: 'Example Identity',
};
const companion: StepOf<'companion-app'> = {
  kind: 'companion-app',
  actions: ['renew', 'other', 'back'],
  reason: 'password',
  url: 'https://id.example/app?request=7f3a-19c2',
  app: 'Example Identity',
  state: 'waiting',
  expiresIn: 300,
  lookIn: 3,
};
const request: StepOf<'case-status'> = {
  kind: 'case-status',
  actions: ['cancel', 'done'],
  reason: 'password',
  state: 'submitted',
  number: '2026-0042',
  target: 'a•••@example.net',
  decisionIn: 2 * day,
  lookIn: 60,
};

const begin = async (mounting: Mounting = {}) => {
  const service = new ToldService(intro);
  const page = await JourneyHarness.mount({
    tag: 'latchkey-identity-check',
    ...mounting,
    properties: { adapter: service.adapter, ...mounting.properties },
  });
  await page.until(() => page.element.querySelector('form') !== null, 'a form');
  return { page, service };
};

const said = (page: JourneyHarness) =>
  page.form.querySelector('[role="status"]')?.textContent.replaceAll(/\s+/gu, ' ').trim();

/** The page of a phone, until the returned function is called. */
const inTheHand = () => {
  const { matchMedia } = globalThis;
  globalThis.matchMedia = (query) =>
    query === '(pointer: coarse)' ? matchMedia('all') : matchMedia(query);
  return () => {
    globalThis.matchMedia = matchMedia;
  };
};

describe('<latchkey-identity-check>', () => {
  it('asks whose account it is, and takes the reason with the answer [S44 I5]', async () => {
    const { page, service } = await begin({ attributes: { reason: 'locked' } });
    expect(page.heading).to.equal('Show that an account is yours');
    expect(service.openings).to.deep.equal([]);
    await page.isAccessible();
    await page.type('E-mail address', 'anna@example.org');
    await page.press('Enter');
    await page.reaches('Show that this account is yours');
    expect(service.openings).to.have.length(1);
    expect(service.openings[0]).to.deep.include({ journey: 'identity-check', reason: 'locked' });
    expect(service.openings[0]?.answer?.values).to.deep.equal({ identifier: 'anna@example.org' });
  });

  it('asks the service at once where the address itself is what is missing [S44]', async () => {
    const { page, service } = await begin({ attributes: { reason: 'identifier' } });
    await page.reaches('Show that this account is yours');
    expect(service.openings[0]).to.deep.include({ reason: 'identifier' });
    expect(service.openings[0]?.answer).to.equal(undefined);
    expect(page.form.querySelector('input')).to.equal(null);
  });

  it('begins again for the same reason [S44 I5]', async () => {
    const { page, service } = await begin({ attributes: { reason: 'identifier' } });
    await page.reaches('Show that this account is yours');
    page.element.restart();
    await page.until(() => service.openings.length === 2, 'another opening');
    expect(service.openings[1]).to.deep.include({ reason: 'identifier' });
  });
});

describe('the beginning of an identity check', () => {
  const leads: Record<IdentityReason, string> = {
    password: 'After that you can set a new password.',
    identifier: 'After that you learn which address you sign in with.',
    'second-factor': 'After that you can sign in without your old second step.',
    locked: 'After that the account is opened again.',
  };
  for (const reason of reasons) {
    it(`says what it is good for: ${reason} [S44 S45]`, async () => {
      const { page } = await at({ ...intro, reason });
      expect(page.lead).to.equal(leads[reason]);
    });
  }

  it('says what is needed, how long it takes, what is kept, and that nobody has to call [S45]', async () => {
    const { page, service } = await at(intro);
    expect(page.text).to.contain('a document with your photograph');
    expect(page.text).to.contain('A decision usually takes 2 days.');
    expect(page.text).to.contain('Your documents are deleted 30 days after the decision.');
    expect(page.text).to.contain('There is no need to call support.');
    await page.isAccessible();
    service.says(means);
    page.button('Start').click();
    await page.reaches('How do you want to show it?');
    expect(service.answers[0]).to.deep.include({ action: 'start' });
  });

  it('leads back to where it came from [S45]', async () => {
    const { page, service } = await at(intro);
    page.button('Back').click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ action: 'back' });
  });

  it('comes in a login too, when nothing of the second step is left [S44 S14]', async () => {
    const { page } = await at({ ...intro, reason: 'second-factor' }, { tag: 'latchkey-login' });
    expect(page.heading).to.equal('Show that this account is yours');
    expect(page.text).to.contain('There is no need to call support.');
  });
});

describe('the means of an identity check', () => {
  it('are both to choose from, each with a word about it [S46]', async () => {
    const { page, service } = await at(means);
    expect(page.buttons).to.deep.equal([
      'With a document You photograph it now. A decision follows later.',
      'With Example Identity You go on in the app, on this device or another one.',
      'Back',
    ]);
    await page.isAccessible();
    page.button(page.buttons[1]!).click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ values: { means: 'companion' } });
  });

  it('can be one alone [S46]', async () => {
    const { page } = await at({ ...means, means: ['manual'] });
    expect(page.buttons).to.have.length(2);
    expect(page.text).not.to.contain('Example Identity');
  });

  it('can be none: then support is the way [S46]', async () => {
    const { page } = await at({ ...means, means: [], contact: 'help@example.org' });
    expect(page.heading).to.equal('This cannot be done here');
    expect(page.lead).to.contain('Support can help you.');
    expect(page.text).to.contain('help@example.org');
    expect(page.form.querySelector('[data-link="support"]')).not.to.equal(null);
    await page.isAccessible();
  });
});

describe('the details of an identity check', () => {
  const details: StepOf<'identity-details'> = {
    kind: 'identity-details',
    actions: ['submit', 'other', 'back'],
    reason: 'password',
    fields: [
      { name: 'name', type: 'text', label: 'Full name', autocomplete: 'name', required: true },
      {
        name: 'contact',
        type: 'email',
        label: 'Where we reach you',
        value: 'a@example.net',
        required: true,
      },
    ],
  };

  it('are the fields of the service, with what was typed before [S47]', async () => {
    const { page, service } = await at(details);
    expect(page.field('Full name').autocomplete).to.equal('name');
    expect(page.field('Where we reach you').value).to.equal('a@example.net');
    await page.type('Full name', ' Anna Muster ');
    await page.press('Enter');
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]?.values).to.deep.equal({
      fields: { name: 'Anna Muster', contact: 'a@example.net' },
    });
  });

  it('that are missing are asked for [S47]', async () => {
    const { page, service } = await at(details);
    page.button('Continue').click();
    await page.until(() => page.focused === 'Full name', 'the focus');
    expect(page.text).to.contain('This is needed to go on.');
    expect(service.answers).to.deep.equal([]);
  });
});

describe('the app on another device', () => {
  const qr = (page: JourneyHarness) =>
    page.form.querySelector<SVGSVGElement>('svg[data-part="qr"]');

  /** What a camera reads of the picture. */
  const read = async (svg: SVGSVGElement) => {
    const side = 370;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: side, height: side });
    const context = canvas.getContext('2d')!;
    context.fillStyle = getComputedStyle(svg).backgroundColor;
    context.fillRect(0, 0, side, side);
    context.scale(side / svg.viewBox.baseVal.width, side / svg.viewBox.baseVal.height);
    const path = svg.querySelector('path')!;
    context.fillStyle = getComputedStyle(path).fill;
    context.fill(new Path2D(path.getAttribute('d')!));
    return decodeQr(context.getImageData(0, 0, side, side));
  };

  it('reads a code here [S48]', async () => {
    const { page } = await at(companion);
    await page.until(() => qr(page) !== null, 'a code');
    expect(await read(qr(page)!)).to.equal(companion.url);
    expect(qr(page)?.getAttribute('aria-label')).to.equal('QR code that opens Example Identity');
    expect(page.text).to.contain('The code works for another 5 minutes.');
    expect(said(page)).to.equal('Waiting for the app…');
    await page.isAccessible();
  });

  it('may as well be on this one: the link is there too [S48 E51]', async () => {
    const { page } = await at(companion);
    const folded = page.link('Open Example Identity').closest('details');
    expect(folded?.querySelector('summary')?.textContent).to.equal('The app is on this device');
  });

  it('is on a phone opened by a link; the code is there too [S48 E51 VIEW-5]', async () => {
    const back = inTheHand();
    const { page } = await at(companion);
    await page.until(() => qr(page) !== null, 'a code');
    back();
    const link = page.link('Open Example Identity');
    expect(link.closest('details')).to.equal(null);
    expect(link.href).to.equal(companion.url);
    expect(qr(page)?.closest('details')?.querySelector('summary')?.textContent).to.equal(
      'The app is on another device',
    );
    await page.isAccessible();
    link.addEventListener('click', (event) => event.preventDefault());
    const heard = oneEvent(page.element, 'latchkey-link');
    link.click();
    expect(((await heard) as unknown as LatchkeyLinkEvent).href).to.equal(companion.url);
  });

  it('is followed by the page: opened, under way, done [S48]', async () => {
    const { page, service } = await at(companion);
    const region = page.form.querySelector('[role="status"]');
    service.says({ ...companion, state: 'opened' });
    await page.pass(3);
    await page.until(() => said(page) === 'The app is open. Go on there.', 'opened');
    expect(qr(page)).to.equal(null);
    service.says({ ...companion, state: 'in-progress' });
    await page.pass(3);
    await page.until(() => said(page) === 'The check goes on in the app…', 'under way');
    // The same region: a new one would not be read out.
    expect(page.form.querySelector('[role="status"]')).to.equal(region);
    service.says(request);
    await page.pass(3);
    await page.reaches('Your request is with us');
  });

  it('gets a fresh code by itself when the old one has expired [S48 A11Y-14]', async () => {
    const { page, service } = await at({ ...companion, lookIn: undefined });
    await page.until(() => qr(page) !== null, 'a code');
    const url = `${companion.url}-fresh`;
    service.says({ ...companion, lookIn: undefined, url });
    await page.pass(300);
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ action: 'renew' });
    await page.until(() => qr(page) !== null && page.text.includes('5 minutes'), 'a fresh code');
    expect(await read(qr(page)!)).to.equal(url);
    expect(service.answers).to.have.length(1);
  });

  it('gets none while nobody looks; as soon as somebody does [S48 VIEW-4]', async () => {
    const { page, service } = await at({ ...companion, lookIn: undefined });
    await page.until(() => qr(page) !== null, 'a code');
    const own = Object.getOwnPropertyDescriptor(document, 'visibilityState');
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    await page.pass(300);
    await page.until(() => said(page)?.startsWith('The code has expired.') ?? false, 'expired');
    expect(qr(page)).to.equal(null);
    expect(service.answers).to.deep.equal([]);
    if (own) Object.defineProperty(document, 'visibilityState', own);
    else delete (document as { visibilityState?: unknown }).visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
    await page.until(() => service.answers.length === 1, 'an answer');
  });

  it('that cannot be used leads to another way [S48]', async () => {
    const { page, service } = await at(companion);
    page.button('I cannot use the app').click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ action: 'other' });
  });

  it('that may not see where one is says so [E50]', async () => {
    const { page } = await at(companion, { problem: { code: 'companion-location' } });
    await page.refuses('The app may not see where you are');
    expect(page.buttons).to.include('I cannot use the app');
  });

  for (const url of [
    'javascript:alert(1)',
    'http://id.example/app',
    'exampleid://request',
    '//x.example',
  ]) {
    it(`is not opened by ${url} [SEC-4 VIEW-5]`, async () => {
      const { page } = await at({ ...companion, url });
      expect(page.lead).to.contain('The app cannot be opened from here.');
      expect(page.form.querySelector('a[href], svg[data-part="qr"]')).to.equal(null);
      expect(page.buttons).to.include('I cannot use the app');
      await page.isAccessible();
    });
  }
});

describe('a request', () => {
  interface Row {
    readonly step: Partial<typeof request>;
    readonly heading: string;
    readonly says: string;
    readonly main: string;
    readonly action: string;
  }
  const states: Record<StepOf<'case-status'>['state'], Row> = {
    submitted: {
      step: {},
      heading: 'Your request is with us',
      says: 'You need not wait here.',
      main: 'Finish for now',
      action: 'done',
    },
    'in-review': {
      step: {},
      heading: 'Your request is being looked at',
      says: 'being looked at now',
      main: 'Finish for now',
      action: 'done',
    },
    'more-needed': {
      step: {
        actions: ['continue', 'cancel', 'done'],
        pieces: [{ id: 'back', kind: 'back', fault: 'cut-off' }],
      },
      heading: 'Something more is needed',
      says: 'Back A part of it was outside the picture.',
      main: 'Take these pictures',
      action: 'continue',
    },
    accepted: {
      step: { actions: ['continue'] },
      heading: 'This account is yours',
      says: 'Set a new password now.',
      main: 'Set a new password',
      action: 'continue',
    },
    refused: {
      step: { actions: ['restart', 'done'] },
      heading: 'Your request was refused',
      says: 'Start again with other documents, or get help.',
      main: 'Start again',
      action: 'restart',
    },
    expired: {
      step: { actions: ['restart'] },
      heading: 'Your request has expired',
      says: 'what you sent is deleted',
      main: 'Start again',
      action: 'restart',
    },
    cancelled: {
      step: { actions: ['restart', 'done'] },
      heading: 'Your request was cancelled',
      says: 'Nothing about the account has changed.',
      main: 'Start again',
      action: 'restart',
    },
  };

  for (const [state, row] of Object.entries(states)) {
    const ids = state === 'expired' ? 'S49 E52' : state === 'cancelled' ? 'S49 E53' : 'S49';
    it(`that is ${state} says so, and what to do [${ids}]`, async () => {
      const { page, service } = await at({
        ...request,
        ...row.step,
        state: state as keyof typeof states,
      });
      expect(page.heading).to.equal(row.heading);
      expect(page.text).to.contain(row.says);
      expect(page.text).to.contain('Number of the request: 2026-0042');
      await page.isAccessible();
      page.button(row.main).click();
      await page.until(() => service.answers.length > 0, 'an answer');
      expect(service.answers[0]).to.deep.include({ action: row.action });
    });
  }

  const accepted: Record<IdentityReason, string> = {
    password: 'Set a new password now.',
    identifier: 'Go on to learn which address you sign in with.',
    'second-factor': 'Your old second step is removed when you go on.',
    locked: 'The account is opened again when you go on.',
  };
  for (const reason of reasons) {
    it(`that is accepted leads on by its reason: ${reason} [S44 S49 I5]`, async () => {
      const { page } = await at({ ...request, actions: ['continue'], state: 'accepted', reason });
      expect(said(page)).to.contain(accepted[reason]);
    });
  }

  it('says when a decision comes, and where to [S49]', async () => {
    const { page } = await at(request);
    expect(page.text).to.contain('A decision is expected in 2 days.');
    expect(page.text).to.contain('We send it to a•••@example.net.');
  });

  it('has a number to copy [S49]', async () => {
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    const { page } = await at(request);
    page.button('Copy').click();
    await page.until(
      () => page.form.querySelector('[data-part="copied"] [hidden]') === null,
      'said',
    );
    expect(copied).to.equal('2026-0042');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('that changes while somebody waits is read out, and takes nobody’s place away [S49 A11Y-7]', async () => {
    const { page, service } = await at(request);
    const region = page.form.querySelector('[role="status"]');
    page.button('Finish for now').focus();
    service.says({ ...request, actions: ['continue'], state: 'accepted' });
    await page.pass(60);
    await page.reaches('This account is yours');
    expect(page.form.querySelector('[role="status"]')).to.equal(region);
    expect(said(page)).to.equal('Your request was accepted. Set a new password now.');
    expect(page.form.contains(document.activeElement)).to.equal(true);
  });

  it('is stopped only when asked twice [S49]', async () => {
    const { page, service } = await at(request);
    const sure = page.button('Stop it');
    expect(sure.checkVisibility()).to.equal(false);
    page.form.querySelector<HTMLElement>('summary')?.click();
    await page.until(() => sure.checkVisibility(), 'the question');
    await page.isAccessible();
    sure.click();
    await page.until(() => service.answers.length > 0, 'an answer');
    expect(service.answers[0]).to.deep.include({ action: 'cancel' });
  });

  it('goes on without the page: the end says its number [S49]', async () => {
    const { page, service } = await at(request, {
      properties: { links: { login: '#login' } },
    });
    service.says({ outcome: { kind: 'case-open', number: '2026-0042' } });
    const ended = oneEvent(page.element, 'latchkey-outcome');
    page.button('Finish for now').click();
    const { outcome } = (await ended) as unknown as LatchkeyOutcomeEvent;
    expect(outcome).to.deep.equal({ kind: 'case-open', number: '2026-0042' });
    await page.reaches('Your request is with us');
    expect(page.lead).to.equal('Its number is 2026-0042. Name it when you ask about it.');
    expect(page.link('Back to sign-in').getAttribute('href')).to.equal('#login');
    await page.isAccessible();
  });
});
