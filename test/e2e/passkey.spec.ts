import type { CDPSession, Page } from '@playwright/test';
import { seededPasskey } from '@latchkey/mock';
import { expect, test } from './demo.harness.ts';

// The machine's own authenticator, with a person who confirms at once.
const addAuthenticator = async (page: Page): Promise<{ cdp: CDPSession; id: string }> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, id: authenticatorId };
};

const base64 = (base64url: string) => Buffer.from(base64url, 'base64url').toString('base64');

test.describe('Passkeys', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'Firefox has no virtual authenticator that a test could use.',
  );

  test('chloe adds a passkey, and signs in with it alone [S10]', async ({ demo, page }) => {
    await addAuthenticator(page);
    await demo.open();
    await demo.pressOn(page.getByRole('button', { name: 'Add a passkey on this device' }));
    await expect(page.getByRole('status').filter({ hasText: 'passkey' })).toContainText(
      'The passkey is added.',
    );
    await demo.press('Use a passkey');
    await demo.expectSignedIn();
    await expect(page.getByText('You are signed in as Chloé Martin.')).toBeVisible();
  });

  test('chloe is offered her passkey in the autofill [S10 FILL-17]', async ({ demo, page }) => {
    const { cdp, id } = await addAuthenticator(page);
    await cdp.send('WebAuthn.addCredential', {
      authenticatorId: id,
      credential: {
        credentialId: base64(seededPasskey.credentialId),
        isResidentCredential: true,
        rpId: seededPasskey.rpId,
        privateKey: seededPasskey.privateKey,
        userHandle: seededPasskey.userHandle,
        signCount: 0,
      },
    });
    // The virtual authenticator picks what a person would pick from the list.
    await page.goto('./');
    await demo.expectSignedIn();
  });

  test('a passkey is offered again after the way back to the beginning [FILL-17]', async ({
    demo,
    page,
  }) => {
    await addAuthenticator(page);
    await demo.open();
    await demo.signIn('bruno@example.org');
    await demo.press('Back to sign-in');
    await demo.press('Use a passkey');
    await expect(demo.problem).toContainText('The passkey was not used.');
  });

  test('who dismisses the browser’s question can go on', async ({ demo, page }) => {
    const { cdp, id } = await addAuthenticator(page);
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
    await demo.open();
    await demo.press('Use a passkey');
    await expect(demo.problem).toContainText('The passkey was not used.');
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
  });

  test('a passkey is the second step, where the service wants that', async ({ demo, page }) => {
    await addAuthenticator(page);
    await demo.open({ scenario: 'passkey-as-second-factor', passkeys: 'off' });
    await demo.pressOn(page.getByRole('button', { name: 'Add a passkey on this device' }));
    await expect(page.getByRole('status').filter({ hasText: 'passkey' })).not.toBeEmpty();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Use your passkey');
    await demo.press('Use a passkey');
    await demo.expectSignedIn();
  });
});

test.describe('Without passkeys', () => {
  test('nothing is offered that the browser cannot do [S10 E41 REL-19]', async ({ demo, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
    });
    await demo.open();
    await demo.signIn('anna@example.org', 'not the password');
    await expect(demo.problem).not.toBeEmpty();
    await expect(demo.login.getByRole('button', { name: 'Use a passkey' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
  });
});
