// What a phone number tells of itself. Never looked up anywhere: what is said of it says nothing of accounts.

/**
 * The national part of a mobile number, in countries that tell those apart by their first digits. Sources: the national
 * numbering plans that ITU-T lists (E.164 national numbering plans); for Switzerland OFCOM's, by which 07x is mobile
 * from 074 on (071 is St. Gallen).
 */
const mobile: Readonly<Record<string, RegExp>> = {
  '+33': /^[67]\d{8}$/u,
  '+41': /^7[4-9]\d{7}$/u,
  '+49': /^1[5-7]\d{8,9}$/u,
};

/** Whether a number in E.164 form can be a person's mobile number. In other countries, each can. */
export const canBeMobile = (number: string): boolean =>
  Object.entries(mobile).every(
    ([country, form]) => !number.startsWith(country) || form.test(number.slice(country.length)),
  );
