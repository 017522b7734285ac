// Tells a developer what looks wrong about a tag, and what to write instead. Loaded when nobody waits.
import { warn } from '../warn.ts';
import { setupFault } from './backend.ts';
import type { JourneyElement } from './journey-element.ts';

const globalAttributes =
  /^(?:accesskey|autofocus|class|dir|exportparts|hidden|id|inert|is|lang|part|role|slot|style|tabindex|title|translate|ref|key)$|^(?:data-|aria-|on|x-|v-|_|@|:|#)/u;

const letters = (name: string) => name.replaceAll(/[^a-z]/gu, '');

const isNear = (a: string, b: string): boolean => {
  const [one, other] = [letters(a), letters(b)];
  return one === other || one.includes(other) || other.includes(one);
};

/** Warns of attributes that the tag does not have, and of a missing account service. */
export const check = (host: JourneyElement): void => {
  const { observedAttributes } = host.constructor as typeof JourneyElement;
  for (const name of host.getAttributeNames()) {
    if (observedAttributes.includes(name) || globalAttributes.test(name)) continue;
    const meant = observedAttributes.find((known) => isNear(known, name));
    const instead = meant ? `Write ${meant}="…".` : `It knows ${observedAttributes.join(', ')}.`;
    warn(`<${host.localName}> has no attribute "${name}". ${instead}`);
  }
  const fault = setupFault(host.localName, host.sources);
  if (fault) warn(fault);
};
