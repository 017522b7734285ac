// The small pieces that several schemas are made of.
import * as z from 'zod/mini';

// Limits keep a hostile reply small; they are far above what a service needs.

/** A short text, shown as it is. */
export const text = z.string().check(z.maxLength(2000));

/** A masked address, number or name, ready to show: `•• 42`, `a•••@example.net`. */
export const masked = z.string().check(z.maxLength(2000));

/** Seconds from now, at most ten years. */
export const seconds = z.number().check(z.gte(0), z.lte(315_360_000));

/** One value alone. (Not `z.literal()`: that would be one more class for a page to load.) */
export const constant = <const V extends string>(value: V) => z.enum([value]);

/** A number without a fraction. (Not `z.int()`: that brings every number format there is.) */
export const isWhole = z.check<number>(({ value, issues }) => {
  if (!Number.isInteger(value))
    issues.push({ code: 'invalid_type', expected: 'int', input: value });
});

/** A whole number. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.number().check(isWhole, z.gte(least), z.lte(most));

/** A small whole number. */
export const count = whole(0, 1_000_000);

/** Something opaque that is handed back as it is. */
export const token = z.string().check(z.minLength(1), z.maxLength(16_384));

/** At most a hundred of something. */
export const list = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(100));
