// The words of identity cases, by language: what is mailed, and the labels of the fields.
import { languageOf } from './messages.ts';
import type { CaseTexts } from './words/catalogue.ts';
import { catalogues } from './words/index.ts';

export type { CaseTexts };

/** The words in the language of the call. */
export const caseTexts = (locale: string): CaseTexts => catalogues[languageOf(locale)].cases;
