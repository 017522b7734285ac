// What bars somebody's way, by axe. What looks the same is asked about once.
import { chai } from '@open-wc/testing';

const known = new Map<string, string[]>();

/** Every violation of axe in an element; none if all is well. */
export const axe = async (element: Element): Promise<string[]> => {
  const look = element.outerHTML + (element.shadowRoot?.innerHTML ?? '');
  const key = look.replaceAll(/<!--.*?-->|Canary-\S+/gu, '');
  const found = known.get(key) ?? (await ask(element));
  known.set(key, found);
  return found;
};

const ask = async (element: Element): Promise<string[]> => {
  // A form that is still coming has pale words.
  for (const one of element.getAnimations({ subtree: true }))
    if (one.effect?.getTiming().iterations !== Infinity) one.finish();
  try {
    await chai.expect(element).to.be.accessible();
    return [];
  } catch (thrown) {
    return [thrown instanceof Error ? thrown.message : String(thrown)];
  }
};
