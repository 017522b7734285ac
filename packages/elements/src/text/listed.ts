/** Things in a row as a language lists them, each as a template: “a and b”, “a, b et c”. */
export const listed = <T>(
  items: readonly string[],
  locale: string,
  shown: (item: string) => T,
): (T | string)[] =>
  new Intl.ListFormat(locale)
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? shown(value) : value));
