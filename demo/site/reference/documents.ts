// The Markdown files that are pages, and where.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, repository } from './sources.ts';

/** A Markdown file that is a page. */
export interface Document {
  /** From the root of the repository. */
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const titleOf = (file: string) => /^# (?<title>.+)$/mu.exec(read(file))?.groups?.['title'] ?? file;

const guide = (file: string, description: string, title = titleOf(file)): Document => ({
  file,
  path: `reference/${(file.split('/').at(-1) ?? '').replace('.md', '').toLowerCase()}/`,
  title,
  description,
});

/** The guides. */
export const guides: readonly Document[] = [
  guide(
    'docs/accessibility.md',
    'What is claimed, how it is tested, and what is known not to work.',
  ),
  guide(
    'docs/security.md',
    'What stands against which threat, in the page and in the service.',
    'The security model',
  ),
  guide(
    'docs/webviews.md',
    'What an app has to set on Android and iOS, and what happens without it.',
  ),
  guide('docs/password-managers.md', 'What the password managers of browsers see and do.'),
  guide('docs/operations.md', 'How to run the service: load, kills, databases, what to watch.'),
  guide('docs/architecture.md', 'How the parts fit together, and where everything is.'),
  guide('docs/journeys.md', 'What is promised for each journey, and which test proves it.'),
  guide('docs/testing.md', 'How all this is tested, and what the tests have found.'),
];

/** The guide to adapters; it is the base of a page of its own. */
export const adapters: Document = {
  ...guide(
    'docs/adapters.md',
    'Three ways to connect a backend, step by step, and the suite that judges it.',
  ),
  path: 'reference/adapter/',
  title: 'How to write an adapter',
};

/** The decision records. */
export const decisions: readonly Document[] = readdirSync(join(repository, 'docs/decisions'))
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map((name) => ({
    ...guide(`docs/decisions/${name}`, 'A decision, its context, and what follows from it.'),
    path: `reference/decisions/${name.replace('.md', '')}/`,
  }));

/** All of them. */
export const documents: readonly Document[] = [...guides, adapters, ...decisions];
