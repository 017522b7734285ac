// Another browser: it has nothing of the first one. What it meets is the same account service.
import type { Browser } from '@playwright/test';
import { Demo, test as base } from './demo.harness.ts';

// Of the demo's origin, and runs nothing there.
const file = './mockServiceWorker.js';

// The simulated service lives in its page, and what stands for its database in that page's session. In it are the cookies
// that the first browser has: they do not come along.
const databaseOf = async ({ page }: Demo): Promise<[string, string][]> => {
  await page.goto(file);
  const kept = await page.evaluate(() => Object.entries<string>(sessionStorage));
  return kept
    .filter(([name]) => name.startsWith('demo:server:'))
    .map(([name, snapshot]) => [
      name,
      JSON.stringify({ ...(JSON.parse(snapshot) as object), cookies: [] }),
    ]);
};

const openElsewhere = async (browser: Browser, demo: Demo): Promise<Demo> => {
  const database = await databaseOf(demo);
  const page = await (await browser.newContext()).newPage();
  await page.goto(file);
  await page.evaluate((entries) => {
    for (const [name, snapshot] of entries) sessionStorage.setItem(name, snapshot);
  }, database);
  return new Demo(page);
};

// A server's accounts are there for whoever comes.
const openNew = async (browser: Browser) => new Demo(await (await browser.newContext()).newPage());

/** Tests get `elsewhere`, which leaves the page of `demo` for one in another browser. */
export const test = base.extend<{ elsewhere: () => Promise<Demo> }>({
  elsewhere: async ({ browser, demo, serverOrigin }, use) => {
    const opened: Demo[] = [];
    await use(async () => {
      const other = await (serverOrigin === undefined
        ? openElsewhere(browser, demo)
        : openNew(browser));
      opened.push(other);
      return other;
    });
    for (const { page } of opened) await page.context().close();
  },
});
