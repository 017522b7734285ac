import { claim } from './rule.ts';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Seconds from now: they may run on between two replies. */
const times = new Set(['expiresIn', 'resendIn', 'retryIn', 'lookIn', 'askedAgo']);
const tolerance = 2;

/** Where two values of JSON differ first, as a sentence; undefined when they are the same. */
export const difference = (one: unknown, other: unknown, at = 'reply'): string | undefined => {
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names
      .map((name) => difference(one[name], other[name], `${at}.${name}`))
      .find((found) => found !== undefined);
  }
  const passing = times.has(at.slice(at.lastIndexOf('.') + 1));
  if (passing && typeof one === 'number' && typeof other === 'number') {
    if (Math.abs(one - other) <= tolerance) return undefined;
  }
  return Object.is(one, other)
    ? undefined
    : `${at} is ${shown(one)} here and ${shown(other)} there`;
};

const shown = (value: unknown) => (value === undefined ? 'absent' : JSON.stringify(value));

/** Fails unless both are the same; times may run on. */
export const claimSame = (one: unknown, other: unknown, message: string): void => {
  const found = difference(one, other);
  claim(found === undefined, `${message}: ${found}`);
};

/** A copy without what is different by nature: tickets and challenges are random, and an identifier may be echoed. */
export const veiled = (value: unknown, identifier = ''): unknown => {
  if (typeof value === 'string') {
    return identifier === '' ? value : value.replaceAll(identifier, '(identifier)');
  }
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map((item) => veiled(item, identifier));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      random.has(name) ? `(${String(inner).length} characters)` : veiled(inner, identifier),
    ]),
  );
};

const random = new Set(['ticket', 'challenge']);
