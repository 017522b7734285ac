import { normalizeIdentifier, type Factor } from '@latchkey/contract';
import { again, chosen, known, passkey, unlessSent, type Act, type ActsAt } from './act.ts';
import { ask, toFactor } from './ask.ts';
import { isSent } from './furnish.ts';
import { has, placeAt, stay, type Visit } from './visit.ts';

const other = (visit: Visit): Act | false => {
  const { factors } = visit.journey.memory;
  return factors.length > 1 && (() => ({ to: placeAt(visit, { step: 'choose-factor', factors }) }));
};

/** A code of a second factor. */
export const factorCode: ActsAt = (visit, place) => {
  const { factor } = visit.journey.memory;
  const sends = isSent(factor?.method) && place.wanted['resend'] !== false;
  return {
    verify:
      has(visit, 'verifyCode') &&
      (({ code, trust }) =>
        ask(visit, 'verifyCode', { ...known(visit), factor, code, trust: trust === true })),
    resend:
      sends &&
      has(visit, 'sendCode') &&
      again(visit, place, () => ask(visit, 'sendCode', { ...known(visit), factor })),
    other: other(visit),
  };
};

/** What can be done at each kind of step of a sign-in. */
export const signInActs: Readonly<Record<string, ActsAt>> = {
  credentials: (visit, { wanted }) => ({
    'sign-in': ({ identifier, password }) => {
      visit.journey.memory.identifier = normalizeIdentifier(identifier);
      return password === ''
        ? stay(visit, { code: 'credentials-rejected' })
        : ask(visit, 'signIn', { ...known(visit), password });
    },
    passkey: wanted['passkey'] !== undefined && passkey(visit),
  }),
  passkey: (visit) => ({
    verify: has(visit, 'verifyPasskey') && passkey(visit),
    other: other(visit),
  }),
  'choose-factor': (visit, place) => ({
    choose: ({ factor }) =>
      chosen(visit, place, 'factors', factor, (item) => {
        visit.journey.memory.factor = item as Factor;
        return unlessSent(visit, item.id, () =>
          has(visit, 'sendCode')
            ? ask(visit, 'sendCode', { ...known(visit), factor: item })
            : toFactor(visit),
        );
      }),
  }),
  form: (visit) => ({
    submit:
      has(visit, 'submitForm') &&
      (({ fields }) => ask(visit, 'submitForm', { ...known(visit), fields })),
  }),
  'new-password': (visit, { by }) => {
    // Of a reset, it goes with what proves that it may be; else the person is on the way in.
    const isReset = by === 'checkReset';
    const name = isReset ? 'resetPassword' : 'setPassword';
    const values = { ...known(visit), ...(isReset && visit.journey.memory.proof) };
    return {
      set:
        has(visit, name) &&
        (({ password, signOutOthers = false }) =>
          ask(visit, name, { ...values, password, signOutOthers })),
    };
  },
};
