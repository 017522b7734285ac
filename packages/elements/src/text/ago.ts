import { inLatinDigits, unitFor } from './duration.ts';

/** How long ago something was, as a person says it: “now”, “2 minutes ago”. */
export const ago = (seconds: number, locale: string): string => {
  const row = unitFor(seconds);
  const past = Math.floor(seconds / row.seconds);
  // Elapsed time knows no “yesterday”.
  const numeric = past ? 'always' : 'auto';
  return new Intl.RelativeTimeFormat(inLatinDigits(locale), { numeric }).format(-past, row.unit);
};
