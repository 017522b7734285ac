const schemes = new Set(['https:', 'http:']);
// C0 controls, blanks and backslashes inside a URL are read differently by different parsers.
const suspicious = /[\u0000-\u0020\u007F\\]/u;

/** What {@link safeUrl} lets through besides this page's own origin. */
export interface UrlPolicy {
  /** Other origins, as `https://id.example`. */
  readonly origins?: readonly string[];
  /** Any https origin will do: for links that the host page itself configured. */
  readonly anyOrigin?: boolean;
  /** Further schemes, as `mailto:`. */
  readonly schemes?: readonly string[];
}

/**
 * A URL from data, if it is safe to put into `href` or to navigate to: http(s) of this page's origin, or what the policy
 * names. Undefined for anything else: `javascript:`, `data:`, `//host`, user names, control characters.
 */
export const safeUrl = (value: string | undefined, policy: UrlPolicy = {}): string | undefined => {
  const base = globalThis.document?.baseURI;
  const url = value && !suspicious.test(value) && !value.startsWith('//') && parse(value, base);
  if (!url) return undefined;
  if (policy.schemes?.includes(url.protocol)) return url.href;
  if (!schemes.has(url.protocol) || url.username || url.password) return undefined;
  const { origins = [], anyOrigin = false } = policy;
  const here = url.origin === globalThis.location?.origin;
  const named = origins.includes(url.origin) || (anyOrigin && url.protocol === 'https:');
  return here || named ? url.href : undefined;
};

const parse = (value: string, base: string | undefined): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};
