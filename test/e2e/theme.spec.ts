// The theme editor and the devices, as a designer uses them.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const light = (page: Page) => page.frameLocator('iframe[title="The state, light"]');

const colorOf = (page: Page, property: string) =>
  light(page)
    .getByRole('button', { name: 'Sign in' })
    .evaluate((button, name) => getComputedStyle(button).getPropertyValue(name), property);

const ready = async (page: Page, query = '') => {
  test.slow();
  await page.goto(`/theme/${query}`);
  await expect(light(page).getByRole('button', { name: 'Sign in' })).toBeVisible({
    timeout: 20_000,
  });
};

test('shows a color as it is moved, keeps the focus, and loads no frame again', async ({
  page,
}) => {
  await ready(page);
  await light(page).getByLabel('E-mail address').fill('typed before');
  const accent = page.getByLabel('Accent, light', { exact: true });
  await accent.focus();
  await accent.fill('#c8a2c8');
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(200, 162, 200)');
  await expect(accent).toBeFocused();
  await expect(light(page).getByLabel('E-mail address')).toHaveValue('typed before');
  await expect(page.getByText('contrast falls short')).toBeVisible();
  await expect(page).toHaveURL(/look=1\*accent_c8a2c8/u);
});

test('takes back, makes again and resets', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Bank').check();
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(15, 76, 58)');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(35, 72, 143)');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(15, 76, 58)');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByLabel('The theme as CSS')).toContainText('nothing to set');
});

test('takes in what is pasted, and says what it did not understand', async ({ page }) => {
  await ready(page);
  await page
    .getByLabel(/^CSS with/u)
    .fill(
      ':root { --latchkey-accent: hsl(150 80% 20%); --latchkey-radius: var(--r); --latchkey-hue: 3 }',
    );
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(10, 92, 51)');
  await expect(page.getByText('--latchkey-radius: var(--r)')).toBeVisible();
  await expect(page.getByText('--latchkey-hue', { exact: true })).toBeVisible();
});

test('is the same for whoever gets the link, and dresses the state alone too', async ({ page }) => {
  await ready(page, '?look=1*accent_7a0000_ffb0b0*radius_999px');
  await expect.poll(() => colorOf(page, 'background-color')).toBe('rgb(122, 0, 0)');
  await page.goto(
    '/gallery/state/?example=credentials/plain&theme=dark&look=1*accent_7a0000_ffb0b0',
  );
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCSS(
    'background-color',
    'rgb(255, 176, 176)',
  );
});

test('can be used with keys alone, in a page of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  test.slow();
  await page.goto('/theme/?lang=ar');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByLabel('Latchkey', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/look=bank/u);
  await page.getByLabel('Corners').focus();
  await page.keyboard.press('End');
  await expect(page.getByLabel('The theme as CSS')).toContainText('--latchkey-radius: 999px;');
});

test('brings a keyboard up with a field, and keeps the field in sight', async ({ page }) => {
  test.slow();
  await page.goto('/devices/?device=small&example=code/sms&text=200');
  const frame = page.frameLocator('iframe');
  const code = frame.locator('[name="code"]');
  await expect(code).toBeVisible();
  await expect(page.locator('.keys')).toHaveCount(0);
  await code.focus();
  await expect(page.locator('.keys[data-kind="digits"]')).toBeVisible();
  const keys = (await page.locator('.keys').boundingBox())!;
  await expect
    .poll(async () => {
      const field = (await code.boundingBox())!;
      return field.y + field.height <= keys.y;
    })
    .toBe(true);
});

for (const path of ['theme/?look=game', 'devices/?lang=he'])
  test(`axe finds nothing: ${path}`, async ({ page }) => {
    test.slow();
    await page.goto(`/${path}`);
    await expect(
      page.locator('iframe').first().contentFrame().locator('[part="card"]'),
    ).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
