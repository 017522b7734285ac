// What can happen when somebody shows who they are.
import { second } from '@latchkey/service';
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { identity } from './identity.ts';

/** Worlds of the identity check. */
export const identityCheckScenarios = {
  'identity-manual-only': () => ({
    ...defaultWorld,
    about: 'Who somebody is can be shown with documents only.',
    identity: { ...identity, means: ['manual'] },
  }),
  'identity-companion-only': () => ({
    ...defaultWorld,
    about: 'Who somebody is can be shown with an app on another device only.',
    identity: { ...identity, means: ['companion'] },
  }),
  'identity-none': () => ({
    ...defaultWorld,
    about: 'Who somebody is can be shown to support only.',
    identity: { ...identity, means: [] },
  }),
  'identity-off': () => ({
    ...defaultWorld,
    about: 'Nobody’s identity is checked, and nobody assists.',
    identity: undefined,
  }),
  'identity-takes-heic': () => ({
    ...defaultWorld,
    about: 'Photos as some phones make them are taken too.',
    identity: { ...identity, accept: [...identity.accept, 'image/heic'] },
  }),
  'identity-small-files': () => ({
    ...defaultWorld,
    about: 'A file may have 50 kB only.',
    identity: { ...identity, maxBytes: 50_000 },
  }),
  'identity-expires-soon': () => ({
    ...defaultWorld,
    about: 'A case that is not decided within 30 seconds is erased.',
    identity: { ...identity, caseLife: 30 * second, reviewTime: 20 * second },
  }),
  'identity-accepted': () => ({
    ...defaultWorld,
    about: 'Each case of an account is accepted at once.',
    identity: { ...identity, decides: 'accepted' },
  }),
  'identity-refused': () => ({
    ...defaultWorld,
    about: 'Each case is refused at once.',
    identity: { ...identity, decides: 'refused' },
  }),
  'identity-more-needed': () => ({
    ...defaultWorld,
    about: 'The first piece of each case is needed again.',
    identity: { ...identity, decides: 'more-needed' },
  }),
  'companion-expires-soon': () => ({
    ...defaultWorld,
    about: 'A request to the app is good for ten seconds.',
    identity: { ...identity, app: { ...identity.app, requestLife: 10 * second } },
  }),
} as const satisfies Record<string, () => World>;
