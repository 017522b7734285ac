/**
 * The return target, if it may be one: a path of the page's own origin, or an address of an allowed origin. Anything
 * else is dropped, so that nobody can be sent elsewhere by a link (CWE-601). Paths come back as paths.
 */
export const allowedReturn = (
  wanted: string | undefined,
  origin: string,
  allowed: readonly string[],
): string | undefined => {
  if (wanted === undefined || !URL.canParse(wanted, origin)) return undefined;
  const url = new URL(wanted, origin);
  const target = url.origin === origin ? url.pathname + url.search + url.hash : url.href;
  // `/.//elsewhere.example` is a path of ours, but read as a link it names another host.
  const safe = url.origin === origin ? !target.startsWith('//') : allowed.includes(url.origin);
  // Encoding can make it longer than the contract lets a text be.
  return safe && target.length <= 2000 ? target : undefined;
};
