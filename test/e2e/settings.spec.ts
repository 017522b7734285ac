import { expect, test } from './demo.harness.ts';

test.describe('Settings', () => {
  test('language changes the page and the login, keeps what was typed, and is in the address', async ({
    demo,
    page,
  }) => {
    await demo.open();
    await demo.type(demo.identifier, 'anna@example.org');
    await demo.set('Language', 'Français');
    await expect(page).toHaveURL(/[?&]lang=fr/u);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page).toHaveTitle('Connexion – Latchkey demo');
    await expect(page.getByRole('heading', { name: 'Téléphone' })).toBeVisible();
    await expect(demo.login.getByRole('button', { name: 'Se connecter' })).toBeVisible();
    await expect(demo.login.locator('input[name=username]')).toHaveValue('anna@example.org');
  });

  for (const [query, lang, dir] of [
    ['lang=ar', 'ar', 'rtl'],
    ['lang=ar&dir=ltr', 'ar', 'ltr'],
    ['dir=rtl', 'en', 'rtl'],
  ] as const) {
    test(`“${query}” runs ${dir}`, async ({ page }) => {
      await page.goto(`./?${query}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('latchkey-login').getByRole('heading')).toHaveCSS('direction', dir);
    });
  }

  test('the login speaks what the page around it does not', async ({ demo, page }) => {
    await demo.open();
    await demo.set('Language', '日本語');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(demo.login.getByRole('button', { name: 'ログイン', exact: true })).toBeVisible();
    await demo.set('Language', 'עברית');
    await expect(demo.heading).toHaveCSS('direction', 'rtl');
    await demo.set('Language', 'English (Pseudo-Accents)');
    await expect(demo.heading).toHaveText('⟦Şīɠƞ īƞ ···⟧');
    await page.reload();
    await expect(demo.heading).toHaveText('⟦Şīɠƞ īƞ ···⟧');
    await demo.set('Language', 'English');
    await expect(demo.heading).toHaveText('Sign in');
  });

  test('direction and theme are in the address, and back takes them back', async ({
    demo,
    page,
  }) => {
    await demo.open();
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.body).getPropertyValue('background-color'));
    const light = await ground();
    await demo.set('Theme', 'Dark');
    await expect(page).toHaveURL(/[?&]theme=dark/u);
    expect(await ground()).not.toBe(light);
    await demo.set('Direction', 'Right to left');
    await expect(page).toHaveURL(/[?&]theme=dark.*[?&]dir=rtl|[?&]dir=rtl.*[?&]theme=dark/u);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(demo.setting('Direction')).toHaveValue('auto');
    await expect(demo.setting('Theme')).toHaveValue('dark');
    await page.goBack();
    expect(await ground()).toBe(light);
    await page.goForward();
    await expect(demo.setting('Theme')).toHaveValue('dark');
  });

  test('language and theme come along to where the sign-in ends [S8 I3]', async ({
    page,
    demo,
  }) => {
    await page.goto('./?lang=de&theme=dark');
    await demo.type(page.getByRole('textbox', { name: 'E-Mail-Adresse' }), 'anna@example.org');
    await demo.type(page.getByRole('textbox', { name: 'Passwort' }), 'Correct-horse-9');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Willkommen in Ihrem Postfach' })).toBeVisible();
    await expect(page).toHaveURL(/lang=de/u);
    await expect(page).toHaveURL(/theme=dark/u);
  });

  test('a language chosen in the middle of the second factor loses nothing [E60 REL-18]', async ({
    demo,
    page,
  }) => {
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.set('Language', 'Deutsch');
    await expect(demo.heading).toHaveText('Code eingeben');
    const sms = page.getByRole('region', { name: 'Nachrichten' }).getByRole('listitem');
    await expect(sms).toHaveCount(1);
    const code = /\b\d{6}\b/u.exec(await sms.innerText())?.[0] ?? '';
    await demo.type(demo.login.getByRole('textbox', { name: 'Code' }), code);
    await expect(page.getByRole('heading', { name: 'Willkommen in Ihrem Postfach' })).toBeVisible();
  });

  test('the shape can be changed in the middle of the second factor', async ({ demo }) => {
    await demo.open({ scenario: 'one-factor' });
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.set('Shape', 'Identifier first');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.type(demo.code, await demo.phone.latestCode());
    await demo.expectSignedIn();
  });

  test('another scenario begins with another service', async ({ demo }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Approve on your device');
    await demo.set('Scenario', 'One factor');
    await expect(demo.heading).toHaveText('Sign in');
    await expect(demo.phone.messages).toHaveCount(0);
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
  });

  test('a reset forgets what has happened', async ({ demo, page }) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.phone.messages).toHaveCount(1);
    await demo.pressOn(page.getByRole('button', { name: 'Reset everything' }));
    await expect(demo.phone.messages).toHaveCount(0);
    await expect(demo.heading).toHaveText('Sign in');
    await page.reload();
    await expect(demo.phone.messages).toHaveCount(0);
  });
});
