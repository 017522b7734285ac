/**
 * What a person typed as login identifier, made comparable: surrounding and inner blanks gone, the domain of an e-mail
 * address in lower case (RFC 5321 §2.4: only the local part may be case-sensitive). A username that is no address
 * keeps its case; comparing it is the service's business.
 */
export const normalizeIdentifier = (typed: string): string => {
  const bare = typed.replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, '');
  const at = bare.lastIndexOf('@');
  return at < 0 ? bare : bare.slice(0, at) + bare.slice(at).toLowerCase();
};
