// Tells a developer what looks wrong about a tag, and what to write instead. Fetched only where something does.
import { warn } from '../warn.ts';
import { setupFault, type SetupFault, type Sources } from './backend.ts';

const faults: Record<SetupFault, (tag: string) => string> = {
  nobody: (tag) =>
    `<${tag}> does not know its account service. Write <${tag} endpoint="/account">, or set element.adapter, or put it into <latchkey-provider endpoint="/account">.`,
  'no-adapter': (tag) =>
    `<${tag}>: the adapter must have the methods open(), answer(), look(), upload(), close(). Write element.adapter = httpAdapter('/account'), or implement AccountAdapter.`,
};

const letters = (name: string) => name.replaceAll(/[^a-z]/gu, '');

const isNear = (a: string, b: string): boolean => {
  const [one, other] = [letters(a), letters(b)];
  return one.includes(other) || other.includes(one);
};

/** A tag with a setup. */
export interface Checked extends HTMLElement {
  readonly sources: Sources;
}

const knownTo = ({ constructor }: Checked): readonly string[] =>
  (constructor as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes;

/** Warns, once each, of attributes that the tag does not have, and of an account service that is missing. */
export const check = (host: Checked): void => {
  const observedAttributes = knownTo(host);
  for (const name of unknownAttributes(host)) {
    const meant = observedAttributes.find((known) => isNear(known, name));
    const instead = meant ? `Write ${meant}="…".` : `It knows ${observedAttributes.join(', ')}.`;
    warn(`<${host.localName}> has no attribute "${name}". ${instead}`);
  }
  const fault = setupFault(host.sources);
  // A journey's tag inside another was not written by anybody.
  if (fault) warn(faults[fault]((host.closest('latchkey-access') ?? host).localName));
};

const global =
  /^(?:accesskey|autofocus|class|dir|exportparts|hidden|id|inert|is|lang|part|role|slot|style|tabindex|title|translate|ref|key)$|^(?:data-|aria-|on|x-|v-|_|@|:|#)/u;

const unknownAttributes = (host: Checked): string[] => {
  const observedAttributes = knownTo(host);
  return host
    .getAttributeNames()
    .filter((name) => !observedAttributes.includes(name) && !global.test(name));
};
