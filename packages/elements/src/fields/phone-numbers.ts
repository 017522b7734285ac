// What is known of the world's phone numbers: some 25 kB, fetched with the step that asks for one, and for nothing else.
import parse, { type CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

// By calling code; of those that share one, the main one first.
const sharing = Object.entries(metadata.country_calling_codes);

/** Each country or region that has phone numbers (ISO 3166-1 alpha-2), with its calling code, as in `41`. */
export const callingCodes: ReadonlyMap<string, string> = new Map(
  sharing.flatMap(([code, countries]) => countries.map((country) => [country, code])),
);

/** The countries that a number with a plus sign can be of, the likeliest first; none as long as it is too short to tell. */
export const countriesOf = (number: string): readonly string[] =>
  sharing.find(([code]) => number.startsWith(`+${code}`))?.[1] ?? [];

/**
 * The E.164 form of a number as it is typed in a country, or anywhere with a plus sign. Undefined where it cannot be one.
 * Of a number with its calling code only the length is judged: numbering plans change faster than pages do.
 */
export const toE164 = (typed: string, country: string): string | undefined => {
  const defaultCountry = callingCodes.has(country) ? (country as CountryCode) : undefined;
  const number = parse(
    typed,
    { ...(defaultCountry && { defaultCountry }), extract: false },
    metadata,
  );
  const fits = number && (typed.startsWith('+') ? number.isPossible() : number.isValid());
  return fits ? number.number : undefined;
};

/** Where somebody reads: languages as the browser names them (`de-CH`), and the device's time zone (`Europe/Zurich`). */
export interface Whereabouts {
  readonly languages: readonly string[];
  readonly timeZone: string;
}

// `en-US` is what browsers say who were told nothing; `de-CH` is somebody's choice.
const isChosen = ({ language, script, region }: Intl.Locale) =>
  region !== undefined &&
  new Intl.Locale([language, script].filter(Boolean).join('-')).maximize().region !== region;

const hasTimeZone = (country: string, timeZone: string) =>
  (new Intl.Locale('und', { region: country }) as { getTimeZones?: () => string[] | undefined })
    .getTimeZones?.()
    ?.includes(timeZone);

/**
 * The country that a number is most likely of: one that a language names beside its own, else that of the time zone, else
 * that of a language. Empty where nothing tells: none is guessed from a language alone.
 */
export const likelyCountry = ({ languages, timeZone }: Whereabouts): string => {
  const locales = languages.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      // A browser may say `C`.
      return [];
    }
  });
  const countries = [...callingCodes.keys()];
  return (
    locales.find(isChosen)?.region ??
    countries.find((country) => hasTimeZone(country, timeZone)) ??
    locales.find(({ region }) => region)?.region ??
    ''
  );
};
