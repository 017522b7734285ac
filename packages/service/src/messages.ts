// The words of what the service sends and labels, by language. Latchkey's own words are not here: the elements have them.
import type { Words } from './words/catalogue.ts';
import { catalogues, type Language } from './words/index.ts';

/** What the service says in a language. */
export interface Texts extends Omit<Words, 'sms'> {
  /**
   * `life` is a time in words, `host` the page's. The last line lets the browser fill the code in
   * (WICG Web OTP, origin-bound one-time codes).
   */
  sms(values: { code: string; service: string; life: string; host: string }): string;
}

/** The language of a call that the service writes in: by its primary subtag, English where it has no words. */
export const languageOf = (locale: string): Language => {
  const primary = locale.toLowerCase().split(/[-_,;]/u)[0] ?? '';
  return Object.hasOwn(catalogues, primary) ? (primary as Language) : 'en';
};

/** The words in the language of the call: by its primary subtag, English where there is no catalogue. */
export const texts = (locale: string): Texts => {
  const words = catalogues[languageOf(locale)].texts;
  return {
    ...words,
    sms: ({ host, ...values }) => `${words.sms(values)}\n\n@${host} #${values.code}`,
  };
};

/** So many minutes, in the words of the language of the call: `10 minutes`. Digits are those of the codes. */
export const minutesIn = (locale: string, minutes: number): string =>
  new Intl.NumberFormat(languageOf(locale), {
    numberingSystem: 'latn',
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  }).format(minutes);
