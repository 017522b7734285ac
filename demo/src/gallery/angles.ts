/** Ways to see a state that find most of what can go wrong with its looks, as parameters of its address. */
export const angles: readonly {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}[] = [
  { name: 'As it comes', query: {} },
  { name: 'On a phone', query: { width: '390' } },
  { name: 'Dark', query: { theme: 'dark' } },
  { name: 'Arabic, dark, on a phone', query: { lang: 'ar', theme: 'dark', width: '390' } },
  { name: 'German, 200 % text', query: { lang: 'de', text: '200' } },
  { name: 'Japanese', query: { lang: 'ja' } },
  { name: 'Long words, 320 pixels', query: { lang: 'en-XA', width: '320' } },
];
