// What has changed, as the changesets say it; nothing has been released yet.
import { globSync } from 'node:fs';
import { markup } from '../../site/markup.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { rendered } from '../../site/reference/markdown.ts';
import { read, repository } from '../../site/reference/sources.ts';

const parts = /^---\n(?<packages>.*?)---\n(?<text>.*)$/su;

const changes = globSync('.changeset/*.md', { cwd: repository })
  .toSorted()
  .map((file) => {
    const { packages = '', text = '' } = parts.exec(read(file))?.groups ?? {};
    return {
      file,
      text,
      packages: [...packages.matchAll(/'(?<name>@[^']+)'/gu)].map(([, name = '']) => name),
    };
  });

export default articlePage({
  path: 'reference/changelog/',
  title: 'Changelog',
  description: 'What has changed for those who use Latchkey.',
  body: async (root) => markup`
    <p class="lead">Nothing has been released yet. This will be in the first release:</p>
    ${await Promise.all(
      changes.map(
        async ({ file, text, packages }) => markup`<section class="change">
          ${await rendered(text, file, root)}
          <p class="note">${packages.map((name) => markup`<code>${name}</code> `)}</p></section>`,
      ),
    )}`,
});
