// What the pages show of each framework: built as its own tools do, opened, and signed in with.
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { built, served } from '../embedding/built.ts';

const frameworks = ['html', 'react', 'vue', 'svelte', 'angular', 'server'] as const;

for (const name of frameworks) {
  test.describe(`the snippet for ${name}`, () => {
    test.describe.configure({ timeout: 90_000 });
    let server: Server;
    let url: string;

    test.beforeAll(async () => {
      ({ server, url } = await served(await built(name)));
    });
    test.afterAll(() => server.close());

    test('signs in, hands over what it binds, and says nothing in the console', async ({
      page,
    }) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        // The browser's own word for the refused sign-in, and for the icon that it would like.
        if (/error|warning/u.test(message.type()) && !message.text().includes('Failed to load'))
          complaints.push(message.text());
      });
      await page.goto(url);
      const login = page.locator('latchkey-login');
      await expect(login.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await expect(login.getByRole('link', { name: /support|help/iu }).first()).toHaveAttribute(
        'href',
        '/help',
      );

      await login.getByLabel('E-mail address').fill('anna@example.org');
      await login.getByLabel('Password', { exact: true }).fill('wrong');
      await login.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(login.getByRole('alert')).toContainText('do not match');

      await login.getByLabel('Password', { exact: true }).fill('Correct-horse-9');
      await login.getByRole('button', { name: 'Sign in', exact: true }).click();
      if (name === 'server') await page.waitForURL('**/inbox');
      else {
        await expect(page.getByText('You are signed in.')).toBeVisible();
        await expect(login).toHaveCount(0);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test.describe('the page that a server renders', () => {
  test('is a form of its own where scripts are off', async ({ browser }) => {
    const { server, url } = await served(await built('server'));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    await expect(page.getByLabel('E-mail address')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await context.close();
    server.close();
  });
});
