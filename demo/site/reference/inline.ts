// A doc comment's sentence as HTML: of Markdown it has code and links alone.
import { marked } from 'marked';
import { trusted, type Markup } from '../markup.ts';

/** One sentence or several. */
export const inline = (text = ''): Markup =>
  trusted(
    marked.parseInline(text.replaceAll(/\s+/gu, ' ').replaceAll('<', '&lt;'), { async: false }),
  );
