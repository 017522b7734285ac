// Times as a person says them; also in Arabic with the Latin digits that the codes beside them have.
const units = [
  { unit: 'second', seconds: 1, below: 90 },
  { unit: 'minute', seconds: 60, below: 90 * 60 },
  { unit: 'hour', seconds: 3600, below: 36 * 3600 },
  { unit: 'day', seconds: 86_400, below: Infinity },
] as const;

/** A language with the digits 0 to 9. */
export const inLatinDigits = (locale: string) =>
  new Intl.Locale(locale, { numberingSystem: 'latn' });

/** The unit in which a time is said. */
export const unitFor = (seconds: number) => units.find(({ below }) => seconds < below) ?? units[3];

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
