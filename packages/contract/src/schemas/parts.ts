// The small pieces that several schemas are made of.
import * as z from './z.ts';

/**
 * A check of our own, with what it means as JSON Schema. (Each of zod's own would be one more class for a page to load, and
 * `z.int()` would bring every number format there is.)
 */
const rule = <T>(
  code: string,
  fits: (value: T) => boolean,
  schema: z.core.JSONSchema.BaseSchema,
): z.core.$ZodCheck<T> => {
  const def: z.core.$ZodCheckDef & { readonly schema: unknown } = { check: 'custom', schema };
  const check: z.core.CheckFn<T> = ({ value, issues }) => {
    if (!fits(value)) issues.push({ code, input: value } as z.core.$ZodRawIssue);
  };
  return { _zod: { def, check, onattach: [] } };
};

const between = (minimum: number, maximum: number) =>
  rule<number>('out_of_range', (value) => value >= minimum && value <= maximum, {
    minimum,
    maximum,
  });

/** A text of this form. */
export const pattern = (form: RegExp) =>
  z.string(rule<string>('wrong_form', (value) => form.test(value), { pattern: form.source }));

// Limits keep a hostile reply small; they are far above what a service needs.

const limit = (maxLength: number) =>
  rule<string>('too_big', (value) => Array.from(value).length <= maxLength, { maxLength });

/** A text of at most so many characters. */
export const atMost = (maxLength: number) => z.string(limit(maxLength));

/** A short text, shown as it is. */
export const text = atMost(2000);

/** A masked address, number or name, ready to show: `•• 42`, `a•••@example.net`. */
export const masked = atMost(2000);

/** Seconds from now, at most ten years. */
export const seconds = z.number(between(0, 315_360_000));

/** One value alone. (Not `z.literal()`: that would be one more class for a page to load.) */
export const constant = <const V extends string>(value: V) => z.enum([value]);

/** A whole number. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.number(rule<number>('not_whole', Number.isInteger, { type: 'integer' }), between(least, most));

/** A small whole number. */
export const count = whole(0, 1_000_000);

/** Something opaque that is handed back as it is. */
export const token = z.string(rule<string>('too_small', Boolean, { minLength: 1 }), limit(16_384));

/** At most a hundred of something. */
export const list = <T extends z.core.SomeType>(item: T) =>
  z.array(
    item,
    rule<unknown[]>('too_big', ({ length }) => length <= 100, { maxItems: 100 }),
  );
