import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Demo } from './demo.harness.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What the page around the login can look like, and how a person gets there. (Each step is judged where it is an example.)
const states: Record<string, (demo: Demo) => Promise<void>> = {
  'the first screen': (demo) => demo.open(),
  'a refusal': async (demo) => {
    await demo.open();
    await demo.signIn('anna@example.org', 'not the password');
    await expect(demo.problem).not.toBeEmpty();
  },
  'a push request, with the phone that it reached': async (demo) => {
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.phone.messages).toHaveCount(1);
  },
  'a code by e-mail, with the mailbox': async (demo) => {
    await demo.open({ scenario: 'email-code' });
    await demo.signIn('chloe@example.org');
    await expect(demo.inbox.mails).toHaveCount(1);
  },
  'the mailbox after signing in': async (demo) => {
    await demo.open();
    await demo.signIn('anna@example.org');
    await demo.expectSignedIn();
  },
  'the help page': async (demo) => {
    await demo.page.goto('./?view=help');
    await expect(demo.page.getByRole('heading', { name: 'Which password is it?' })).toBeVisible();
  },
};

/** What reaches over the edge of the page, by its tag. */
const cutOff = () => {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => !element.matches('.unseen, .skip, select *'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    })
    .map((element) => `${element.localName}.${element.className}`);
};

test.describe('Accessibility', () => {
  for (const [name, reachState] of Object.entries(states)) {
    test(`axe finds nothing on ${name} [A11Y-1]`, async ({ demo, page }) => {
      // What is still coming is pale; like this, it is there at once.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reachState(demo);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations).toEqual([]);
    });
  }

  for (const settings of [{ theme: 'dark' }, { lang: 'ar' }, { theme: 'dark', lang: 'ar' }]) {
    test(`axe finds nothing with ${Object.values(settings).join(' and ')} [A11Y-1 A11Y-13]`, async ({
      page,
    }) => {
      await page.goto(`./?${new URLSearchParams(settings).toString()}`);
      await expect(page.locator('#accounts h2')).toBeVisible();
      await expect(page.locator('latchkey-login form')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations).toEqual([]);
    });
  }

  // 1280 px at 400 % zoom are 320 px (WCAG 2.2 SC 1.4.10); 640 px stand for 200 % (SC 1.4.4).
  for (const lang of ['en', 'de', 'ar']) {
    test(`nothing is cut off from 320 px to 1440 px in ${lang} [E61 A11Y-11]`, async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, 'An emulated phone has the width that it has.');
      await page.goto(`./?lang=${lang}`);
      await expect(page.locator('#accounts h2')).toBeVisible();
      await expect(page.locator('latchkey-login form')).toBeVisible();
      for (const width of [320, 640, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        expect(await page.evaluate(cutOff), `${String(width)} px`).toEqual([]);
      }
    });
  }

  test('everything stays visible in forced colors [A11Y-13]', async ({
    demo,
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Firefox cannot emulate forced colors here.');
    await page.emulateMedia({ forcedColors: 'active' });
    await demo.open();
    for (const button of await page.getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      const border = await button.evaluate((element) => getComputedStyle(element).borderTopColor);
      expect(border).not.toBe('rgba(0, 0, 0, 0)');
    }
  });

  test('nothing moves when that is not wanted [A11Y-13]', async ({ demo, page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Firefox cannot emulate reduced motion here.');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await demo.open();
    await demo.signIn('chloe@example.org');
    await expect(demo.heading).toHaveText('Approve on your device');
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => {
          const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
          return Number(duration) > 1;
        }).length,
    );
    expect(moving).toBe(0);
  });
});
