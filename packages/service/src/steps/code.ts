import type { StepOf } from '@latchkey/contract';
import { codesLeft } from '../backup-codes.ts';
import { checkCode, type CodeFactor } from '../check-code.ts';
import { elsewhere, newAddressProof } from '../new-address.ts';
import { offerOf } from '../offer.ts';
import { factorOf, proofOf } from '../proof.ts';
import { liveCode, resendIn, sendCode } from '../sent-codes.ts';
import { trustOffer } from '../sessions.ts';
import { secondsUntil } from '../time.ts';
import { stay, type Visit } from '../visit.ts';
import type { StepHandler } from './handler.ts';

const codeMethods = ['totp', 'sms', 'email', 'backup'] as const;

type Details = Pick<StepOf<'code'>, 'length' | 'alphabet' | 'expiresIn' | 'resendIn' | 'codesLeft'>;

const details = (visit: Visit, factor: CodeFactor, proven: boolean): Details => {
  const { time, policy } = visit.core;
  if (factor.method === 'totp') return { alphabet: 'digits', length: 6 };
  if (factor.method === 'backup')
    return { alphabet: 'alphanumeric', ...(proven && { codesLeft: codesLeft(factor) }) };
  return {
    alphabet: policy.codes.alphabet,
    length: policy.codes.length,
    expiresIn: secondsUntil(time, liveCode(visit, factor)?.ends ?? 0),
    resendIn: resendIn(visit, factor),
  };
};

/** Asks for a code: of an authenticator app, sent by SMS or e-mail, or from the paper with backup codes. */
export const code: StepHandler<'code'> = {
  show: (visit, place) => {
    const proof = proofOf(visit);
    const factor = factorOf(proof, place.factor, codeMethods);
    const { target, device } = offerOf(factor);
    return {
      kind: 'code',
      actions: [
        'verify',
        ...resendAction(factor),
        ...(proof.hasOther ? (['other'] as const) : []),
        ...(proof.correct ? (['correct'] as const) : []),
      ],
      method: factor.method,
      ...(target !== undefined && { target }),
      ...(device !== undefined && { device }),
      ...details(visit, factor, proof.proven),
      ...(proof.proven && trustOffer(visit)),
    };
  },
  on: {
    verify: (visit, values, place) => {
      const proof = proofOf(visit);
      const factor = factorOf(proof, place.factor, codeMethods);
      const problem = checkCode(visit, proof.account, factor, values.code);
      return problem ? stay(visit, problem) : proof.passed(factor, values.trust);
    },
    resend: (visit, _values, place) => {
      const proof = proofOf(visit);
      const factor = factorOf(proof, place.factor, ['sms', 'email'] as const);
      const problem = sendCode(visit, proof.account, factor);
      return problem ? stay(visit, problem) : { to: place };
    },
    other: (visit) => {
      const { choice, other } = proofOf(visit);
      return other?.() ?? { to: choice };
    },
    correct: (visit) => {
      const { choice, correct } = proofOf(visit);
      return { to: correct ?? choice };
    },
  },
  // A mailbox can come back while its owner waits for a code to another.
  look: (visit) => newAddressProof(visit) && elsewhere(visit),
};

const resendAction = ({ method }: CodeFactor): 'resend'[] =>
  method === 'sms' || method === 'email' ? ['resend'] : [];
