// Pages of other sites must not reach what is for this machine alone, by whatever name they call it.

const here = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request comes under a name that is not this machine's (a foreign domain that points here), or changes
 * something for another origin's page.
 */
export const refuseForeign = (request: Request): boolean => {
  const { hostname, host } = new URL(request.url);
  if (!here.has(hostname)) return true;
  if (request.method === 'GET') return false;
  const origin = request.headers.get('origin') ?? '';
  return !URL.canParse(origin) || new URL(origin).host !== host;
};
