import type { Lang } from '../settings.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

const catalogues = { en, fr, de, ar } as const satisfies Partial<Record<Lang, Words>>;

/** A language in which the page around the login speaks. */
export type PageLang = keyof typeof catalogues;

/** The page's language; English stands in for those that only the login speaks. */
export const pageLang = (lang: Lang): PageLang => (lang in catalogues ? (lang as PageLang) : 'en');

/** The page's words. */
export const wordsIn = (lang: Lang): Words => catalogues[pageLang(lang)];
