// Doors that stay shut for a while, or until somebody opens them.
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { dario, seeds } from './seeds.ts';

const { limits } = defaultWorld;
const others = seeds.filter((seed) => seed !== dario);

/** Worlds of locks and limits. */
export const lockScenarios = {
  'rate-limited': () => ({
    ...defaultWorld,
    about: 'Nobody may try to sign in for two minutes.',
    limits: { ...limits, passwords: { ...limits.passwords, attempts: 0, pause: 120_000 } },
  }),
  'rate-limited-without-time': () => ({
    ...defaultWorld,
    about: 'Nobody may try to sign in, and the service does not say for how long.',
    limits: { ...limits, passwords: { ...limits.passwords, attempts: 0 } },
    tellsPause: false,
  }),
  'lock-opens-soon': () => ({
    ...defaultWorld,
    about: 'Dario’s lock opens after ten seconds.',
    accounts: [...others, { ...dario, lock: 10_000 }],
  }),
  'locked-until-owner-acts': () => ({
    ...defaultWorld,
    about: 'Dario’s lock opens only when he acts.',
    accounts: [...others, { ...dario, lock: 'owner' }],
  }),
  'locks-told': () => ({
    ...defaultWorld,
    about: 'That an account is locked or blocked is told with a wrong password too.',
    tellsLocks: true,
  }),
} as const satisfies Record<string, () => World>;
