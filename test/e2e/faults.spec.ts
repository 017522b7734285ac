import { isForService } from './accounts.harness.ts';
import { expect, test } from './demo.harness.ts';

// What goes wrong, by its name in the address, and the words that say what to do.
const faults = {
  offline: 'The account service could not be reached. What you typed is kept: try again.',
  dropped: 'The account service could not be reached. What you typed is kept: try again.',
  'dropped-after-effect':
    'The account service could not be reached. What you typed is kept: try again.',
  'server-error': 'The account service is not available right now. Try again in a moment.',
  unavailable: 'The account service is not available right now. Try again in 30 seconds.',
  html: 'Something between you and the account service answered instead.',
  empty: 'The account service gave an answer that this page does not understand.',
  'wrong-shape': 'The account service gave an answer that this page does not understand.',
} as const;

test.describe('When the network or the service fails', () => {
  for (const [fault, words] of Object.entries(faults)) {
    test(`${fault}: nothing is lost, and trying again works once [E58 I10 REL-5 REL-8]`, async ({
      demo,
    }) => {
      // Chloe is sent one SMS for each sign-in that has an effect.
      await demo.open({ scenario: 'one-factor', passkeys: 'off', fault });
      await demo.signIn('chloe@example.org');
      await expect(demo.problem).toContainText(words);
      await expect(demo.identifier).toHaveValue('chloe@example.org');
      await expect(demo.password).toHaveValue('Correct-horse-9');

      await demo.set('Fault', 'None');
      await demo.press('Sign in');
      await expect(demo.heading).toHaveText('Enter the code');
      await expect(demo.problem).toBeEmpty();
      await expect(demo.phone.messages).toHaveCount(1);
      await demo.type(demo.code, await demo.phone.latestCode());
      await demo.expectSignedIn();
    });
  }

  test('a reply that never comes is given up after a while [REL-2]', async ({ demo, page }) => {
    await page.clock.install();
    await demo.open({ scenario: 'one-factor', passkeys: 'off', fault: 'hung' });
    await demo.signIn('chloe@example.org');
    await expect(demo.login.getByRole('button', { name: 'Sign in' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    await page.clock.runFor(4000);
    await expect(demo.login.getByRole('status').last()).toHaveText('Still working on it…');
    await page.clock.runFor(16_000);
    await expect(demo.problem).toContainText('The account service takes too long to answer.');
    await expect(demo.identifier).toHaveValue('chloe@example.org');
    await expect(demo.password).toHaveValue('Correct-horse-9');

    await demo.set('Fault', 'None');
    await demo.press('Sign in');
    await expect(demo.heading).toHaveText('Enter the code');
    await expect(demo.phone.messages).toHaveCount(1);
  });

  test('a slow reply is waited for, and pressing again changes nothing [REL-1 REL-2]', async ({
    demo,
    page,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    await page.clock.install();
    await demo.open({ scenario: 'one-factor', passkeys: 'off', fault: 'slow' });
    await demo.signIn('chloe@example.org');
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.press('Enter');
    await expect(demo.login.getByRole('button', { name: 'Sign in' })).toHaveAttribute(
      'aria-busy',
      'true',
    );
    await page.clock.runFor(5000);
    await expect(demo.heading).toHaveText('Enter the code');
    await expect(demo.phone.messages).toHaveCount(1);
    expect(
      sent.filter((request) => request.startsWith('POST ') && isForService(request)),
    ).toHaveLength(1);
  });

  test('a code that was checked although its reply was lost is not wrong the second time [REL-6]', async ({
    demo,
  }) => {
    await demo.open({ passkeys: 'off' });
    await demo.signIn('bruno@example.org');
    await expect(demo.heading).toHaveText('Enter the code');
    await demo.set('Fault', 'Dropped on the way back');
    await demo.type(demo.code, await demo.authenticatorCode('bruno@example.org'));
    await expect(demo.problem).toContainText('could not be reached');
    await demo.set('Fault', 'None');
    await demo.press('Continue');
    await demo.expectSignedIn();
  });
});
