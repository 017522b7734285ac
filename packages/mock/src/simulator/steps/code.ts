import type { StepOf } from '@latchkey/contract';
import type { Account } from '../accounts.ts';
import { factorOf, hasOther, offerOf } from '../ask-factor.ts';
import { codesLeft } from '../backup-codes.ts';
import { checkCode, type CodeFactor } from '../check-code.ts';
import { proceed } from '../gates.ts';
import { liveCode, resendIn, sendCode } from '../sent-codes.ts';
import { trustDevice, trustOffer } from '../sessions.ts';
import { secondsUntil } from '../time.ts';
import { accountOf, stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const codeMethods = ['totp', 'sms', 'email', 'backup'] as const;

type Details = Pick<StepOf<'code'>, 'length' | 'alphabet' | 'expiresIn' | 'resendIn' | 'codesLeft'>;

const details = (visit: Visit, factor: CodeFactor): Details => {
  const { time, world } = visit.core;
  if (factor.method === 'totp') return { alphabet: 'digits', length: 6 };
  if (factor.method === 'backup') return { alphabet: 'alphanumeric', codesLeft: codesLeft(factor) };
  return {
    alphabet: world.codes.alphabet,
    length: world.codes.length,
    expiresIn: secondsUntil(time, liveCode(visit, factor)?.ends ?? 0),
    resendIn: resendIn(visit, factor),
  };
};

/** Asks for a code: of an authenticator app, sent by SMS or e-mail, or from the paper with backup codes. */
export const code: StepHandler<'code'> = {
  show: (visit, place) => {
    const factor = factorOf(visit, place.factor, codeMethods);
    const { target, device } = offerOf(factor);
    return {
      kind: 'code',
      actions: [
        'verify',
        ...resendAction(factor),
        ...(hasOther(visit) ? (['other'] as const) : []),
      ],
      method: factor.method,
      ...(target !== undefined && { target }),
      ...(device !== undefined && { device }),
      ...details(visit, factor),
      ...trustOffer(visit),
    };
  },
  on: {
    verify: (visit, values, place) => {
      const account = accountOf(visit);
      const factor = factorOf(visit, place.factor, codeMethods);
      const problem = checkCode(visit, account, factor, values.code);
      if (problem) return stay(visit, problem);
      return factorPassed(visit, account, values.trust);
    },
    resend: (visit, _values, place) => {
      const factor = factorOf(visit, place.factor, ['sms', 'email'] as const);
      const problem = sendCode(visit, accountOf(visit), factor);
      return problem ? stay(visit, problem) : { to: place };
    },
    other: () => ({ to: { kind: 'choose-factor' } }),
  },
};

const resendAction = ({ method }: CodeFactor): 'resend'[] =>
  method === 'sms' || method === 'email' ? ['resend'] : [];

/** Goes on after a second factor was right. */
export const factorPassed = (visit: Visit, account: Account, trust: boolean | undefined) => {
  visit.journey.factorProven = true;
  trustDevice(visit, account, trust);
  return proceed(visit);
};
