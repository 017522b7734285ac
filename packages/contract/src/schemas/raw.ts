/** JSON's object, before anybody has looked at what is in it. */
export type Raw = Record<string, unknown>;

/** Whether something is an object with names in it. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
