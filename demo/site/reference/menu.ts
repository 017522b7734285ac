// What there is in the reference and in the guides, in the order in which it is listed.
import { decisions, guides } from './documents.ts';
import { platforms } from './platforms.ts';
import { stepKinds } from './contract.ts';
import { tags } from './manifest.ts';

/** A page, as lists name it. */
export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isCode?: boolean;
}

/** Pages that belong together. */
export interface Group {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const reference = (): readonly Group[] => [
  {
    name: 'Tags',
    entries: [
      ...tags.map(({ tagName }) => ({
        path: `reference/tags/${tagName}/`,
        name: tagName,
        isCode: true,
      })),
      { path: 'reference/looks/', name: 'Colors, fonts and sizes' },
    ],
  },
  {
    name: 'Service',
    entries: [
      { path: 'reference/adapter/', name: 'How to write an adapter' },
      { path: 'reference/problems/', name: 'Problems and their words' },
      { path: 'reference/contract/', name: 'The contract' },
    ],
  },
  {
    name: 'Steps of the contract',
    entries: stepKinds.map((kind) => ({
      path: `reference/contract/${kind}/`,
      name: kind,
      isCode: true,
    })),
  },
  {
    name: 'Guides',
    entries: [
      ...guides.map(({ path, title }) => ({ path, name: title })),
      { path: 'reference/changelog/', name: 'Changelog' },
    ],
  },
  {
    name: 'Decisions',
    entries: decisions.map(({ path, title }) => ({ path, name: title })),
  },
];

const embed = (): readonly Group[] => [
  {
    name: 'Embed',
    entries: platforms.map(({ path, name }) => ({ path, name })),
  },
];

/** The groups of a section. */
export const menu = (section: string): readonly Group[] =>
  section === 'embed' ? embed() : reference();
