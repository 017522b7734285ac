import { askFor, offerOf } from '../ask-factor.ts';
import { accountOf, stay } from '../visit.ts';
import { assist, assistAction } from './assist.ts';
import type { StepHandler } from './handler.ts';

/** Lists the second factors of the account, and assistance as the last entry where it is offered. */
export const chooseFactor: StepHandler<'choose-factor'> = {
  show: (visit) => ({
    kind: 'choose-factor',
    actions: ['choose', ...assistAction(visit)],
    factors: accountOf(visit).factors.map(offerOf),
  }),
  on: {
    choose: (visit, values) => {
      const account = accountOf(visit);
      const factor = account.factors.find(({ id }) => id === values.factor);
      return factor ? askFor(visit, account, factor) : stay(visit, { code: 'not-offered' });
    },
    assist,
  },
};
