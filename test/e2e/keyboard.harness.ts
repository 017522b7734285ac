import type { Locator, Page } from '@playwright/test';

const most = 120;

// Which key leads there: what comes later in the page is reached by Tab.
const isAhead = (element: Element) => {
  const active = document.activeElement ?? document.body;
  const root = element.getRootNode();
  const place = root instanceof ShadowRoot ? root.host : element;
  // From a form to the links around it, which are in the shadow root of the same host.
  if (place.contains(active) && active !== document.body) return true;
  return Boolean(active.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
};

const focusOf = (element: Element) =>
  element.isConnected ? (element.matches(':focus') ? 'here' : 'elsewhere') : 'gone';

/** Moves the focus to the target, by Tab and Shift+Tab alone. Fails where the keyboard does not lead there. */
export const reach = async (target: Locator): Promise<void> => {
  const { keyboard } = target.page();
  await target.waitFor();
  // Found once: to find it again at each key takes Firefox longer than the key.
  const element = await target.elementHandle();
  if (!element) throw new Error(`Gone: ${target.toString()}`);
  const key = (await element.evaluate(isAhead)) ? 'Tab' : 'Shift+Tab';
  let focus = await element.evaluate(focusOf);
  for (let pressed = 0; focus === 'elsewhere'; pressed += 1) {
    if (pressed === most) throw new Error(`Not reached by ${key}: ${target.toString()}`);
    await keyboard.press(key);
    focus = await element.evaluate(focusOf);
  }
  // The page has just put another in its place.
  if (focus === 'gone') await reach(target);
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
