// What the theme editor exports, pasted into a page that has nothing else, looks as it did in the editor.
import { join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { presets } from '../../demo/src/theme/presets.ts';
import { differing } from './pictures.harness.ts';

const site = `http://localhost:${process.env.PREVIEW_PORT ?? 4173}`;
const bareSite = `http://localhost:${process.env.PAGE_PORT ?? 4174}`;

test.use({
  viewport: { width: 1280, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
});

/** From the card's upper edge to the button: what is below are links of the host’s own choice. */
const pictured = async (page: Page, within: Page | FrameLocator) => {
  const card = (await within.locator('[part="card"]').boundingBox())!;
  const button = (await within.getByRole('button', { name: 'Sign in' }).boundingBox())!;
  const clip = {
    x: card.x - 8,
    y: card.y - 8,
    width: card.width + 16,
    height: button.y + button.height + 16 - card.y,
  };
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
};

/** Until every font that is written in has come. */
const fonts = async (within: Page | FrameLocator) => {
  await within.locator('body').evaluate(async (body) => {
    await body.ownerDocument.fonts.ready;
  });
};

/** A page of somebody else's, with the tag, the style sheet, and the fonts that its first line names. */
const barePage = (css: string, font: string) => {
  const [, packages = ''] = /npm install (.+?) \*\//u.exec(css) ?? [];
  const links = packages
    .split(' ')
    .filter(Boolean)
    .map((name) => `<link rel="stylesheet" href="/npm/${name}/index.css">`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>${links.join('')}
    <style>body { margin: 0; font-family: ${font} } main { padding: 16px } ${css}</style>
    <script type="module" src="/access/access.js"></script></head>
    <body><main><latchkey-access endpoint="/account"></latchkey-access></main></body></html>`;
};

for (const { name, title } of presets.filter(({ theme }) => theme.accent))
  for (const scheme of ['light', 'dark'] as const)
    test(`${title}, ${scheme}: the exported CSS gives the picture of the editor @one-engine`, async ({
      page,
      context,
    }) => {
      test.slow();
      await page.goto(`${site}/theme/?look=${name}&sides=${scheme}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('[part="card"]')).toBeVisible();
      const css = await page.getByLabel('The theme as CSS').innerText();
      // Both at the same place of the grid, and as wide.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '.frames { position: fixed; z-index: 9; inset: 0 auto auto 0; inline-size: 420px } .frames iframe { border: 0; border-radius: 0 }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      const font = await frame.locator('main').evaluate((main) => {
        const { style } = main as HTMLElement;
        style.padding = '16px';
        style.display = 'block';
        return getComputedStyle(main).fontFamily;
      });
      await fonts(frame);
      const inEditor = await pictured(page, frame);

      await page.route(`${bareSite}/npm/**`, (route) =>
        route.fulfill({
          path: join(
            'demo/node_modules',
            new URL(route.request().url()).pathname.slice('/npm/'.length),
          ),
        }),
      );
      await page.route(`${bareSite}/bare`, (route) =>
        route.fulfill({ contentType: 'text/html', body: barePage(css, font) }),
      );
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 420, height: 900 });
      await page.goto(`${bareSite}/bare`);
      await expect(page.locator('latchkey-login [part="card"]')).toBeVisible();
      await fonts(page);
      const share = await differing(context, [inEditor, await pictured(page, page)]);
      expect(share).toBeLessThanOrEqual(0.001);
    });
