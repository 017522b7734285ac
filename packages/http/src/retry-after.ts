const day = 86_400;

/**
 * Seconds to wait, from a `Retry-After` header: a number of seconds, or a date (RFC 9110 §10.2.3). At most a day, none
 * for a past date; nothing where it is neither. A date is measured by the service's own clock where the reply tells it.
 */
export const retryAfter = (headers: Pick<Headers, 'get'>): number | undefined => {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/u.test(value)) return Math.min(Number(value), day);
  // The parser of dates takes almost anything that holds a number.
  if (!/^[A-Z][a-z]+, .{1,40} GMT$/u.test(value)) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), day);
};
