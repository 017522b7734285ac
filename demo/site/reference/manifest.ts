// The tags, as their manifest describes them.
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.js';
import { readJson } from './sources.ts';

const { modules } = readJson('packages/elements/custom-elements.json') as Package;

/** A tag: a declaration that has a name. */
export type Tag = CustomElementDeclaration & { readonly tagName: string };

const all = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((one): one is Tag => 'tagName' in one);

// As somebody needs them: all in one, the login, what helps, what goes around.
const order = ['access', 'login', 'second-factor', 'password-reset', 'identifier-recovery'];

const place = ({ tagName }: Tag) => {
  const at = order.indexOf(tagName.replace('latchkey-', ''));
  return at === -1 ? order.length : at;
};

/** The tags, the most useful first. */
export const tags: readonly Tag[] = all.toSorted((a, b) => place(a) - place(b));

/** What a tag says to its page: class of the event, by name. */
export const eventClasses = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ name }) => name.endsWith('Event'));
