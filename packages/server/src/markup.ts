// HTML that is written on the server: what is put into it is text, unless it is markup already.

/** Markup. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into markup; what is undefined is nothing. */
type Value = string | number | undefined | Markup | readonly Markup[];

/** Markup from a template. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(String.raw({ raw: parts }, ...values.map(textOf)));

const textOf = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value ?? '').replaceAll(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
};
