// The few kinds of schema that a page reads replies by, of zod's core. `zod/mini` would give each a dozen methods that
// nobody here calls, and a page would load them all; where only services read, it is used itself.
import * as core from 'zod/v4/core';

export type * as core from 'zod/v4/core';

/** A text. */
export const string = (...checks: core.$ZodCheck<string>[]) =>
  new core.$ZodString({ type: 'string', checks }) as core.$ZodString<string>;

/** A finite number. */
export const number = (...checks: core.$ZodCheck<number>[]) =>
  new core.$ZodNumber({ type: 'number', checks }) as core.$ZodNumber<number>;

/** Yes or no. */
export const boolean = () => new core.$ZodBoolean({ type: 'boolean' }) as core.$ZodBoolean<boolean>;

/** Any number of something. */
export const array = <T extends core.SomeType>(item: T, ...checks: core.$ZodCheck<unknown[]>[]) => {
  const element = item as unknown as core.$ZodType;
  return new core.$ZodArray({ type: 'array', element, checks }) as unknown as core.$ZodArray<T>;
};

/** An object. What is not in its shape is dropped. */
export const object = <S extends core.$ZodLooseShape>(shape: S) =>
  new core.$ZodObject({ type: 'object', shape }) as core.$ZodObject<
    core.util.Writeable<S>,
    core.$strip
  >;

const words = <const V extends readonly string[]>(known: V) => {
  const entries = Object.fromEntries(known.map((word) => [word, word]));
  return new core.$ZodEnum({ type: 'enum', entries }) as unknown as core.$ZodEnum<
    core.util.ToEnum<V[number]>
  >;
};
// One of these words. By zod's own name, which cannot be declared.
export { words as enum };

/** Something, or nothing. */
export const optional = <T extends core.SomeType>(schema: T) => {
  const innerType = schema as unknown as core.$ZodType;
  return new core.$ZodOptional({ type: 'optional', innerType }) as unknown as core.$ZodOptional<T>;
};

/** What a value is by a schema, or what is wrong with it. */
export const read = (schema: core.$ZodType, value: unknown) =>
  // No check of ours is asynchronous, and zod's issues say more than the standard asks for.
  schema['~standard'].validate(value) as
    | { readonly value: unknown; readonly issues?: undefined }
    | { readonly issues: readonly core.$ZodIssue[] };
