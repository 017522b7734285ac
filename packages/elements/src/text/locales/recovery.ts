import type { Catalogue, RecoveryWords } from '../messages.ts';
import { locales, type Locale } from './index.ts';

/** The words of a recovery; each language is a chunk of its own. */
export const recoveryLocales: Readonly<Record<Locale, () => Promise<RecoveryWords>>> = {
  en: async () => (await import('./en.recovery.ts')).words,
  de: async () => (await import('./de.recovery.ts')).words,
  fr: async () => (await import('./fr.recovery.ts')).words,
  ar: async () => (await import('./ar.recovery.ts')).words,
};

/** A whole language, with the words of a recovery. */
export const catalogue = async (locale: Locale): Promise<Catalogue> => {
  const [signIn, recovery] = await Promise.all([locales[locale](), recoveryLocales[locale]()]);
  return { ...signIn, ...recovery };
};
