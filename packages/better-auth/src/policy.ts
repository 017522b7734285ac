// How the service behaves where the host does not say otherwise.
import { minute, second, type Policy } from '@latchkey/service';

/**
 * The policy of a service of this name. Careful where the two differ: what could tell a stranger whether there is an
 * account is not told, and whoever sets a new password may sign out all other devices. Pages that mailed links open are
 * the host's: `/sign-in` with its own query, unless it says otherwise.
 */
export const defaultPolicy = (service: string): Policy => ({
  service,
  entry: 'credentials',
  passkeys: true,
  journeyLife: 15 * minute,
  limits: {
    passwords: { attempts: 5, within: 15 * minute, pause: minute },
    codes: { attempts: 5, within: 15 * minute, pause: 5 * minute },
    messages: { attempts: 10, within: 60 * minute, pause: 15 * minute },
    targets: { attempts: 5, within: 15 * minute, pause: 5 * minute },
    phones: { attempts: 5, within: 15 * minute, pause: 5 * minute },
    addresses: { attempts: 10, within: 60 * minute, pause: 15 * minute },
  },
  tellsPause: true,
  codes: { alphabet: 'digits', length: 6, life: 10 * minute, attempts: 5, resend: 30 * second },
  push: {
    life: 2 * minute,
    resend: 30 * second,
    place: '',
    number: true,
    answeredElsewhere: false,
  },
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
  passwordRules: [{ rule: 'min-length', count: 10 }, { rule: 'not-identifier' }],
  repeatsPassword: false,
  offersSignOut: true,
  resetEnds: 'password-changed',
  terms: false,
  tellsLocks: false,
  returnOrigins: [],
});
