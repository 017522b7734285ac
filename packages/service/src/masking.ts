// What of an address or number is shown to a person who has not proven that it is theirs.

const dots = '•••';

/** `a•••@example.net`: first letter and domain. Source: NIST SP 800-63B-4 leaves the form open; this one is the field's habit. */
export const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}${dots}${address.slice(at)}`;
};

/** `•• 23`: the last two digits. */
export const maskPhone = (number: string): string => `•• ${number.replace(/\D/gu, '').slice(-2)}`;

/** An address as {@link maskEmail} does; a username with its first and last character: `A•••6`. */
export const maskIdentifier = (identifier: string): string =>
  identifier.includes('@')
    ? maskEmail(identifier)
    : `${identifier.slice(0, 1)}${dots}${identifier.slice(-1)}`;
