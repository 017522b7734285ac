/** What is known of a code's form. */
export interface CodeForm {
  readonly length?: number | undefined;
  readonly alphabet: 'digits' | 'alphanumeric';
}

// A decimal digit of any script, as ASCII: Unicode keeps the ten of a script together, in order, and those of some scripts
// beside another's.
const ascii = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 48;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value % 10);
};

/** Text with the digits of any script, and full-width letters, as ASCII. */
export const inAscii = (text: string): string => text.normalize('NFKC').replace(/\p{Nd}/gu, ascii);

const separators = /[\s\u2010-\u2015.-]+/gu;

/**
 * The code in what was typed, pasted or filled: `123 456`, `G-123456`, `١٢٣٤٥٦`, a whole SMS. Undefined as long as there
 * is none that is complete. With no known length only a text that is nothing but a code counts.
 */
export const readCode = (typed: string, { length, alphabet }: CodeForm): string | undefined => {
  const text = inAscii(typed);
  const one = alphabet === 'digits' ? '[0-9]' : '[A-Za-z0-9]';
  const bare = text.replace(separators, '');
  const whole = new RegExp(`^${one}${length ? `{${String(length)}}` : '{4,64}'}$`, 'u');
  if (whole.test(bare)) return bare;
  if (!length) return undefined;
  const inside = `${one}(?:[ \\-]?${one}){${String(length - 1)}}`;
  // The last line of an SMS for browsers, `@host #123456`, says best which of its numbers is the code.
  const marked = new RegExp(`#(${one}{${String(length)}})(?![A-Za-z0-9])`, 'u').exec(text)?.[1];
  const found =
    marked ??
    new RegExp(`(?<![A-Za-z0-9])(?:[A-Z]-)?(${inside})(?![A-Za-z0-9])`, 'u').exec(text)?.[1];
  const code = found?.replace(separators, '');
  // Any word of the right length looks like an alphanumeric code; one without a digit is taken for a word.
  return code && /[0-9]/u.test(code) ? code : undefined;
};
