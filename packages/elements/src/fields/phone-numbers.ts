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
