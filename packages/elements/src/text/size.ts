// Sizes of files as a person says them; with Latin digits everywhere, as times are.
const units = [
  { unit: 'byte', bytes: 1, below: 1000 },
  { unit: 'kilobyte', bytes: 1000, below: 1_000_000 },
  { unit: 'megabyte', bytes: 1_000_000, below: Infinity },
] as const;

/** The size of a file: “8.5 MB”. Rounded down, so that a limit is never said to be more than it is. */
export const fileSize = (bytes: number, locale: string): string => {
  const { unit, bytes: one } = units.find(({ below }) => bytes < below) ?? units[2];
  return new Intl.NumberFormat(new Intl.Locale(locale, { numberingSystem: 'latn' }), {
    style: 'unit',
    unit,
  }).format(Math.floor((bytes / one) * 10) / 10);
};
