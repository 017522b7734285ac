// Controls, blanks and backslashes inside a URL are read differently by different parsers.
const suspicious = /[\p{Cc}\s\\]/u;

/** What {@link safeUrl} lets through besides this page's own origin. */
export interface UrlPolicy {
  /** Any https origin will do: for where the account service itself sends a person. */
  readonly anyOrigin?: boolean;
}

/**
 * A URL from data, if it is safe to put into `href` or to navigate to: http(s) of this page's origin, or what the policy
 * names. Undefined for anything else: `javascript:`, `data:`, `//host`, user names, control characters.
 */
export const safeUrl = (
  value: string | undefined,
  { anyOrigin = false }: UrlPolicy = {},
): string | undefined => {
  const url = value && !suspicious.test(value) && !value.startsWith('//') && parse(value);
  if (!url) return undefined;
  if (!/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined;
  const here = url.origin === location.origin;
  return here || (anyOrigin && url.protocol === 'https:') ? url.href : undefined;
};

const parse = (value: string): URL | undefined => {
  try {
    return new URL(value, document.baseURI);
  } catch {
    return undefined;
  }
};
