// The identity app as a real OpenID provider: from a journey to its pages, on another site, and back.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { Demo } from './demo.harness.ts';
import { administer, test } from './identity-app.harness.ts';

const password = 'Correct-horse-9';

/** From a forgotten password to the app, for who has nothing else to show. */
const goToApp = async (demo: Demo, origin: string, identifier: string) => {
  await demo.page.goto(`${origin}/?journey=password-reset`);
  await demo.type(demo.identifier, identifier);
  await demo.page.keyboard.press('Enter');
  await expect(demo.heading).toHaveText('Confirm that it is you');
  await demo.press('I have no access to any of these');
  await expect(demo.heading).toHaveText('Show that this account is yours');
  await demo.press('Start');
  await expect(demo.heading).toHaveText('How do you want to show it?');
  await demo.press(/With Example Identity/u);
  await expect(demo.heading).toHaveText('Go on in the app');
};

const appLink = ({ login }: Demo) => login.getByRole('link', { name: 'Open Example Identity' });

const title = (page: Page) => page.getByRole('heading', { level: 1 });

const signInToApp = async (page: Page, email: string) => {
  await expect(title(page)).toHaveText('Sign in to the app');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
};

const expectSound = async (page: Page) => {
  // What axe finds is in the DOM, which is the same in every engine.
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
};

test.describe('the identity app', () => {
  test('on the same device leads back to the page, and at last into the account [S44 S48 S49]', async ({
    page,
    site,
  }) => {
    // Two sites, a new password, and three pages judged in both colors.
    test.slow();
    const demo = new Demo(page);
    await goToApp(demo, site.page, 'ines@example.org');
    await demo.login.getByText('The app is on this device').click();
    await appLink(demo).click();
    await expect(title(page)).toHaveText('Was it you who asked for this?');
    await expect(page.getByText('ines@example.org')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'It was me' }).click();
    await expect(title(page)).toHaveText('Sign in to the app');
    expect(new URL(page.url()).hostname).toBe('127.0.0.1');
    await expectSound(page);
    await signInToApp(page, 'ines@app.example');
    await expect(page.getByText('Ines Costa')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Tell this' }).click();
    await expect(page).toHaveURL(`${site.page}/?journey=password-reset`);
    await expect(demo.heading).toHaveText('Your request is with us');
    const number = /\d{4}-\d{4,}/u.exec(await demo.login.innerText())?.[0] ?? '';
    await administer(site, 'accept', number);
    await expect(demo.heading).toHaveText('This account is yours', { timeout: 20_000 });
    await demo.press('Set a new password');
    await expect(demo.heading).toHaveText('Set a new password');
    await demo.type(demo.login.getByLabel('New password', { exact: true }), 'Battery-staple-10');
    await page.keyboard.press('Enter');
    await expect(demo.heading).toHaveText('Your password is changed', { timeout: 20_000 });
    await page.goto(`${site.page}/?journey=login`);
    await demo.signIn('ines@example.org', 'Battery-staple-10');
    const whoIsSignedIn = async () => {
      const session = await page.request.get(`${site.page}/api/auth/get-session`);
      return ((await session.json()) as { user?: { email: string } } | null)?.user?.email;
    };
    await expect.poll(whoIsSignedIn, { timeout: 20_000 }).toBe('ines@example.org');
  });

  test('on a phone is followed by the page on the computer [S48]', async ({
    browser,
    page,
    site,
  }) => {
    const demo = new Demo(page);
    await goToApp(demo, site.page, 'anna@example.org');
    await demo.login.getByText('The app is on this device').click();
    const link = await appLink(demo).getAttribute('href');
    const phone = await (await browser.newContext()).newPage();
    await phone.goto(link ?? '');
    await expect(demo.login.getByText('The app is open. Go on there.')).toBeVisible();
    await phone.getByRole('button', { name: 'It was me' }).click();
    await expect(demo.login.getByText('The check goes on in the app…')).toBeVisible();
    await signInToApp(phone, 'anna@app.example');
    await phone.getByRole('button', { name: 'Tell this' }).click();
    await expect(title(phone)).toHaveText('That is all in the app');
    await expectSound(phone);
    await expect(demo.heading).toHaveText('Your request is with us');
    await phone.context().close();
  });

  test('can be refused: the page says so, and offers another way [S48]', async ({ page, site }) => {
    const demo = new Demo(page);
    await goToApp(demo, site.page, 'bruno@example.org');
    await demo.login.getByText('The app is on this device').click();
    await appLink(demo).click();
    await page.getByRole('button', { name: 'It was me' }).click();
    await page.getByRole('button', { name: 'Refuse' }).click();
    await expect(demo.heading).toHaveText('Go on in the app');
    await expect(demo.problem).not.toBeEmpty();
    await demo.press('I cannot use the app');
    await expect(demo.heading).toHaveText('About you');
  });
});
