// What an address of the gallery asks for: which example, and how it is to be seen.

/** Languages of the elements, in their own words; the last is the pseudo-locale. */
export const languages = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  tr: 'Türkçe',
  'en-XA': 'Pseudo-accents',
} as const;

/** A language that a state can be seen in. */
export type Language = keyof typeof languages;

/** How a state is to be seen. */
export interface Asked {
  /** A name in the table of examples: `code/sms`. */
  readonly example: string;
  readonly lang: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** Size of the text, in percent. */
  readonly text: number;
  readonly motion: 'system' | 'none';
  /** In a frame: no ground and no room around it. */
  readonly isBare: boolean;
}

const oneOf = <T extends string>(value: string | null, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

/** Reads an address; what it asks for and nobody knows is as if it were not there. */
export const askedIn = (search: string): Asked => {
  const asked = new URLSearchParams(search);
  const lang = oneOf(asked.get('lang'), Object.keys(languages) as Language[]) ?? 'en';
  const natural = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
  const text = Number(asked.get('text') ?? 100);
  return {
    example: asked.get('example') ?? '',
    lang,
    theme: oneOf(asked.get('theme'), ['light', 'dark']) ?? 'system',
    dir: oneOf(asked.get('dir'), ['ltr', 'rtl']) ?? natural,
    text: text >= 50 && text <= 400 ? text : 100,
    motion: oneOf(asked.get('motion'), ['none']) ?? 'system',
    isBare: asked.has('bare'),
  };
};
