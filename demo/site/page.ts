import type { Markup } from './markup.ts';

/** What a page of the site says of itself. The shell around it comes from `shell.ts`. */
export interface Page {
  /** Its folder, from the root of the site: `gallery/`; empty for the start page. */
  readonly path: string;
  /** Without the name of the site. */
  readonly title: string;
  /** One or two sentences, for search engines and previews. */
  readonly description: string;
  /** Modules and style sheets, from the root of `demo/`: `/src/gallery/gallery.ts`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /**
   * What stands in `<main>`, with one `<h1>` in it. `root` leads to the root of the site: `../`; `known` are the folders of
   * all pages.
   */
  readonly main: (root: string, known: readonly string[]) => Markup | Promise<Markup>;
  /** Without header, footer and the shell's style sheet: a page that others frame. */
  readonly isBare?: boolean;
}
