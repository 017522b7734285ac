// What bars somebody's way, by axe. What looks the same is asked about once.
import { violationsIn } from '../../packages/elements/src/axe.harness.ts';

const known = new Map<string, string[]>();

/** Every violation of axe in an element; none if all is well. */
export const axe = async (element: Element): Promise<string[]> => {
  const look = element.outerHTML + (element.shadowRoot?.innerHTML ?? '');
  const key = look.replaceAll(/<!--.*?-->|Canary-\S+/gu, '');
  const found = known.get(key) ?? (await ask(element));
  known.set(key, found);
  return found;
};

const ask = (element: Element): Promise<string[]> => {
  // A form that is still coming has pale words.
  for (const one of element.getAnimations({ subtree: true }))
    if (one.effect?.getTiming().iterations !== Infinity) one.finish();
  return violationsIn(element);
};
