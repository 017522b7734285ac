import type { Catalogue, IdentityWords, RecoveryWords } from '../messages.ts';
import { catalogueOf, type Locale } from './index.ts';

// The words of a recovery and of an identity check, which comes with it; each is a chunk of its own.
type Part<W> = () => Promise<{ readonly words: W }>;

const parts: Readonly<Record<Locale, readonly [Part<RecoveryWords>, Part<IdentityWords>]>> = {
  en: [() => import('./en.recovery.ts'), () => import('./en.identity.ts')],
  de: [() => import('./de.recovery.ts'), () => import('./de.identity.ts')],
  fr: [() => import('./fr.recovery.ts'), () => import('./fr.identity.ts')],
  it: [() => import('./it.recovery.ts'), () => import('./it.identity.ts')],
  es: [() => import('./es.recovery.ts'), () => import('./es.identity.ts')],
  pt: [() => import('./pt.recovery.ts'), () => import('./pt.identity.ts')],
  nl: [() => import('./nl.recovery.ts'), () => import('./nl.identity.ts')],
  pl: [() => import('./pl.recovery.ts'), () => import('./pl.identity.ts')],
  tr: [() => import('./tr.recovery.ts'), () => import('./tr.identity.ts')],
  ar: [() => import('./ar.recovery.ts'), () => import('./ar.identity.ts')],
  he: [() => import('./he.recovery.ts'), () => import('./he.identity.ts')],
  ja: [() => import('./ja.recovery.ts'), () => import('./ja.identity.ts')],
};

/** A whole language, with the words of a recovery. */
export const catalogue = async (locale: Locale): Promise<Catalogue> => {
  const [recoveryPart, identityPart] = parts[locale];
  const [signIn, recovery, identity] = await Promise.all([
    catalogueOf(locale),
    recoveryPart(),
    identityPart(),
  ]);
  return { ...signIn, ...recovery.words, ...identity.words };
};
