import { askFor } from '../ask-factor.ts';
import { askForIdentity } from '../identity-check.ts';
import { offerOf } from '../offer.ts';
import { factorsOf } from '../proof.ts';
import { accountOf, stay } from '../visit.ts';
import { identityAction } from './assist.ts';
import type { StepHandler } from './handler.ts';

/** Lists the second factors of the account, and assistance as the last entry where it is offered. */
export const chooseFactor: StepHandler<'choose-factor'> = {
  show: (visit) => ({
    kind: 'choose-factor',
    actions: ['choose', ...identityAction(visit)],
    factors: factorsOf(visit, accountOf(visit)).map(offerOf),
  }),
  on: {
    choose: (visit, values) => {
      const account = accountOf(visit);
      const factor = factorsOf(visit, account).find(({ id }) => id === values.factor);
      return factor ? askFor(visit, account, factor) : stay(visit, { code: 'not-offered' });
    },
    assist: (visit) => askForIdentity(visit, 'second-factor'),
  },
};
