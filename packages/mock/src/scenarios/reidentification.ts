// What can happen when an address is in use no more.
import { minute } from '@latchkey/service';
import type { Seed, World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { elif, seeds } from './seeds.ts';

const { newDetails } = defaultWorld;

// Elif first, changed in this way.
const withElif = (facts: Partial<Seed> = {}) => [
  { ...elif, ...facts },
  ...seeds.filter((seed) => seed !== elif),
];

const withoutChannels = (): Seed => {
  const { phone: _phone, recoveryEmail: _email, ...facts } = elif;
  return facts;
};

/** Worlds of the re-identification. */
export const reidentificationScenarios = {
  'identifier-revoked': () => ({
    ...defaultWorld,
    about: 'Elif’s mailbox is deleted: she signs in as EL482913, and gives a new address.',
    accounts: withElif(),
  }),
  'new-address-unverified': () => ({
    ...defaultWorld,
    about: 'A new address is typed twice, and not confirmed.',
    newDetails: { ...newDetails, verifies: 'off' },
  }),
  'new-address-by-link': () => ({
    ...defaultWorld,
    about: 'A new address is confirmed by a link that is mailed there.',
    newDetails: { ...newDetails, verifies: 'link' },
  }),
  'new-details-fields': () => ({
    ...defaultWorld,
    about: 'A phone number and a name are needed beside a new address.',
    newDetails: {
      ...newDetails,
      fields: [
        { name: 'phone', required: true },
        { name: 'display-name', required: true },
      ],
    },
  }),
  'new-details-deadline': () => ({
    ...defaultWorld,
    about: 'An account that has no new address after five minutes is closed.',
    newDetails: { ...newDetails, within: 5 * minute },
  }),
  'revoked-without-channels': () => ({
    ...defaultWorld,
    about: 'Elif has neither phone nor recovery address: nothing can be sent to her.',
    accounts: [withoutChannels(), ...seeds.filter((seed) => seed !== elif)],
  }),
  'mailbox-recreated': () => ({
    ...defaultWorld,
    about: 'Elif’s mailbox is there again: her address signs in, and EL482913 does not.',
    accounts: withElif({
      revoked: { by: 'mailbox-deleted', at: -2 * 24 * 60 * minute, recreated: true },
    }),
  }),
} as const satisfies Record<string, () => World>;
