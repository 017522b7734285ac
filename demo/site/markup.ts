// Pages are made of strings, at build time. What is put into one is text, unless it is markup already.

/** A piece of HTML. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

const written = (content: Content): string => {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(written).join('');
};

/** HTML with contents in it: ``markup`<p>${text}</p>` ``. Attributes need their quotes. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: String.raw({ raw: parts }, ...contents.map(written)),
});

/** Takes a string for HTML: of a file of ours, say. */
export const trusted = (html: string): Markup => ({ markup: html });
