import { warn } from './warn.ts';

/**
 * Where help can be found; each is shown only when it is configured. In the order in which they stand at the bottom.
 * `trouble` leads to all help at once: it stands for whatever would follow it.
 */
export const linkNames = [
  'reset-password',
  'trouble',
  'find-identifier',
  'address-gone',
  'change-identifier',
  'mailbox-password',
  'identity-app',
  'secure-account',
  'display-problem',
  'support',
] as const;

/** A help link's name; `login` and `identity-check` stand in steps of other journeys, never at the bottom. */
export type LinkName = (typeof linkNames)[number] | 'login' | 'identity-check';

/** URLs by link name. */
export type Links = Readonly<Partial<Record<LinkName, string>>>;

/** Links that lead to another journey rather than to a page about something. */
export const journeyLinks: Partial<Record<LinkName, string>> = {
  'reset-password': 'password-reset',
  trouble: 'help',
  'find-identifier': 'identifier-recovery',
  'address-gone': 'reidentification',
  login: 'login',
};

/** Reads the `links` attribute: a JSON object from name to URL. */
export const linksAttribute = {
  fromAttribute(value: string | null): Links | undefined {
    try {
      const read: unknown = JSON.parse(value ?? '{}');
      if (typeof read === 'object' && read !== null) return read;
    } catch {
      // said below
    }
    warn(
      `links must be a JSON object. Write links='{"reset-password": "/reset", "support": "/help"}'.`,
    );
    return undefined;
  },
};
