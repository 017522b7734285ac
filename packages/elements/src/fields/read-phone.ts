import { inAscii } from './read-code.ts';

/** What {@link readPhone} knows of numbering plans, once it has come: phone-numbers.ts. */
export type PhoneNumbers = typeof import('./phone-numbers.ts');

/** What was typed, pasted or filled, ready to be read: ASCII digits, no invisible characters, `00` as a plus sign. */
export const bareNumber = (typed: string): string =>
  inAscii(typed)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:\s*/iu, '')
    .replace(/^00/u, '+');

/**
 * The number in E.164 form (`+41795550123`): from `+41 79…`, `0041…`, or `079…` in a country (ISO 3166-1 alpha-2).
 * Undefined where it is none. Without numbering plans only a number with its calling code can be read.
 */
export const readPhone = (
  typed: string,
  country: string,
  plans: PhoneNumbers | undefined,
): string | undefined => {
  const text = bareNumber(typed);
  const number = plans
    ? plans.toE164(text, country)
    : text.replace('(0)', '').replace(/[\s()./\u2010-\u2015-]+/gu, '');
  return number && /^\+[1-9]\d{4,14}$/u.test(number) ? number : undefined;
};

/** Whether it names its country itself. */
export const isInternational = (typed: string): boolean => bareNumber(typed).startsWith('+');
