import { minute, second } from '@latchkey/service';
import type { World } from '../simulator/world.ts';
import { identity } from './identity.ts';
import { seedCases, seeds } from './seeds.ts';

/** The world that every other one is a change of: all accounts, everything usual, nothing in a hurry. */
export const defaultWorld: World = {
  about: 'Every account, nothing unusual.',
  accounts: seeds,
  cases: seedCases,
  service: 'Example Mail',
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
  beginsWithMail: true,
  tellsPause: true,
  codes: { alphabet: 'digits', length: 6, life: 10 * minute, attempts: 5, resend: 30 * second },
  push: {
    life: 2 * minute,
    resend: 30 * second,
    place: 'Zürich, Switzerland',
    number: true,
    answeredElsewhere: false,
  },
  recovery: {
    lists: 'options',
    confirmsTarget: false,
    page: '/?journey=password-reset',
    linkLife: 60 * minute,
  },
  identifierRecovery: {
    asksEmail: 'when-shared',
    possessionFirst: false,
    deliversBy: ['sms', 'email'],
    country: 'CH',
  },
  newDetails: {
    verifies: 'code',
    fields: [{ name: 'phone' }],
    page: '/?journey=reidentification',
  },
  identity,
  passwordRules: [{ rule: 'min-length', count: 10 }, { rule: 'not-identifier' }],
  repeatsPassword: false,
  offersSignOut: false,
  resetEnds: 'password-changed',
  terms: false,
  tellsLocks: false,
  returnOrigins: [],
};
