import { expect } from '@open-wc/testing';
import type { Outcome } from '@latchkey/contract';
import { LatchkeyLeaveEvent } from '../events.ts';
import { AccessHarness, entriesAdded, type Visit } from './access.harness.ts';

const anna = 'anna@example.org';

const atHub = async (visit: Visit = {}) => {
  const access = await AccessHarness.mount(visit);
  await access.follow('Trouble signing in?', 'Trouble signing in?');
  return access;
};

const atReset = async (visit: Visit = {}) => {
  const access = await AccessHarness.mount(visit);
  await access.follow('Forgot your password?', 'Reset your password');
  return access;
};

describe('<latchkey-access>', () => {
  it('shows the login, with one quiet way to all other help', async () => {
    const access = await AccessHarness.mount({ properties: { links: { support: '/help' } } });
    expect(access.heading).to.equal('Sign in');
    expect(access.shown.help).to.deep.equal(['Forgot your password?', 'Trouble signing in?']);
    expect(access.openings).to.deep.equal([]);
    await access.shown.isAccessible();
  });

  it('signs in as the login alone does [S8]', async () => {
    const access = await AccessHarness.mount({ attributes: { 'return-to': '/inbox' } });
    const heard = new Promise<Outcome>((hear) => {
      access.element.addEventListener('latchkey-outcome', (event) => {
        event.preventDefault();
        hear(event.outcome);
      });
    });
    await access.shown.signIn(anna);
    expect(await heard).to.deep.equal({ kind: 'signed-in', returnTo: '/inbox' });
  });

  it('has a link of its own to each journey, that a new tab can open', async () => {
    const access = await atHub();
    const hrefs = [...access.shown.form.querySelectorAll('a')].map(
      ({ href }) => new URL(href).searchParams.get('journey') ?? 'login',
    );
    expect(hrefs).to.deep.equal([
      'password-reset',
      'identifier-recovery',
      'reidentification',
      'help-second-step',
      'identity-check',
      'login',
    ]);
  });

  it('leaves a press with Ctrl to the browser', async () => {
    const access = await AccessHarness.mount();
    let prevented: boolean | undefined;
    const see = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', see, { once: true });
    const press = { bubbles: true, cancelable: true, composed: true, ctrlKey: true };
    access.shown.link('Forgot your password?').dispatchEvent(new MouseEvent('click', press));
    await access.settled();
    expect(prevented).to.equal(false);
    expect(access.heading).to.equal('Sign in');
  });

  it('takes the focus along to the next journey, and none on the first load [A11Y-8]', async () => {
    const access = await AccessHarness.mount();
    expect(document.activeElement).to.equal(document.body);
    await access.follow('Forgot your password?', 'Reset your password');
    expect(access.shown.focused).to.equal('E-mail address');
    await access.follow('Trouble signing in?', 'Trouble signing in?');
    expect(access.shown.focused).to.equal('Trouble signing in?');
  });

  it('focuses the first field on the first load where the page wants that', async () => {
    const access = await AccessHarness.mount({ attributes: { autofocus: '' } });
    await access.settled();
    expect(access.shown.focused).to.equal('E-mail address');
  });

  it('keeps the return target through every journey [S8 I3]', async () => {
    const access = await atReset({ attributes: { 'return-to': '/inbox' } });
    await access.shown.type('E-mail address', anna);
    await access.shown.press('Enter');
    await access.reaches('Confirm that it is you');
    await access.follow('Trouble signing in?', 'Trouble signing in?');
    await access.follow('Back to sign-in', 'Sign in');
    await access.shown.signIn(anna, 'not the password');
    await access.shown.refuses('The address and the password do not match.');
    const asked = access.openings.map(({ journey, returnTo }) => [journey, returnTo]);
    expect(asked).to.deep.equal([
      ['password-reset', '/inbox'],
      ['login', '/inbox'],
    ]);
  });

  it('keeps the language through every journey, and takes another one midway [S8 E60 REL-18 A11Y-17]', async () => {
    const access = await AccessHarness.mount({ attributes: { lang: 'de' } });
    await access.follow('Passwort vergessen?', 'Passwort zurücksetzen');
    access.element.lang = 'fr';
    await access.reaches('Réinitialisez votre mot de passe');
    expect(access.tag!.lang).to.equal('fr');
    access.tag!.querySelector<HTMLElement>('[data-link="login"]')!.click();
    await access.reaches('Connexion');
  });

  it('shows the page’s logo above every journey', async () => {
    const logo = document.createElement('img');
    logo.slot = 'logo';
    logo.alt = 'Example Mail';
    const access = await AccessHarness.mount({ children: [logo] });
    const seen = () =>
      [...access.element.querySelectorAll('img')].filter((one) => one.checkVisibility());
    expect(seen()).to.have.length(1);
    await access.follow('Forgot your password?', 'Reset your password');
    expect(seen()).to.have.length(1);
    await access.follow('Trouble signing in?', 'Trouble signing in?');
    expect(seen()).to.deep.equal([logo]);
  });
});

describe('the hub', () => {
  it('asks what has happened, in plain words', async () => {
    const access = await atHub({ properties: { links: { support: '/help' } } });
    expect(access.choices).to.deep.equal([
      'I forgot my password',
      'I forgot my e-mail address',
      'My e-mail address no longer exists',
      'I lost my phone or my app',
      'I want to see how my request stands',
      'Something else',
    ]);
    await access.shown.isAccessible();
  });

  const ways: [choice: string, tag: string][] = [
    ['I forgot my password', 'latchkey-password-reset'],
    ['I forgot my e-mail address', 'latchkey-identifier-recovery'],
    ['My e-mail address no longer exists', 'latchkey-reidentification'],
    ['I want to see how my request stands', 'latchkey-identity-check'],
  ];
  for (const [choice, tag] of ways) {
    it(`leads who says “${choice}” to <${tag}>`, async () => {
      const access = await atHub();
      access.choose(choice);
      await access.until(() => access.tag?.localName === tag, tag);
      await access.back('Trouble signing in?');
    });
  }

  it('sends who has only lost the second step to the password, and who has lost both to a new one [E42]', async () => {
    const access = await atHub();
    access.choose('I lost my phone or my app');
    await access.reaches('Your second step is lost');
    expect(access.shown.text).to.contain('then choose “I cannot use any of these”');
    await access.shown.isAccessible();
    access.choose('I know my password');
    await access.reaches('Sign in');
    await access.back('Your second step is lost');
    access.choose('I lost my password too');
    await access.reaches('Reset your password');
  });

  it('has the host’s other help below, and leaves out what the host takes away', async () => {
    const links = {
      'find-identifier': '',
      'address-gone': '/gone',
      'mailbox-password': '/mailbox',
    };
    const access = await atHub({ properties: { links } });
    expect(access.choices).not.to.include('I forgot my e-mail address');
    expect(access.shown.help).to.deep.equal(['Set your mailbox password']);
    let followed = '';
    access.element.addEventListener('click', (event) => {
      followed = (event.target as Element).closest('a')!.getAttribute('href')!;
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    access.choose('My e-mail address no longer exists');
    expect(followed).to.equal('/gone');
    expect(access.heading).to.equal('Trouble signing in?');
  });
});

describe('a host that takes the person elsewhere', () => {
  const places: [where: string, on: (element: Element) => EventTarget, capture: boolean][] = [
    ['on the element', (element) => element, false],
    ['on the page', () => document.body, false],
    ['before anybody else', () => window, true],
  ];
  for (const [where, on, capture] of places) {
    it(`goes first, listening ${where}`, async () => {
      const access = await AccessHarness.mount();
      const heard: string[] = [];
      const hear = (event: Event) => {
        if (event instanceof LatchkeyLeaveEvent) heard.push(event.journey);
        event.preventDefault();
      };
      const target = on(access.element);
      target.addEventListener('latchkey-leave', hear, { capture });
      const added = await entriesAdded(async () => {
        access.shown.link('Forgot your password?').click();
        await access.settled();
      });
      target.removeEventListener('latchkey-leave', hear, { capture });
      expect(heard).to.deep.equal(['password-reset']);
      expect(access.heading).to.equal('Sign in');
      expect(added).to.equal(0);
      await access.follow('Forgot your password?', 'Reset your password');
    });
  }
});
