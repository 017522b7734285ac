// The smallest page with a login on it, built, under the strictest policy, on a real server.
import { expect, test, type Page } from '@playwright/test';

test.use({ baseURL: `http://localhost:${process.env.PAGE_PORT ?? 4174}` });

interface Watched {
  readonly violations: string[];
  readonly complaints: string[];
  readonly requests: string[];
}

// The browser's own wish for an icon, which no part of the page asked for, and a refused sign-in: a real 401, which
// browsers write into the console by themselves.
const byTheBrowser = /\/favicon\.ico|Failed to load resource/u;

const watch = async (page: Page): Promise<Watched> => {
  const watched: Watched = { violations: [], complaints: [], requests: [] };
  await page.exposeFunction('violated', (what: string) => watched.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.blockedURI.endsWith('/favicon.ico')) return;
      (globalThis as unknown as { violated: (what: string) => void }).violated(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  const complain = (text: string) => {
    if (!byTheBrowser.test(text)) watched.complaints.push(text);
  };
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', ({ message }) => {
    complain(message);
  });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.ico') watched.requests.push(pathname);
  });
  return watched;
};

/** Lets through the one script that the page names, and nothing that it would fetch after. */
const holdBackLaterCode = (page: Page) =>
  page.route(/\.js$/u, async (route, request) => {
    if (new URL(request.url()).pathname === '/login.js') await route.continue();
    else await route.abort();
  });

const fillIn = async (page: Page) => {
  await page.getByLabel('E-mail address').fill('anna@example.org');
  await page.getByLabel('Password', { exact: true }).fill('Correct-horse-9');
};

test('signs in with a second factor without a single violation or complaint [SEC-2 SEC-3]', async ({
  page,
}) => {
  const watched = await watch(page);
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('chloe@example.org');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('do not match');
  await page.getByLabel('Password', { exact: true }).fill('Correct-horse-9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Approve on your device' })).toBeVisible();
  await page.getByRole('button', { name: 'Use another way' }).click();
  await page.getByRole('button', { name: 'Code by SMS' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await expect(page.getByRole('alert')).toContainText('This code does not match');
  expect(watched.violations).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

test('is usable after two requests, and asks the service nothing before the first answer [VIEW-10]', async ({
  page,
}) => {
  const watched = await watch(page);
  await holdBackLaterCode(page);
  await page.goto('/');
  await fillIn(page);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(watched.requests.slice(0, 2)).toEqual(['/', '/login.js']);
  expect(watched.requests.filter((path) => path.startsWith('/account'))).toEqual([]);
});

test('says that it could not fetch its own code, and signs in once it can [REL-16]', async ({
  page,
  browserName,
}) => {
  await holdBackLaterCode(page);
  await page.goto('/');
  await fillIn(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await expect(page.getByLabel('E-mail address')).toHaveValue('anna@example.org');
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('Correct-horse-9');
  await page.unrouteAll();
  // Firefox remembers a module that it could not fetch as failed, until the page is loaded again.
  if (browserName === 'firefox') {
    await page.reload();
    await fillIn(page);
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
});
