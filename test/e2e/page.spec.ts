// The page around the login: what helps to try it out, and what must hold when something is missing.
import { expect, test } from './demo.harness.ts';
import { missedByTab, reach } from './keyboard.harness.ts';

test.describe('The page around the login', () => {
  test('the first Tab leads over everything to the login', async ({ demo, page }) => {
    await demo.open();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to sign-in' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(demo.identifier).toBeFocused();
  });

  test('Tab leads to everything that can be used [A11Y-9]', async ({ demo, page }) => {
    await demo.open();
    await expect(page.getByRole('heading', { name: 'Events' })).toBeVisible();
    expect(await missedByTab(page)).toEqual([]);
  });

  test('an account is used by one press', async ({ demo, page }) => {
    await demo.open();
    await demo.pressOn(page.getByRole('button', { name: 'Use anna@example.org' }));
    await expect(demo.identifier).toHaveValue('anna@example.org');
    await expect(demo.password).toBeFocused();
    await page.keyboard.type('Correct-horse-9');
    await page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test('a code is copied by one press, and that is said', async ({ demo, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    await demo.pressOn(demo.phone.messages.getByRole('button', { name: 'Copy code' }));
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    await reach(demo.code);
    await page.keyboard.press('ControlOrMeta+V');
    await demo.expectSignedIn();
  });

  test('a message that arrives is announced, with the way to it', async ({ demo, page }) => {
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    const news = page.getByRole('status').filter({ hasText: 'New SMS for chloe@example.org' });
    await expect(news).toBeVisible();
    await demo.pressOn(news.getByRole('link', { name: 'Show' }));
    await expect(demo.phone.messages.first()).toBeInViewport();
  });

  test('what the page hears from the login holds no secret [I4 SEC-5 SEC-17 VIEW-9]', async ({
    demo,
    page,
  }) => {
    await demo.open();
    await demo.signIn('bruno@example.org', 'not the password');
    await expect(demo.problem).not.toBeEmpty();
    await demo.page.keyboard.type('Correct-horse-9');
    await demo.page.keyboard.press('Enter');
    await demo.type(demo.code, await demo.authenticatorCode('bruno@example.org'));
    await demo.expectSignedIn();
    const events = page.getByRole('region', { name: 'Events' });
    await demo.pressOn(events.getByText('Show events'));
    await expect(events.getByRole('listitem')).toHaveText([
      /latchkey-outcome signed-in/u,
      /latchkey-step code/u,
      /latchkey-problem credentials-rejected/u,
    ]);
  });

  test('three lines of HTML are shown, and they are those of this page', async ({ demo, page }) => {
    await demo.open({ shape: 'identifier-first' });
    const code = page.getByRole('region', { name: 'Embed' }).getByRole('code');
    await expect(code).toContainText('<latchkey-access endpoint="/account"');
    await expect(code).toContainText('identifier-first');
    expect((await code.innerText()).trim().split('\n')).toHaveLength(3);
    await demo.set('Shape', 'One form');
    await expect(code).not.toContainText('identifier-first');
  });

  test('no request leaves the machine [SEC-22]', async ({ demo, page, baseURL }) => {
    const strangers: string[] = [];
    const { origin } = new URL(baseURL ?? '');
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
        strangers.push(request.url());
      }
    });
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
    expect(strangers).toEqual([]);
  });

  test('nothing is written to the console', async ({ demo, page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await demo.open();
    await demo.signIn('chloe@example.org');
    await demo.phone.approve();
    await demo.expectSignedIn();
    expect(said).toEqual([]);
  });

  test('an answer that is quicker than the service worker is not lost', async ({ demo, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/bench-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./?passkeys=off');
    await demo.signIn('anna@example.org');
    await expect(demo.login.getByRole('button', { name: 'Sign in' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    release();
    await demo.expectSignedIn();
  });

  test('works where there can be no service worker [VIEW-2 REL-19]', async ({ demo, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get() {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
    });
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
  });

  test('works where nothing can be stored [E57 VIEW-2 REL-19]', async ({ demo, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        get() {
          throw new DOMException('Not here.', 'SecurityError');
        },
      });
    });
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    // Who was signed in is forgotten with the page, so it does not stay there.
    const arrival = page.waitForURL(/[?&]view=home/u, { waitUntil: 'commit' });
    await demo.type(demo.code, await demo.phone.latestCode());
    await arrival;
    await expect(demo.heading).toHaveText('Sign in');
  });

  test('the page is there when the login does not come alive [S13 REL-16]', async ({ page }) => {
    await page.addInitScript(() => {
      customElements.define = () => {
        throw new Error('Not today.');
      };
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Accounts' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Phone' })).toBeVisible();
    await expect(page.getByText('The sign-in form did not load.')).toBeVisible();
  });
});
