// Longer than other files: all that can happen to a tag in a page, beside one adapter that is held back.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checked } from '@latchkey/contract/checked';
import { fakeClock } from '@latchkey/contract/testing';
import { httpAdapter } from '@latchkey/http';
import { AccountService } from '@latchkey/mock';
import { violationsIn } from '../axe.harness.ts';
import { LatchkeyOutcomeEvent, LatchkeyStepEvent } from '../events.ts';
import { LatchkeyLogin } from './login.ts';
import { LatchkeyProvider } from './provider.ts';
import { register } from '../define/register.ts';
import { calm, JourneyHarness } from './journey.harness.ts';

const anna = 'anna@example.org';

/** An adapter whose replies the test lets go, and which counts its calls. */
const heldBack = (service: AccountService) => {
  const inner = httpAdapter('/account', { fetch: service.fetch });
  const calls: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const adapter = checked({
    ...inner,
    open: async (opening, call) => {
      calls.push('open');
      await gate;
      return inner.open(opening, call);
    },
    close: async (ticket, call) => {
      calls.push('close');
      await inner.close(ticket, call);
    },
  });
  return { adapter, calls, release };
};

const warnings = async (run: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((text) => text.includes('Latchkey'));
};

describe('a tag in a page', () => {
  it('goes on as if nothing had happened when it is moved while an answer is under way [E62 REL-12]', async () => {
    const service = new AccountService();
    const { adapter, calls, release } = heldBack(service);
    const login = await JourneyHarness.mount({ service, properties: { adapter } });
    const { form } = login;
    await login.signIn(anna);
    const other = document.createElement('section');
    login.element.parentElement!.append(other);
    other.append(login.element);
    await login.element.updateComplete;
    expect(login.form).to.equal(form);
    expect(login.field('E-mail address').value).to.equal(anna);
    release();
    await login.reaches('You are signed in');
    expect(calls).to.deep.equal(['open']);
  });

  it('sends nothing more once it is removed, and keeps the identifier for when it comes back [E62 SEC-6 REL-3 REL-12]', async () => {
    const service = new AccountService();
    const { adapter, calls, release } = heldBack(service);
    const login = await JourneyHarness.mount({ service, properties: { adapter } });
    const place = login.element.parentElement!;
    let outcomes = 0;
    login.element.addEventListener('latchkey-outcome', () => {
      outcomes += 1;
    });
    await login.signIn(anna);
    await login.until(() => calls.length === 1, 'the call');
    login.element.remove();
    await Promise.resolve();
    release();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(outcomes).to.equal(0);
    place.append(login.element);
    await login.element.updateComplete;
    expect(login.heading).to.equal('Sign in');
    expect(login.field('E-mail address').value).to.equal(anna);
    expect(login.field('Password').value).to.equal('');
    expect(calls).to.deep.equal(['open']);
    await login.type('Password', 'Correct-horse-9');
    await login.press('Enter');
    await login.reaches('You are signed in');
  });

  it('does not mind its twin: ids differ, values and messages stay apart [E63 REL-13 FILL-9]', async () => {
    const service = new AccountService();
    const adapter = checked(httpAdapter('/account', { fetch: service.fetch }));
    await Promise.resolve();
    const page = await fixture(html`
      <div>
        <latchkey-login lang="en" .adapter=${adapter}></latchkey-login>
        <latchkey-login lang="en" .adapter=${adapter}></latchkey-login>
      </div>
    `);
    const [first, second] = [...page.querySelectorAll('latchkey-login')];
    await first!.updateComplete;
    await second!.updateComplete;
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include('latchkey-login-username');
    expect(ids).to.include('latchkey-login-username-2');
    const input = first!.querySelector('input')!;
    input.focus();
    await sendKeys({ type: anna });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => first!.textContent?.includes('Enter your password.') ?? false);
    expect(second!.textContent).not.to.contain('Enter your password.');
    expect(second!.querySelector('input')!.value).to.equal('');
    await calm(page);
    expect(await violationsIn(page)).to.deep.equal([]);
  });

  it('warns and goes on when a second copy of the library is loaded [E63 REL-14]', async () => {
    const said = await warnings(async () => {
      register('latchkey-login', class extends HTMLElement {});
      register('latchkey-login', LatchkeyLogin);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Load it once');
    expect(customElements.get('latchkey-login')).to.equal(LatchkeyLogin);
  });

  it('keeps the focus where it belongs, though the page’s markup shadows the document’s own names [SEC-18]', async () => {
    const shadows = await fixture(html`
      <div>
        <form name="activeElement"></form>
        <form name="activeElement"></form>
        <form name="visibilityState"></form>
        <form name="cookie"></form>
      </div>
    `);
    expect(document.activeElement).to.be.instanceOf(HTMLCollection);
    const login = await JourneyHarness.mount();
    login.field('E-mail address').value = anna;
    login.field('Password').value = 'wrong';
    login.button('Sign in').click();
    await login.refuses('The address and the password do not match.');
    await login.until(() => login.field('Password').matches(':focus'), 'the focus');
    shadows.remove();
  });

  it('is moved to no other step by a script that sets what it likes, or says it in our words [SEC-10]', async () => {
    const login = await JourneyHarness.mount();
    const { element } = login;
    await login.type('E-mail address', anna);
    const step = { kind: 'new-password', actions: ['set'], rules: [] };
    const outcome = { kind: 'signed-in', returnTo: '/home' } as const;
    const state = { kind: 'over', outcome, step, ticket: 'T', turn: 9 };
    for (const name of ['step', 'state', 'outcome', 'ticket', 'turn', 'link', 'journey', 'session'])
      for (const value of [state, step, outcome, 'new-password']) {
        Reflect.set(element, name, value);
        element.setAttribute(name, JSON.stringify(value));
      }
    for (const target of [element, login.form, document])
      for (const event of [
        new LatchkeyStepEvent('new-password'),
        new LatchkeyOutcomeEvent(outcome),
        new CustomEvent('latchkey-outcome', { detail: outcome, bubbles: true, composed: true }),
      ])
        target.dispatchEvent(event);
    await login.until(() => true, 'an update');
    expect(login.heading).to.equal('Sign in');
    expect(login.field('E-mail address').value).to.equal(anna);
    expect(login.sent.requests).to.equal(0);
  });

  it('comes back with what was typed after a framework has wiped its children [REL-12]', async () => {
    const login = await JourneyHarness.mount();
    await login.type('E-mail address', anna);
    login.element.replaceChildren();
    login.element.requestUpdate();
    await login.element.updateComplete;
    expect(login.field('E-mail address').value).to.equal(anna);
  });

  it('takes over a form that stood there before, with what was typed, the focus and the caret [REL-12]', async () => {
    const form = document.createElement('form');
    const input = document.createElement('input');
    input.name = 'username';
    form.append(input);
    const link = document.createElement('a');
    link.href = '/display';
    link.textContent = 'Something does not show properly?';
    const login = await mountLate([form, link], async (element) => {
      element.querySelector('input')!.focus();
      await sendKeys({ type: 'arno' });
      element.querySelector('input')!.setSelectionRange(2, 2);
    });
    const live = login.field('E-mail address');
    expect(live.value).to.equal('arno');
    expect(document.activeElement).to.equal(live);
    expect(live.selectionStart).to.equal(2);
    expect(form.isConnected).to.equal(false);
    expect(link.isConnected).to.equal(true);
    await sendKeys({ type: 'X' });
    expect(live.value).to.equal('arXno');
  });

  it('shows the form that was about to leave when it is the next one too [FILL-6]', async () => {
    const login = await JourneyHarness.mount();
    const { form } = login;
    // Heard of before the next frame, which may be the one that takes the form away.
    const leaving = new Promise((resolve) => {
      new MutationObserver(resolve).observe(form, { attributeFilter: ['style'] });
    });
    await login.signIn('chloe@example.org');
    await leaving;
    expect(form.style.display).to.equal('none');
    login.element.restart();
    await login.reaches('Sign in');
    expect(login.form).to.equal(form);
    expect(login.field('Password').checkVisibility()).to.be.true;
    await login.type('Password', 'x');
  });

  it('writes words that stand in for a page’s language in their own direction [A11Y-17]', async () => {
    const main = await fixture(html`
      <main lang="fa" dir="rtl"><latchkey-login .endpoint=${'/account'}></latchkey-login></main>
    `);
    const box = main.querySelector('form')?.parentElement;
    expect(box?.lang).to.equal('en');
    expect(box && getComputedStyle(box).direction).to.equal('ltr');
  });

  it('shows what stands between the tags when it cannot show itself [S13 REL-16]', async () => {
    const link = document.createElement('a');
    link.href = '/display';
    link.textContent = 'Something does not show properly?';
    const login = await JourneyHarness.mount({ children: [link] });
    expect(link.checkVisibility()).to.equal(false);
    const thrown: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (reason) => thrown.push(reason);
    login.element.links = {
      get support(): string {
        throw new Error('broken on purpose');
      },
    };
    await login.element.updateComplete;
    globalThis.reportError = reportError;
    expect(thrown).to.have.length(1);
    expect(link.checkVisibility()).to.equal(true);
    login.element.links = {};
    await login.element.updateComplete;
    expect(login.heading).to.equal('Sign in');
  });

  it('finds its account service in a provider, whichever comes first', async () => {
    const service = new AccountService();
    const adapter = checked(httpAdapter('/account', { fetch: service.fetch }));
    const provider = await fixture<LatchkeyProvider>(html`
      <latchkey-provider .adapter=${adapter} .links=${{ support: '/help' }}>
        <latchkey-login lang="en"></latchkey-login>
      </latchkey-provider>
    `);
    const login = provider.querySelector('latchkey-login')!;
    await login.updateComplete;
    expect(login.shadowRoot!.textContent).to.contain('Get help');
    const [username, password] = [...login.querySelectorAll('input')];
    username!.value = anna;
    password!.value = 'Correct-horse-9';
    login.querySelector<HTMLButtonElement>('[type="submit"]')!.click();
    await waitUntil(
      () => login.shadowRoot!.textContent.includes('You are signed in'),
      'signed in',
      {
        timeout: 5000,
      },
    );
  });
});

describe('a wrong setup', () => {
  it('says once what to write when nobody names the account service, and keeps what was typed', async () => {
    let login!: JourneyHarness;
    const said = await warnings(async () => {
      login = await JourneyHarness.mount({ properties: { adapter: undefined } });
      await login.signIn(anna);
      await login.refuses('Signing in is not set up on this page yet.');
      login.button('Sign in').click();
      await login.element.updateComplete;
      await import('./setup-check.ts');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('endpoint="/account"');
    expect(login.field('E-mail address').value).to.equal(anna);
    expect(login.field('Password').value).to.equal('Correct-horse-9');
  });

  it('says what an adapter lacks', async () => {
    const said = await warnings(async () => {
      const login = await JourneyHarness.mount({
        properties: { adapter: { open: () => {} } as never },
      });
      await login.signIn(anna);
      await login.refuses('Signing in is not set up');
      await import('./setup-check.ts');
    });
    expect(said.join()).to.contain(
      'must have the methods open(), answer(), look(), upload(), close()',
    );
  });

  it('says which attribute was meant', async () => {
    const said = await warnings(async () => {
      const login = await JourneyHarness.mount({
        attributes: { 'return-url': '/', links: 'no json' },
      });
      const { check } = await import('./setup-check.ts');
      login.element.setAttribute('end-point', '/account');
      check(login.element);
      check(login.element);
    });
    expect(said.filter((text) => text.includes('"end-point"'))).to.have.length(1);
    expect(said.join()).to.contain('Write endpoint="…"');
    expect(said.join()).to.contain('links must be a JSON object');
  });
});

/** A tag that comes alive only after a person has begun to use what stands between its tags. */
const mountLate = async (
  children: readonly Node[],
  meanwhile: (element: HTMLElement) => Promise<void>,
): Promise<JourneyHarness> => {
  const name = 'latchkey-login-late';
  const element = document.createElement(name);
  element.append(...children);
  const place = await fixture(html`<div lang="en">${element}</div>`);
  expect(place.isConnected).to.equal(true);
  await meanwhile(element);
  customElements.define(name, class extends LatchkeyLogin {});
  const late = place.querySelector<LatchkeyLogin>(name)!;
  await late.updateComplete;
  return JourneyHarness.around(late, new AccountService(), fakeClock());
};
