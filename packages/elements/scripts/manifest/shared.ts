// The tag of all journeys shows their tags: it has their events, parts and properties, though it is none of their class.
import type { CustomElementDeclaration } from 'custom-elements-manifest/schema.js';
import { isTag, type Plugin } from './parts.ts';

interface Named {
  readonly name: string;
}

/** What a list has, and what another has besides. */
const joined = <T extends Named>(own: readonly T[] = [], other: readonly T[] = []): T[] => [
  ...own,
  ...other.filter(({ name }) => !own.some((one) => one.name === name)),
];

/** Gives it what the class of the journeys' tags says. */
export const shared = (): Plugin => ({
  name: 'shared',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const all = modules.flatMap(({ declarations = [] }) => declarations);
    const journey = all.find(({ name }) => name === 'JourneyElement') as CustomElementDeclaration;
    for (const tag of all.filter(isTag).filter(({ name }) => name === 'LatchkeyAccess')) {
      tag.events = joined(tag.events, journey.events);
      tag.cssParts = joined(tag.cssParts, journey.cssParts);
      tag.cssProperties = joined(tag.cssProperties, journey.cssProperties);
    }
  },
});
