// The smallest page with a login on it, in a page that is against it, or only small: the built tag, on a real server.
import { expect, test, type CDPSession, type Page } from '@playwright/test';

test.use({ baseURL: `http://localhost:${process.env.PAGE_PORT ?? 4174}` });

const identifier = (page: Page) => page.getByLabel('E-mail address');
const password = (page: Page) => page.getByLabel('Password', { exact: true });

/** To the second factor, and back to the list of all. */
const signIn = async (page: Page) => {
  await identifier(page).fill('chloe@example.org');
  await password(page).fill('Correct-horse-9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Approve on your device' })).toBeVisible();
  await page.getByRole('button', { name: 'Use another way' }).click();
  await expect(page.getByRole('button', { name: 'Code by SMS' })).toBeVisible();
};

/** What is global, and every member of what comes with the browser, by name. In the page. */
const takeStock = () => {
  const kept: [object, string, PropertyDescriptor][] = [];
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!/^[A-Z]/u.test(name)) continue;
    const global: unknown = Reflect.get(globalThis, name);
    if (typeof global !== 'function') continue;
    for (const owner of [global, global.prototype as unknown]) {
      if (typeof owner !== 'object' && typeof owner !== 'function') continue;
      if (owner === null) continue;
      for (const [member, how] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
        kept.push([owner, `${name} ${member}`, how]);
    }
  }
  const names = new Set(Object.getOwnPropertyNames(globalThis));
  const changed = () => [
    ...Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name)),
    ...kept
      .filter(([owner, name, before]) => {
        const now = Object.getOwnPropertyDescriptor(owner, name.slice(name.indexOf(' ') + 1));
        return (
          !Object.is(now?.value, before.value) || now?.get !== before.get || now?.set !== before.set
        );
      })
      .map(([, name]) => name),
  ];
  Object.assign(globalThis, { changed });
  names.add('changed');
};

test('leaves the page’s globals and built-ins as they were [SEC-3 SEC-20]', async ({ page }) => {
  await page.addInitScript(takeStock);
  await page.goto('/');
  await signIn(page);
  const changed = await page.evaluate(() =>
    (globalThis as unknown as { changed: () => string[] }).changed(),
  );
  // What Lit and zod keep there for other copies of themselves, and the tool that drives the browser.
  const known = /^(?:(?:lit|reactive)\w+|__(?:zod|pw)_\w+)$/u;
  expect(changed.filter((name) => !known.test(name))).toEqual([]);
});

test('signs in where every prototype is frozen [SEC-20]', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    // The browser's own wish for an icon.
    if (!message.includes('/favicon.ico')) errors.push(message);
  });
  await page.addInitScript(() => {
    for (const one of [Object, Array, Function, Promise, String, Number, RegExp, Map, Set, Error])
      Object.freeze(one.prototype);
  });
  await page.goto('/');
  await signIn(page);
  expect(await page.evaluate(() => Object.isFrozen(Object.prototype))).toBe(true);
  expect(errors).toEqual([]);
});

test('sends nothing in the address, whoever submits the form past it [SEC-7]', async ({ page }) => {
  await page.goto('/');
  await identifier(page).fill('anna@example.org');
  await password(page).fill('Correct-horse-9');
  const sent = page.waitForRequest((request) => request.isNavigationRequest());
  await page.evaluate(() => {
    document.querySelector('form')?.submit();
  });
  const request = await sent;
  expect(request.method()).toBe('POST');
  expect(request.url()).not.toMatch(/[?#]|horse|anna/u);
  // The page that comes is a new one.
  await expect(identifier(page)).toHaveValue('');
});

test('does nothing for a message, whoever forged it [SEC-15]', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/');
  await identifier(page).fill('chloe@example.org');
  await password(page).fill('Correct-horse-9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Approve on your device' })).toBeVisible();
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(request.url());
  });
  const seen = () =>
    page.evaluate(() => {
      const { outerHTML, shadowRoot } = document.querySelector('latchkey-login')!;
      return outerHTML + (shadowRoot?.innerHTML ?? '');
    });
  const before = await seen();
  await page.evaluate(async () => {
    const forged: unknown[] = [
      { outcome: { kind: 'signed-in', returnTo: 'https://evil.example' } },
      { type: 'latchkey-outcome', kind: 'signed-in' },
      { ticket: 'T', turn: 9, step: { kind: 'new-password', actions: ['set'], rules: [] } },
      { source: 'webauthn', response: {} },
      '{"outcome":{"kind":"signed-in"}}',
    ];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const data of forged) {
      postMessage(data, '*');
      frame.contentWindow?.parent.postMessage(data, '*');
      for (const target of [globalThis, document, document.querySelector('latchkey-login')!])
        target.dispatchEvent(
          new MessageEvent('message', { data, origin: location.origin, source: window }),
        );
    }
    frame.remove();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await seen()).toBe(before);
  expect(asked).toEqual([]);
});

/** Shows the login in a page of another origin, and that in one of its own again. */
const frame = async (page: Page, html = (body: string) => body) => {
  const login = new URL('/', `http://localhost:${process.env.PAGE_PORT ?? 4174}`).href;
  const fill = (src: string) => ({
    contentType: 'text/html',
    body: `<iframe src="${src}"></iframe>`,
  });
  // Not from the server itself: Chromium keeps pages of other names away from that.
  await page.route(login, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: html(await response.text()) });
  });
  await page.route('http://other.localhost:4999/', (route) => route.fulfill(fill(login)));
  await page.goto('http://other.localhost:4999/');
  return page.frameLocator('iframe');
};

test('shows no form in a frame of another site, and the way out of it [SEC-16]', async ({
  page,
}) => {
  const framed = await frame(page);
  await expect(framed.getByRole('alert')).toContainText('shown inside another site');
  await expect(framed.getByRole('link')).toHaveAttribute('target', '_blank');
  await expect(framed.locator('input, button')).toHaveCount(0);
});

test('shows the form there where the page allows it, and in a frame of its own site [SEC-16]', async ({
  page,
}) => {
  const allowed = await frame(page, (body) =>
    body.replace('<latchkey-login', '<latchkey-login allow-embedding'),
  );
  await expect(allowed.getByLabel('E-mail address')).toBeVisible();
  await page.unrouteAll();
  const own = `http://localhost:${process.env.PAGE_PORT ?? 4174}`;
  await page.route(`${own}/around`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/"></iframe>' }),
  );
  await page.goto(`${own}/around`);
  await expect(page.frameLocator('iframe').getByLabel('E-mail address')).toBeVisible();
});

// What a tag could ask a page for: features that may be absent, and a document's own members.
const names = [
  ...['PublicKeyCredential', 'OTPCredential', 'latchkey', 'Latchkey', 'navigation'],
  ...['visibilityState', 'hidden', 'cookie', 'forms', 'referrer', 'fullscreenElement'],
];

test('signs in where the page’s own markup shadows names [SEC-18]', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const shadows = names.map(
      (name) => `<form name="${name}" id="${name}"><input name="value"></form><img name="${name}">`,
    );
    const body = (await response.text()).replace('<body>', `<body>${shadows.join('')}`);
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  expect(await page.evaluate(() => typeof document.cookie)).toBe('object');
  await signIn(page);
});

// A keyboard takes half of a small phone (WCAG 2.2 SC 2.4.11): what has the focus is in sight all the same, and shows it.
test('keeps what has the focus in sight above a keyboard, with a ring around it [VIEW-6 A11Y-9]', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 280 });
  await page.goto('/');
  await identifier(page).focus();
  const focused: string[] = [];
  for (let presses = 0; presses < 4; presses += 1) {
    const { name, inSight, ring } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return {
        name: element.getAttribute('name') ?? element.dataset['part'] ?? element.localName,
        inSight: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      };
    });
    expect({ name, inSight, ring }).toEqual({ name, inSight: true, ring: true });
    focused.push(name);
    await page.keyboard.press('Tab');
  }
  expect(focused).toEqual(['username', 'password', 'reveal', 'submit']);
});

test('leaves nothing behind of a thousand that came and went [REL-15]', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium counts nodes and listeners.');
  await page.goto('/');
  await expect(identifier(page)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const comeAndGo = (times: number) =>
    page.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) {
        const login = document.createElement('latchkey-login');
        login.setAttribute('endpoint', '/account');
        document.body.append(login);
        await (login as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        login.remove();
        await Promise.resolve();
      }
    }, times);
  await comeAndGo(100);
  const before = await counted(session);
  await comeAndGo(1000);
  // What an element has asked for, to be ready for the next step, holds it until it has come.
  await expect(async () => {
    const after = await counted(session);
    for (const [name, count] of Object.entries(before))
      expect(after[name], name).toBeLessThanOrEqual(Math.ceil(count * 1.01) + 5);
  }).toPass({ timeout: 20_000 });
});

/** How many nodes, listeners and documents there are, after what nobody holds was taken away. */
const counted = async (session: CDPSession): Promise<Record<string, number>> => {
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(
    metrics
      .filter(({ name }) => ['Nodes', 'JSEventListeners', 'Documents'].includes(name))
      .map(({ name, value }) => [name, value]),
  );
};
