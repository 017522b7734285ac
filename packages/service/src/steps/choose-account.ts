import type { StepOf } from '@latchkey/contract';
import { identified } from '../identification.ts';
import { askForIdentity } from '../identity-check.ts';
import type { PlaceOf } from '../journey.ts';
import { maskIdentifier } from '../masking.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

// By their place in the list: an account's own id could tell what the mask hides.
const nameOf = (at: number) => `account-${at + 1}`;

const listed = (visit: Visit, { accounts }: PlaceOf<'choose-account'>) =>
  accounts.flatMap((id, at): StepOf<'choose-account'>['accounts'] => {
    const account = visit.core.store.accounts.get(id);
    return account ? [{ id: nameOf(at), account: maskIdentifier(account.identifier) }] : [];
  });

/**
 * Lists the accounts that have the proven number, masked. None of them may be the person's: a number that somebody has
 * given up goes to somebody else.
 */
export const chooseAccount: StepHandler<'choose-account'> = {
  show: (visit, place) => ({
    kind: 'choose-account',
    actions: ['choose', 'none'],
    accounts: listed(visit, place),
  }),
  on: {
    choose: (visit, values, { accounts }) => {
      const id = accounts.find((_id, at) => nameOf(at) === values.account);
      return id === undefined ? stay(visit, { code: 'not-offered' }) : identified(visit, id);
    },
    none: (visit) => askForIdentity(visit, 'identifier'),
  },
};
