import { ar } from './ar.ts';
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';

/** A language that the service writes in: those of the elements. */
export type Language =
  'en' | 'de' | 'fr' | 'it' | 'es' | 'pt' | 'nl' | 'pl' | 'tr' | 'ar' | 'he' | 'ja';

/** What the service says, by language. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en,
  de,
  fr,
  it,
  es,
  pt,
  nl,
  pl,
  tr,
  ar,
  he,
  ja,
};
