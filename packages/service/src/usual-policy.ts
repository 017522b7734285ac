import type { Policy } from './policy.ts';
import { minute, second } from './time.ts';

/** What services mostly do alike: limits, codes, rules for passwords. The rest of a policy is each one's own. */
export const usualPolicy = {
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
  passwordRules: [{ rule: 'min-length', count: 10 }, { rule: 'not-identifier' }],
  repeatsPassword: false,
  resetEnds: 'password-changed',
  terms: false,
  tellsLocks: false,
  returnOrigins: [],
} as const satisfies Partial<Policy>;
