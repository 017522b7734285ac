import type { Lang } from '../settings.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words } from './en.ts';

/** The demo's words, by language. */
export const words: Readonly<Record<Lang, Words>> = { en, fr, de, ar };
