import type { JourneyRules } from './gates.ts';
import { followLink, linkId } from './links.ts';
import { login } from './login.ts';

/**
 * The way back in for whoever has an address that is in use no more: a login, which tells the reason after the old pair and
 * asks for a new address after the temporary username. A link from a message confirms the new address. Problems at the
 * beginning: those of a link.
 */
export const reidentification: JourneyRules = {
  ...login,
  begin: (visit, { link }) => {
    if (link === undefined) return { kind: 'credentials' };
    const id = linkId(visit.core, link);
    return followLink(visit, id) ?? { kind: 'open-link', link: id };
  },
  entry: 'credentials',
};
