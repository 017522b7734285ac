// What can come between a person and a session, except the second factor.
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';

/** Worlds of the login journey. */
export const loginScenarios = {
  'identifier-first': () => ({
    ...defaultWorld,
    about: 'The identifier is asked for alone, the password afterwards.',
    entry: 'identifier',
  }),
  'no-passkeys': () => ({
    ...defaultWorld,
    about: 'Passkeys are not offered in place of a password.',
    passkeys: false,
  }),
  'already-signed-in': () => ({
    ...defaultWorld,
    about: 'Every browser comes signed in as Anna.',
    signedIn: 'anna@example.org',
  }),
  organization: () => ({
    ...defaultWorld,
    about: 'The page belongs to an organization, which changes words only.',
    organization: { name: 'Example Academy' },
  }),
  captcha: () => ({
    ...defaultWorld,
    about: 'After two failures a captcha is asked for.',
    captchaAfter: 2,
  }),
  terms: () => ({
    ...defaultWorld,
    about: 'New terms must be accepted before the first sign-in ends.',
    terms: true,
  }),
  redirect: () => ({
    ...defaultWorld,
    about: 'Each sign-in passes through another page, and ends when that has done its part.',
    handover: { url: '/elsewhere', to: 'Example Identity' },
  }),
  'return-to-service': () => ({
    ...defaultWorld,
    about: 'A person may return to another service, files.example, after signing in.',
    returnOrigins: ['https://files.example'],
  }),
  expired: () => ({
    ...defaultWorld,
    about: 'A journey lives for five seconds only.',
    journeyLife: 5000,
  }),
} as const satisfies Record<string, () => World>;
