// Times as a person says them; also in Arabic with the Latin digits that the codes beside them have.
const units = [
  { unit: 'second', seconds: 1, below: 90 },
  { unit: 'minute', seconds: 60, below: 90 * 60 },
  { unit: 'hour', seconds: 3600, below: 36 * 3600 },
  { unit: 'day', seconds: 86_400, below: Infinity },
] as const;

const inLatinDigits = (locale: string) => new Intl.Locale(locale, { numberingSystem: 'latn' });

const unitFor = (seconds: number) => units.find(({ below }) => seconds < below) ?? units[3];

/**
 * A span as a person says it: “24 seconds”, “2 minutes”. Rounded up, so that nobody comes too early; a span within which
 * something must be done is rounded `down`, so that nobody comes too late.
 */
export const duration = (
  seconds: number,
  locale: string,
  rounded: 'up' | 'down' = 'up',
): string => {
  const row = unitFor(seconds);
  const round = rounded === 'up' ? Math.ceil : Math.floor;
  return new Intl.NumberFormat(inLatinDigits(locale), {
    style: 'unit',
    unit: row.unit,
    unitDisplay: 'long',
  }).format(round(seconds / row.seconds));
};

/** How long ago something was, as a person says it: “now”, “2 minutes ago”. */
export const ago = (seconds: number, locale: string): string => {
  const row = unitFor(seconds);
  const past = Math.floor(seconds / row.seconds);
  // Elapsed time knows no “yesterday”.
  const numeric = past ? 'always' : 'auto';
  return new Intl.RelativeTimeFormat(inLatinDigits(locale), { numeric }).format(-past, row.unit);
};
