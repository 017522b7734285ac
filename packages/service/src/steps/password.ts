import { checkPassword } from '../check-password.ts';
import type { StepHandler } from './handler.ts';
import { passkeyEntry, signInWithPasskey } from './passkey-entry.ts';

/** Asks for the password of the identifier that was given before. */
export const password: StepHandler<'password'> = {
  show: (visit) => {
    const { actions, ...entry } = passkeyEntry(visit);
    return {
      kind: 'password',
      actions: ['sign-in', 'change-identifier', ...actions],
      identifier: visit.journey.typed ?? '',
      ...entry,
    };
  },
  on: {
    'sign-in': (visit, values) => checkPassword(visit, visit.journey.typed ?? '', values.password),
    'change-identifier': ({ journey }) => ({
      to: {
        kind: 'identifier',
        ...(journey.typed !== undefined && { identifier: journey.typed }),
      },
    }),
    passkey: signInWithPasskey,
  },
};
