import { minute, usualPolicy } from '@latchkey/service';
import type { World } from '../simulator/world.ts';
import { identity } from './identity.ts';
import { seedCases, seeds } from './seeds.ts';

/** The world that every other one is a change of: all accounts, everything usual, nothing in a hurry. */
export const defaultWorld: World = {
  ...usualPolicy,
  about: 'Every account, nothing unusual.',
  accounts: seeds,
  cases: seedCases,
  service: 'Example Mail',
  beginsWithMail: true,
  push: { ...usualPolicy.push, place: 'Zürich, Switzerland' },
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
  offersSignOut: false,
};
