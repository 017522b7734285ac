// Pages with styles of their own, as frameworks bring them: the tag looks as in a page that has none. Text is compared in
// one font, for the page's font is what a tag inherits on purpose.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { differing } from './pictures.harness.ts';

test.use({
  baseURL: `http://localhost:${process.env.PAGE_PORT ?? 4174}`,
  viewport: { width: 480, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
});

/** How much of a picture may differ: less than a letter. */
const tolerance = 0.001;

const read = (url: string) => readFileSync(fileURLToPath(url), 'utf8');

// Tailwind writes its theme's values into the reset when it builds.
const preflight = read(import.meta.resolve('tailwindcss/preflight.css')).replaceAll(
  /--theme\(\s*[\w-]+,\s*([^;]*?)\s*\)(?=;)/gu,
  '$1',
);

const hosts: Readonly<Record<string, string>> = {
  'Bootstrap 5': read(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')),
  'the preflight of Tailwind': preflight,
  'normalize.css': read(import.meta.resolve('normalize.css/normalize.css')),
  'modern-normalize': read(import.meta.resolve('modern-normalize/modern-normalize.css')),
  'a reset of everything': '* { all: unset } head { display: none }',
  'a reset that gives displays back': '*:where(:not(svg *)) { all: unset; display: revert }',
  'ten pixels on the root': 'html { font-size: 10px }',
  'text of its own kind': `body {
    font: italic 700 2rem/3 serif; letter-spacing: 0.2em; word-spacing: 1em; text-transform: uppercase; text-indent: 2em;
    text-align: center; text-shadow: 2px 2px red; white-space: pre; color: red;
  }
  div { padding: 8px; letter-spacing: 2px } svg { vertical-align: middle }`,
};

/** Puts a style sheet before all others, as a page's own are. */
const dress = (page: Page, css: string) =>
  page.evaluate((text) => {
    const own = new CSSStyleSheet();
    own.replaceSync(text);
    const sheets = document.adoptedStyleSheets.filter((sheet) => !Reflect.get(sheet, 'ofTheHost'));
    document.adoptedStyleSheets = [Object.assign(own, { ofTheHost: true }), ...sheets];
  }, css);

/** The tag in one place and one font, whatever else the page says. */
const placed = `
  html:root { --latchkey-font: 'DejaVu Sans' }
  html:root > body { display: block; margin: 0; background: #fff }
  html body latchkey-login { position: absolute; inset-block-start: 16px; inset-inline-start: 16px; inline-size: 400px }`;

const card = (page: Page) => page.locator('latchkey-login [part="card"]');

const picture = async (page: Page, css: string) => {
  await dress(page, css + placed);
  return card(page).screenshot({ animations: 'disabled', caret: 'hide' });
};

/** Takes the tag to each of the steps in turn. */
const steps: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the sign-in': (page) => page.getByLabel('E-mail address').waitFor(),
  'a refusal': async (page) => {
    await page.getByLabel('E-mail address').fill('bruno@example.org');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('do not match');
  },
  'a code': async (page) => {
    await page.getByLabel('Password', { exact: true }).fill('Correct-horse-9');
    await page.keyboard.press('Enter');
    await page.locator('[name="code"]').waitFor();
  },
  'a choice': async (page) => {
    await page.getByRole('button', { name: 'Use another way' }).click();
    await page.getByRole('button', { name: 'Backup code' }).waitFor();
  },
};

test('looks in every host as in a page without styles [REL-17]', async ({ page, context }) => {
  test.slow();
  await page.goto('/');
  for (const [step, go] of Object.entries(steps)) {
    await go(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(0, 0);
    const plain = await picture(page, '');
    for (const [host, css] of Object.entries(hosts)) {
      const share = await differing(context, [plain, await picture(page, css)]);
      expect.soft(share, `${step}, with ${host}`).toBeLessThanOrEqual(tolerance);
    }
    await dress(page, placed);
  }
});

test('takes the font of its host, and nothing else [REL-17]', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').waitFor();
  await dress(page, hosts['text of its own kind']!);
  for (const part of [
    card(page),
    page.getByLabel('E-mail address'),
    page.getByText('Password').first(),
  ]) {
    const said = await part.evaluate((element) => {
      const { fontFamily, fontStyle, letterSpacing, textTransform } = getComputedStyle(element);
      return { fontFamily, fontStyle, letterSpacing, textTransform };
    });
    expect(said).toEqual({
      fontFamily: 'serif',
      fontStyle: 'normal',
      letterSpacing: 'normal',
      textTransform: 'none',
    });
  }
});
