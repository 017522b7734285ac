// What can happen when a password is reset.
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';

const { recovery } = defaultWorld;

/** Worlds of the password reset. */
export const passwordResetScenarios = {
  'reset-possession-first': () => ({
    ...defaultWorld,
    about: 'Whoever asks for a new password is told that a link was sent if there is an account.',
    recovery: { ...recovery, lists: 'nothing' },
  }),
  'reset-confirm-target': () => ({
    ...defaultWorld,
    about: 'An address or number must be typed in full before a link or code goes there.',
    recovery: { ...recovery, confirmsTarget: true },
  }),
  'reset-signs-in': () => ({
    ...defaultWorld,
    about: 'Whoever has set a new password is signed in.',
    resetEnds: 'signed-in',
  }),
  'reset-twice-typed': () => ({
    ...defaultWorld,
    about: 'A new password is typed twice.',
    repeatsPassword: true,
  }),
  'reset-signs-out-others': () => ({
    ...defaultWorld,
    about: 'Other devices can be signed out with a new password.',
    offersSignOut: true,
  }),
  'link-expires-soon': () => ({
    ...defaultWorld,
    about: 'A mailed link is good for 15 seconds, and another can be sent after five.',
    recovery: { ...recovery, linkLife: 15_000 },
    codes: { ...defaultWorld.codes, resend: 5000 },
  }),
} as const satisfies Record<string, () => World>;
