import { confirmByLink } from '../address-links.ts';
import { proceed } from '../gates.ts';
import type { PlaceOf } from '../journey.ts';
import { followLink, type Link } from '../links.ts';
import { maskIdentifier } from '../masking.ts';
import { sessionOf } from '../sessions.ts';
import type { Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const linkOf = ({ core }: Visit, place: PlaceOf<'open-link'>): Link => {
  const link = core.store.links.get(place.link);
  if (!link) throw new Error('The journey stands at a link that was never sent.');
  return link;
};

/**
 * Asks for the click that uses a link up, and names the account, or the address that it confirms. Says whose session this
 * browser has where it is somebody else's. Problems: `link-used`, `link-superseded`, `link-expired`.
 */
export const openLink: StepHandler<'open-link'> = {
  show: (visit, place) => {
    const { core } = visit;
    const { account, details } = linkOf(visit, place);
    const maskOf = (id: string) => maskIdentifier(core.store.accounts.get(id)?.identifier ?? '');
    const session = sessionOf(core, visit);
    return {
      kind: 'open-link',
      actions: ['open'],
      account: details ? maskIdentifier(details.identifier) : maskOf(account),
      ...(session && session.account !== account && { signedInAs: maskOf(session.account) }),
    };
  },
  on: {
    open: (visit, _values, place) => {
      const astray = followLink(visit, place.link);
      if (astray) return astray;
      const { journey } = visit;
      const link = linkOf(visit, place);
      link.spent = 'used';
      if (link.details) return confirmByLink(visit, link, link.details);
      journey.openedLink = place.link;
      journey.account = link.account;
      journey.recoveredBy = link.target;
      return proceed(visit);
    },
  },
};
