import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LatchkeyAccess, type Loaders } from './access.ts';
import { AccessHarness, warnings } from './access.harness.ts';

const display = () => {
  const link = document.createElement('a');
  link.href = '/display';
  link.textContent = 'Something does not show properly?';
  return link;
};

const silently = async (run: () => Promise<void>): Promise<unknown[]> => {
  const thrown: unknown[] = [];
  const { reportError } = globalThis;
  globalThis.reportError = (reason) => thrown.push(reason);
  await run();
  globalThis.reportError = reportError;
  return thrown;
};

const broken = {
  get support(): string {
    throw new Error('broken on purpose');
  },
};

/** Loads journeys in another way meanwhile. */
const withLoaders = async (loaders: Partial<Loaders>, run: () => Promise<void>): Promise<void> => {
  const given = LatchkeyAccess.loaders!;
  LatchkeyAccess.loaders = { ...given, ...loaders };
  try {
    await run();
  } finally {
    LatchkeyAccess.loaders = given;
  }
};

describe('what stands between the tags', () => {
  it('shows until something of ours does, and is hidden from then on [S13]', async () => {
    const link = display();
    let arrive = () => {};
    const coming = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await withLoaders({ 'password-reset': () => coming }, async () => {
      const mounted = AccessHarness.mount({
        search: '&journey=password-reset',
        children: [link],
      });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(link.checkVisibility()).to.equal(true);
      arrive();
      const access = await mounted;
      await access.reaches('Reset your password');
      expect(link.checkVisibility()).to.equal(false);
    });
  });

  it('shows again where a journey cannot show itself, and not once it can [S13 REL-16]', async () => {
    const link = display();
    const access = await AccessHarness.mount({ children: [link] });
    expect(link.checkVisibility()).to.equal(false);
    const thrown = await silently(async () => {
      Object.defineProperty(access.tag, 'headingLevel', {
        configurable: true,
        get: () => broken.support,
        set: () => {},
      });
      access.tag!.requestUpdate();
      access.tag!.requestUpdate();
      await access.settled();
    });
    expect(thrown).not.to.deep.equal([]);
    expect(link.checkVisibility()).to.equal(true);
    Reflect.deleteProperty(access.tag!, 'headingLevel');
    access.tag!.requestUpdate();
    await access.settled();
    expect(access.heading).to.equal('Sign in');
    expect(link.checkVisibility()).to.equal(false);
  });

  it('shows again where the hub cannot show itself [S13]', async () => {
    const link = display();
    const access = await AccessHarness.mount({ search: '&journey=help', children: [link] });
    await access.reaches('Trouble signing in?');
    expect(link.checkVisibility()).to.equal(false);
    await silently(async () => {
      access.element.links = broken;
      await access.settled();
    });
    expect(link.checkVisibility()).to.equal(true);
  });

  it('is taken over by the login, with what was typed, the focus and the caret', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const name = 'latchkey-access-late';
    const element = document.createElement(name);
    const form = document.createElement('form');
    const input = document.createElement('input');
    input.name = 'username';
    form.append(input);
    element.setAttribute('endpoint', '/account');
    element.append(form, display());
    place.append(element);
    input.focus();
    await sendKeys({ type: 'arno' });
    input.setSelectionRange(2, 2);
    customElements.define(
      name,
      class extends LatchkeyAccess {
        override routing = 'none' as const;
      },
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(form.isConnected).to.equal(false);
    const live = element.querySelector<HTMLInputElement>('latchkey-login input')!;
    expect(document.activeElement).to.equal(live);
    await sendKeys({ type: 'X' });
    expect(live.value).to.equal('arXno');
  });
});

describe('a journey whose code cannot be fetched', () => {
  it('says so politely, and is shown when trying again has brought it [REL-16]', async () => {
    const access = await AccessHarness.mount();
    let tries = 0;
    const load = () => {
      tries += 1;
      return tries > 2 ? Promise.resolve() : Promise.reject(new TypeError('offline'));
    };
    await withLoaders({ 'password-reset': load }, async () => {
      access.shown.link('Forgot your password?').click();
      await access.reaches('One moment');
      expect(access.shown.problem).to.contain('could not be reached');
      expect(access.shown.focused).to.equal('One moment');
      const retry = () => access.element.querySelector<HTMLElement>('[data-part="submit"]')!;
      await access.shown.isAccessible();
      retry().click();
      await access.until(() => tries === 2, 'a second try');
      await access.settled();
      retry().click();
      await access.reaches('Reset your password');
      expect(access.shown.focused).to.equal('E-mail address');
      await access.back('Sign in');
    });
  });
});

describe('who presses one after another', () => {
  it('comes to the last place, however long the others take', async () => {
    const access = await AccessHarness.mount();
    let arrive = () => {};
    const coming = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await withLoaders({ 'password-reset': () => coming }, async () => {
      access.element.go('password-reset');
      access.element.go('help');
      await access.reaches('Trouble signing in?');
      arrive();
      await access.settled();
      await access.settled();
    });
    expect(access.heading).to.equal('Trouble signing in?');
    expect(access.tag).to.equal(null);
    expect(access.place).to.equal('help');
  });
});

describe('the tag in a page', () => {
  it('stays where the person is when it is moved [E62 REL-12]', async () => {
    const access = await AccessHarness.mount();
    await access.follow('Forgot your password?', 'Reset your password');
    await access.shown.type('E-mail address', 'anna@example.org');
    const { tag } = access;
    const other = document.createElement('section');
    access.element.parentElement!.append(other);
    other.append(access.element);
    await access.settled();
    expect(access.tag).to.equal(tag);
    expect(access.shown.field('E-mail address').value).to.equal('anna@example.org');
    await access.back('Sign in');
  });

  it('hears of back and forward only while it is there [E62]', async () => {
    const access = await AccessHarness.mount();
    await access.follow('Forgot your password?', 'Reset your password');
    const place = access.element.parentElement!;
    access.element.remove();
    await Promise.resolve();
    place.append(access.element);
    await access.reaches('Reset your password');
    await access.back('Sign in');
  });

  it('comes back after a framework has wiped its children [REL-12]', async () => {
    const access = await AccessHarness.mount();
    await access.shown.type('E-mail address', 'anna@example.org');
    access.element.replaceChildren();
    access.element.requestUpdate();
    await access.settled();
    expect(access.shown.field('E-mail address').value).to.equal('anna@example.org');
  });

  it('says which attribute was meant', async () => {
    const said = await warnings(async () => {
      const access = await AccessHarness.mount({ attributes: { 'return-url': '/' } });
      const { check } = await import('./setup-check.ts');
      check(access.element);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(
      '<latchkey-access> has no attribute "return-url". It knows endpoint, return-to,',
    );
  });

  it('finds texts, links and the account service in a provider', async () => {
    const first = await AccessHarness.mount();
    const { adapter } = first.element;
    first.element.remove();
    const provider = await fixture(html`
      <latchkey-provider
        .adapter=${adapter}
        .links=${{ support: '/help' }}
        .texts=${{ 'credentials.heading': 'Welcome' }}
      >
        <latchkey-access lang="en"></latchkey-access>
      </latchkey-provider>
    `);
    const login = () => provider.querySelector('latchkey-login')?.shadowRoot?.textContent ?? '';
    await first.until(() => login().includes('Welcome'), 'the text');
    expect(login()).to.contain('Trouble signing in?');
    provider.querySelector('latchkey-access')!.go('help');
    await first.until(() => provider.querySelector('[data-link="support"]') !== null, 'the link');
  });
});
