// The guides and decisions: the repository's own Markdown.
import { articlePage } from '../../site/reference/layout.ts';
import { adapters, documents } from '../../site/reference/documents.ts';
import { headingsOf, rendered } from '../../site/reference/markdown.ts';
import { read } from '../../site/reference/sources.ts';

export default documents
  .filter(({ path }) => path !== adapters.path)
  .map(({ file, path, title, description }) => {
    const text = read(file);
    return articlePage({
      path,
      title,
      description,
      headings: headingsOf(text),
      body: (root) => rendered(text, file, root),
    });
  });
