import { languageIn } from '../language.ts';
import type { SignInWords } from '../messages.ts';

/** The languages that Latchkey speaks, as far as every tag needs them; each is a chunk of its own. */
export const locales = {
  en: async (): Promise<SignInWords> => (await import('./en.ts')).words,
  de: async (): Promise<SignInWords> => (await import('./de.ts')).words,
  fr: async (): Promise<SignInWords> => (await import('./fr.ts')).words,
  ar: async (): Promise<SignInWords> => (await import('./ar.ts')).words,
} as const;

/** A language that Latchkey speaks. */
export type Locale = keyof typeof locales;

/** The spoken language that is nearest to a BCP 47 tag; English where none is. */
export const nearest = (tag: string): Locale => {
  const language = languageIn(tag);
  return Object.hasOwn(locales, language) ? (language as Locale) : 'en';
};
