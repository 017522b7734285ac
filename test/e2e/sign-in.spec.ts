import { isForService } from './accounts.harness.ts';
import { expect, test } from './demo.harness.ts';

test.describe('Signing in', () => {
  test('anna needs her password only [S1]', async ({ demo }) => {
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
    await expect(demo.page.getByText('You are signed in as Anna Keller.')).toBeVisible();
  });

  test('ada has a username, and may type it as she likes [S2]', async ({ demo }) => {
    await demo.open();
    await demo.signIn(' ab 123456 ');
    await demo.expectSignedIn();
  });

  test('asks for the identifier first, where that is wanted [S4]', async ({ demo }) => {
    await demo.open({ shape: 'identifier-first' });
    await expect(demo.password).toHaveCount(0);
    await demo.type(demo.identifier, 'anna@example.org');
    await demo.page.keyboard.press('Enter');
    await expect(demo.heading).toHaveText('Enter your password');
    await expect(demo.password).toBeFocused();
    await demo.page.keyboard.type('Correct-horse-9');
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test('says the same of a wrong password and of an unknown identifier [S5 SEC-8]', async ({
    demo,
  }) => {
    const told: string[] = [];
    for (const [identifier, secret] of [
      ['anna@example.org', 'not the password'],
      ['nobody@example.org', 'not the password'],
    ] as const) {
      await demo.open();
      await demo.signIn(identifier, secret);
      await expect(demo.problem).toContainText('do not match');
      await expect(demo.identifier).toHaveValue(identifier);
      await expect(demo.password).toBeFocused();
      await expect(demo.password).toHaveValue('');
      told.push(await demo.login.ariaSnapshot());
    }
    expect(told[0]?.replaceAll('anna@', '…@')).toBe(told[1]?.replaceAll('nobody@', '…@'));
  });

  test('lets a person in who mistyped first', { tag: '@one-engine' }, async ({ demo }) => {
    await demo.open();
    await demo.signIn('anna@example.org', 'not the password');
    await expect(demo.problem).not.toBeEmpty();
    await demo.page.keyboard.type('Correct-horse-9');
    await demo.page.keyboard.press('Enter');
    await demo.expectSignedIn();
  });

  test(
    'asks for one more check after some failures, and not for the password again',
    { tag: '@one-engine' },
    async ({ demo }) => {
      await demo.open({ scenario: 'captcha' });
      await demo.signIn('anna@example.org', 'not the password');
      await expect(demo.problem).not.toBeEmpty();
      await demo.type(demo.password, 'not that either');
      await demo.page.keyboard.press('Enter');
      await expect(demo.password).toHaveValue('');
      await demo.type(demo.password, 'Correct-horse-9');
      await demo.page.keyboard.press('Enter');
      await expect(demo.heading).toHaveText('One more check');
      await demo.press('I am a person');
      await demo.expectSignedIn();
    },
  );

  test(
    'says what is missing, without asking the service',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      const asked: string[] = [];
      await demo.open({ passkeys: 'off' });
      page.on('request', (request) => asked.push(request.url()));
      await demo.type(demo.identifier, 'anna@example.org');
      await demo.page.keyboard.press('Enter');
      await expect(demo.login.getByText('Enter your password.')).toBeVisible();
      await expect(demo.password).toBeFocused();
      expect(asked.filter(isForService)).toEqual([]);
    },
  );

  test(
    'greets who is signed in already, and lets them go on [S9]',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      await demo.open();
      await demo.signIn('anna@example.org');
      await demo.expectSignedIn();
      await demo.pressOn(page.getByRole('link', { name: 'Back to the sign-in page' }));
      await expect(demo.heading).toHaveText('You are signed in already');
      await demo.press('Continue');
      await demo.expectSignedIn();
    },
  );

  test(
    'lets who is signed in already be somebody else [S9]',
    { tag: '@one-engine' },
    async ({ demo, page }) => {
      await demo.open({ scenario: 'already-signed-in' });
      await expect(demo.heading).toHaveText('You are signed in already');
      await demo.press('Use another account');
      await demo.signIn('AB123456');
      await demo.expectSignedIn();
      await expect(page.getByText('You are signed in as Ada Berg.')).toBeVisible();
    },
  );

  test('begins anew after signing out', { tag: '@one-engine' }, async ({ demo }) => {
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
    await demo.signOut();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
  });
});
