// An identity check with a document, from both sides: who shows it, and who decides.
import type { Locator, Page } from '@playwright/test';
import { expect, type Demo } from './demo.harness.ts';

/** The administrator's part of the page. */
export const office = ({ page }: Demo): Locator =>
  page.getByRole('region', { name: 'Administrator' });

/** The case of an account, as the administrator sees it. */
export const caseOf = (demo: Demo, account: string): Locator =>
  office(demo).getByRole('listitem').filter({ hasText: account });

/** A file as a person chooses it. */
export type Chosen = Parameters<Locator['setInputFiles']>[0];

/** A photograph of nothing, large enough to be taken. */
export const photo = async (page: Page): Promise<Chosen> => {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 600 });
    canvas.getContext('2d');
    return canvas.toDataURL('image/jpeg');
  });
  const buffer = Buffer.from(url.split(',')[1] ?? '', 'base64');
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
};

/** What the page shows of a piece. */
export const piece = ({ login, page }: Demo, name: string): Locator =>
  login.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

/** Gives a file for a piece. (What the browser's own window does, no key of a test can.) */
export const choose = (demo: Demo, name: string, chosen: Chosen): Promise<void> =>
  piece(demo, name).locator('input[type=file]:not([capture])').setInputFiles(chosen);

/** From what the check needs to the pieces of an identity card. */
export const goToPieces = async (demo: Demo, name: string, contact: string): Promise<void> => {
  await expect(demo.heading).toHaveText('Show that this account is yours');
  await demo.press('Start');
  await expect(demo.heading).toHaveText('How do you want to show it?');
  await demo.press(/With a document/u);
  await expect(demo.heading).toHaveText('About you');
  await demo.type(demo.login.getByLabel('First and last name'), name);
  await demo.type(demo.login.getByLabel('E-mail address where we can reach you'), contact);
  await demo.page.keyboard.press('Enter');
  await expect(demo.heading).toHaveText('Choose your document');
  await demo.pressSpaceOn(demo.login.getByRole('radio', { name: 'Passport' }));
  await demo.page.keyboard.press('ArrowDown');
  await demo.press('Continue');
  await expect(demo.heading).toHaveText('Photograph your document');
};
