// Where the service is.

const base = (): string | undefined =>
  (globalThis as { readonly document?: Document }).document?.baseURI;

const parse = (endpoint: string | URL): URL | undefined => {
  try {
    return new URL(endpoint, base());
  } catch {
    return undefined;
  }
};

/**
 * The address of a path below the endpoint, which may be relative to the document and may end with a slash. A query or
 * fragment of the endpoint does not go along. Nothing where it is no address that a page may call.
 */
export const address = (endpoint: string | URL, path: string): string | undefined => {
  const url = parse(endpoint);
  // fetch() refuses an address with a user name, in the same way as it reports a broken network.
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined;
  return url.origin + url.pathname.replace(/\/$/u, '') + path;
};
