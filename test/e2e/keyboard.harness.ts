import type { Locator, Page } from '@playwright/test';

const most = 120;

const isFocused = (target: Locator) => target.evaluate((element) => element.matches(':focus'));

// Which key leads there: what comes later in the page is reached by Tab.
const isAhead = (target: Locator) =>
  target.evaluate((element) => {
    const active = document.activeElement ?? document.body;
    const root = element.getRootNode();
    const place = root instanceof ShadowRoot ? root.host : element;
    // From a form to the links around it, which are in the shadow root of the same host.
    if (place.contains(active) && active !== document.body) return true;
    return Boolean(active.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
  });

/** Moves the focus to the target, by Tab and Shift+Tab alone. Fails where the keyboard does not lead there. */
export const reach = async (target: Locator): Promise<void> => {
  const { keyboard } = target.page();
  await target.waitFor();
  const key = (await isAhead(target)) ? 'Tab' : 'Shift+Tab';
  for (let pressed = 0; !(await isFocused(target)); pressed += 1) {
    if (pressed === most) throw new Error(`Not reached by ${key}: ${target.toString()}`);
    await keyboard.press(key);
  }
};

const usable = ':is(a, button, input, select, summary)';

/** Presses Tab once for all that can be used on the page, and gives the HTML of what the focus has not come to. */
export const missedByTab = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    const mark = (event: Event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement) target.dataset['visited'] = '';
    };
    // A move inside a shadow root is heard of only there.
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots]) root.addEventListener('focusin', mark);
  });
  const count = await page.locator(usable).count();
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Tab');
  return page
    .locator(`${usable}:not([data-visited]):visible`)
    .evaluateAll((missed) => missed.map(({ outerHTML }) => outerHTML));
};
