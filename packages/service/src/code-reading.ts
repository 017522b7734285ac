// What a person types or pastes as a code, made comparable.

// Unicode's decimal digits come in runs of ten that begin at a multiple known to no API: the zero is found by walking back.
const asciiDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && point - zero < 9) zero -= 1;
  return String(point - zero);
};

/**
 * The code without blanks, dashes and a leading `G-`, its digits in ASCII whatever script they were typed in, its
 * letters in upper case.
 */
export const readCode = (typed: string): string =>
  typed
    .replace(/\p{Nd}/gu, asciiDigit)
    .toUpperCase()
    .replace(/^\s*G-/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
