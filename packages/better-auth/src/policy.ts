// How the service behaves where the host does not say otherwise.
import { minute, usualPolicy, type Policy } from '@latchkey/service';

/**
 * The policy of a service of this name. Careful where the two differ: what could tell a stranger whether there is an
 * account is not told, and whoever sets a new password may sign out all other devices. Pages that mailed links open are
 * the host's: `/sign-in` with its own query, unless it says otherwise.
 */
export const defaultPolicy = (service: string): Policy => ({
  ...usualPolicy,
  service,
  recovery: {
    lists: 'nothing',
    confirmsTarget: false,
    page: '/sign-in?journey=password-reset',
    linkLife: 60 * minute,
  },
  identifierRecovery: {
    asksEmail: 'never',
    possessionFirst: true,
    deliversBy: ['sms', 'email'],
  },
  newDetails: { verifies: 'code', fields: [], page: '/sign-in?journey=reidentification' },
  offersSignOut: true,
});
