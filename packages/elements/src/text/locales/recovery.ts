import type { Catalogue, RecoveryWords } from '../messages.ts';
import { catalogueOf, type Locale } from './index.ts';

/** The words of a recovery; each language is a chunk of its own. */
const recoveryLocales: Readonly<Record<Locale, () => Promise<{ readonly words: RecoveryWords }>>> =
  {
    en: () => import('./en.recovery.ts'),
    de: () => import('./de.recovery.ts'),
    fr: () => import('./fr.recovery.ts'),
    it: () => import('./it.recovery.ts'),
    es: () => import('./es.recovery.ts'),
    pt: () => import('./pt.recovery.ts'),
    nl: () => import('./nl.recovery.ts'),
    pl: () => import('./pl.recovery.ts'),
    tr: () => import('./tr.recovery.ts'),
    ar: () => import('./ar.recovery.ts'),
    he: () => import('./he.recovery.ts'),
    ja: () => import('./ja.recovery.ts'),
  };

/** A whole language, with the words of a recovery. */
export const catalogue = async (locale: Locale): Promise<Catalogue> => {
  const [signIn, recovery] = await Promise.all([catalogueOf(locale), recoveryLocales[locale]()]);
  return { ...signIn, ...recovery.words };
};
