// What can happen when somebody does not know what they sign in with.
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { anna, emil, seeds } from './seeds.ts';

const { identifierRecovery, limits } = defaultWorld;

/** Worlds of the identifier recovery. */
export const identifierRecoveryScenarios = {
  'identifier-email-always': () => ({
    ...defaultWorld,
    about: 'The recovery e-mail address is asked for beside every number.',
    identifierRecovery: { ...identifierRecovery, asksEmail: 'always' },
  }),
  'identifier-email-never': () => ({
    ...defaultWorld,
    about: 'The number alone is asked for: one that is shared leads to an identity check.',
    identifierRecovery: { ...identifierRecovery, asksEmail: 'never' },
  }),
  'identifier-possession-first': () => ({
    ...defaultWorld,
    about: 'A code is sent to the number before anything is said of its accounts.',
    identifierRecovery: { ...identifierRecovery, possessionFirst: true },
  }),
  'identifier-phone-recycled': () => ({
    ...defaultWorld,
    about: 'Emil’s account still has +41 79 555 01 88, which is somebody else’s number by now.',
    accounts: [...seeds, emil],
    identifierRecovery: { ...identifierRecovery, possessionFirst: true },
  }),
  'identifier-one-channel': () => ({
    ...defaultWorld,
    about: 'Identifiers are sent by SMS only.',
    identifierRecovery: { ...identifierRecovery, deliversBy: ['sms'] },
  }),
  'identifier-no-channel': () => ({
    ...defaultWorld,
    about: 'Identifiers are sent by e-mail only, and Anna’s one address is what she signs in with.',
    accounts: [
      ...seeds.filter((seed) => seed !== anna),
      { ...anna, recoveryEmail: anna.identifier },
    ],
    identifierRecovery: { ...identifierRecovery, deliversBy: ['email'] },
  }),
  'identifier-searches-limited': () => ({
    ...defaultWorld,
    about: 'Nobody may look for an identifier for five minutes.',
    limits: { ...limits, phones: { ...limits.phones, attempts: 0 } },
  }),
} as const satisfies Record<string, () => World>;
