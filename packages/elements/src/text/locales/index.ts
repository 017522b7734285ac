import { languageIn } from '../language.ts';
import type { SignInWords } from '../messages.ts';

/** The languages that Latchkey speaks, as far as every tag needs them; each is a chunk of its own. */
export const locales = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  it: () => import('./it.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  tr: () => import('./tr.ts'),
  ar: () => import('./ar.ts'),
  he: () => import('./he.ts'),
  ja: () => import('./ja.ts'),
} as const satisfies Record<string, () => Promise<{ readonly words: SignInWords }>>;

/** A language that Latchkey speaks. */
export type Locale = keyof typeof locales;

/** The words of a language. Rejects when they cannot be fetched. */
export const catalogueOf = async (locale: Locale): Promise<SignInWords> =>
  (await locales[locale]()).words;

/** The spoken language that is nearest to a BCP 47 tag; English where none is. */
export const nearest = (tag: string): Locale => {
  const language = languageIn(tag);
  return Object.hasOwn(locales, language) ? (language as Locale) : 'en';
};
