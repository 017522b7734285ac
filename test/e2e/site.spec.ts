// The site around the playground: start page, gallery, states.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { exampleList } from '../../packages/elements/src/steps/examples.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const test = base.extend<{ said: string[] }, { folder: string }>({
  // As any server of files would serve it, in a folder of its own.
  folder: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameters' names.
    async ({}, use) => {
      const server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const name = pathname.replace('/some/folder/', '').replace(/(^|\/)$/u, '$1index.html');
        readFile(join(import.meta.dirname, '../../demo/dist', name)).then(
          (body) =>
            response.writeHead(200, { 'content-type': types[extname(name)] ?? '' }).end(body),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
      await use(`http://localhost:${(server.address() as AddressInfo).port}/some/folder/`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ baseURL }, use) => use(new URL('/', baseURL).href),
  /** What pages say on the console, and requests for what is not there or elsewhere. */
  said: async ({ page }, use) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('response', (response) => {
      if (!response.ok() && response.status() !== 304) said.push(response.url());
    });
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== 'localhost') said.push(request.url());
    });
    await use(said);
    expect(said).toEqual([]);
  },
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations).toEqual([]);
};

const shown = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-shown', '');

test.describe('The site', () => {
  test('every state of the gallery stands alone, and says nothing on the console', async ({
    page,
    said,
  }) => {
    test.setTimeout(120_000);
    await page.goto('gallery/state/?example=code/sms');
    await shown(page);
    for (const { name } of exampleList) {
      // As a page that frames it would: without loading all of it each time.
      await page.evaluate((address) => {
        history.replaceState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `?example=${name}&motion=none`);
      await shown(page);
      await expect(page).toHaveTitle(`${name} – Latchkey`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(said, name).toEqual([]);
    }
  });

  test('an address of no state says so', async ({ page }) => {
    await page.goto('gallery/state/?example=code/of-tomorrow');
    await expect(page.getByRole('heading')).toHaveText('There is no such state');
  });

  test('a state can be asked for by language, theme, direction and size of text', async ({
    page,
    said: _,
  }) => {
    await page.goto('gallery/state/?example=code/sms&lang=ar&theme=dark&text=200');
    await shown(page);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('إدخال الرمز');
    await expect(heading).toHaveCSS('direction', 'rtl');
    await expect(heading).toHaveCSS('font-size', '44px');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await page.goto('gallery/state/?example=code/sms&lang=en-XA&dir=rtl');
    await expect(heading).toHaveText('⟦Ḗƞŧḗř ŧħḗ ƈǿḓḗ ······⟧');
    await expect(heading).toHaveCSS('direction', 'rtl');
  });

  for (const path of [
    '',
    'gallery/?problem=code-expired',
    'gallery/view/?example=code/code-rejected',
    'gallery/state/?example=code/code-rejected&theme=dark',
    'gallery/state/?example=identity-documents/pieces&lang=ar',
  ]) {
    test(`axe finds nothing on “${path}” [A11Y-1]`, async ({ page, said: _ }) => {
      test.setTimeout(90_000);
      await page.goto(path);
      await expect(page.locator('h1, [role=heading][aria-level="1"]').first()).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('three clicks lead to a wrong SMS code, in Arabic, dark, on a phone', async ({
    page,
    said: _,
  }) => {
    await page.goto('');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Gallery' })
      .click();
    await page.getByRole('link', { name: 'A wrong code by SMS' }).click();
    await page.getByRole('link', { name: 'Arabic, dark, on a phone' }).click();
    const state = page.frameLocator('iframe');
    await expect(state.getByRole('alert')).toContainText('هذا الرمز غير مطابق');
    await expect(state.locator('html')).toHaveCSS('color-scheme', 'dark');
    expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(390);
  });

  test('the gallery’s filters are in the address, and back takes them back', async ({
    page,
    said: _,
  }) => {
    await page.goto('gallery/');
    await page.getByLabel('Problem').selectOption('code-expired');
    await expect(page).toHaveURL(/\?problem=code-expired$/u);
    await expect(page.locator('main').getByRole('status')).toHaveText(/^1 of \d+ states$/u);
    await page.getByLabel('Side by side').selectOption('Light and dark');
    const pictures = page.frameLocator('.picture:first-child iframe');
    await expect(pictures.getByRole('heading')).toHaveText('Enter the code');
    await expect(page.locator('.plate:not([hidden]) iframe')).toHaveCount(2);
    await page.goBack();
    await expect(page.locator('.plate:not([hidden]) iframe')).toHaveCount(1);
    await page.goBack();
    await expect(page.locator('main').getByRole('status')).toHaveText(
      `${exampleList.length} of ${exampleList.length} states`,
    );
  });

  test('pictures side by side do not get in each other’s way', async ({ page, said: _ }) => {
    await page.goto('gallery/?step=push&problem=push-refused&compare=width');
    for (const frame of await page.locator('.plate:not([hidden]) iframe').all()) {
      await expect(frame.contentFrame().getByRole('heading')).toHaveText('Approve on your device');
    }
    await expect(page.locator('.plate:not([hidden]) iframe')).toHaveCount(2);
  });

  test('the login on the start page signs in', async ({ page, said: _ }) => {
    await page.goto('');
    await page.getByRole('button', { name: 'fill in' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.locator('latchkey-login').getByRole('heading')).toHaveText(
      'You are signed in',
    );
  });

  test('is searched by keyboard, and says when it cannot be', async ({ page }) => {
    await page.goto('');
    const field = page.getByRole('combobox', { name: 'Search this site' });
    await field.fill('vue');
    await expect(page.getByRole('option').first()).toContainText('Embed in Vue');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/embed\/vue\/$/u);
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('');
    await field.fill('locked');
    await expect(page.getByRole('option')).toHaveText('The search could not be fetched: try again');
    await page.unroute('**/search.json');
    await field.fill('account locked');
    await expect(page.getByRole('option').first()).toContainText('locked');
  });

  const answers = [
    ['how to change the color of the button', ['Theme'], 'Accent, light'],
    ['how to embed it in Vue', ['Embed', 'Vue'], 'Embed in Vue'],
    ['what an adapter must answer when an account is locked', ['Reference', 'locked'], 'locked'],
  ] as const;
  for (const [question, clicks, answer] of answers) {
    test(`tells ${question}, in at most three clicks`, async ({ page, said: _ }) => {
      await page.goto('');
      for (const [at, name] of clicks.entries()) {
        const place =
          at === 0 ? page.getByRole('navigation', { name: 'Site' }) : page.getByRole('main');
        await place
          .getByRole('link', { name, exact: at === 0 })
          .first()
          .click();
      }
      await expect(
        page
          .getByRole('heading', { level: 1, name: answer })
          .or(page.getByLabel(answer, { exact: true })),
      ).toBeVisible();
    });
  }

  test('a theme that was chosen stays', async ({ page, said: _ }) => {
    await page.goto('');
    await page.getByRole('radio', { name: 'dark' }).check({ force: true });
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Gallery' })
      .click();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked();
  });

  test('from any folder of any server', async ({ page, folder, said: _ }) => {
    await page.goto(folder);
    await expect(page.locator('latchkey-login form')).toBeVisible();
    await page.getByRole('link', { name: 'See every state' }).click();
    await page.getByRole('link', { name: 'A wrong code by SMS' }).click();
    await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('does not match');
    await page.getByRole('link', { name: 'Playground' }).click();
    await expect(page.locator('latchkey-access form')).toBeVisible();
    await expect(page).toHaveURL(`${folder}playground/`);
  });
});

test.describe('The site without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is, and lists every state', async ({ page }) => {
    await page.goto('');
    await expect(page.getByText('nobody else does')).toBeVisible();
    await page.getByRole('link', { name: 'See every state' }).click();
    await expect(page.getByRole('link', { name: 'A wrong code by SMS' })).toBeVisible();
    expect(await page.locator('.plate a').count()).toBe(exampleList.length);
  });
});
