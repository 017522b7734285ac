// What a call leaves out of a step, made up: by kind.
import type { Factor } from '@latchkey/contract';
import type { CallName, Place, Wanted } from './journey.ts';
import { has, placeAt, type Visit } from './visit.ts';

/** The kinds of code. */
export const codeMethods = ['totp', 'sms', 'email', 'backup'];

/** Whether codes of this kind come by a message. */
export const isSent = (method: unknown): boolean => method === 'sms' || method === 'email';

/** A factor without what is undefined. */
const factorFrom = ({ method, target, device }: Wanted): Factor =>
  ({
    id: method,
    method,
    ...(target !== undefined && { target }),
    ...(device !== undefined && { device }),
  }) as Factor;

type Furnish = (visit: Visit, wanted: Wanted, by: CallName) => Wanted;

/** Calls whose codes are no second factor's. */
const recoveries: readonly CallName[] = ['requestReset', 'findIdentifier'];

const isOffered = (visit: Visit, { method }: Factor): boolean => {
  if (method === 'totp' || method === 'backup') return true;
  const able = has(visit, 'sendCode') && (method !== 'passkey' || has(visit, 'verifyPasskey'));
  return able && method !== 'push';
};

/** Keeps the factors that can be chosen here, and tells a developer of those that cannot. */
const keepFactors = (visit: Visit, listed: readonly Factor[]): readonly Factor[] => {
  const factors = listed.filter((factor) => isOffered(visit, factor));
  if (factors.length < listed.length) {
    const missing = listed.filter((factor) => !factors.includes(factor));
    visit.setup.report(
      `Latchkey: no call serves the second factors ${missing.map(({ method }) => method).join(', ')}: they are not offered. Codes that are sent need "sendCode", passkeys "verifyPasskey" too.`,
    );
  }
  visit.journey.memory.factors = factors;
  return factors;
};

const ofFactor: Furnish = (visit, { factors, ...told }, by) => {
  if (recoveries.includes(by)) return told;
  const { memory } = visit.journey;
  if (factors !== undefined) keepFactors(visit, factors as readonly Factor[]);
  const { id: _, ...chosen } = memory.factor ?? { id: '' };
  const wanted = by === 'sendCode' && told.step === 'code' ? { ...chosen, ...told } : told;
  const method = wanted.step === 'passkey' ? 'passkey' : wanted['method'];
  if (by === 'sendCode' && memory.factor?.method === method) return wanted;
  memory.factor =
    memory.factors.find((factor) => factor.method === method) ?? factorFrom({ ...wanted, method });
  return wanted;
};

const furnishings: Readonly<Partial<Record<string, Furnish>>> = {
  passkey: ofFactor,
  code: (visit, told, by) => {
    const wanted = ofFactor(visit, told, by);
    const { method } = wanted;
    const goesAgain =
      isSent(method) &&
      wanted['resend'] !== false &&
      (has(visit, 'sendCode') || recoveries.includes(by));
    return {
      alphabet: method === 'backup' ? 'alphanumeric' : 'digits',
      ...(goesAgain && { resendIn: visit.setup.coolDown }),
      ...wanted,
    };
  },
  'choose-factor': (visit, wanted) => ({
    ...wanted,
    factors: keepFactors(visit, wanted['factors'] as readonly Factor[]),
  }),
  'link-sent': ({ setup }, wanted) => ({ resendIn: setup.coolDown, ...wanted }),
  delivered: (visit, wanted) => ({
    ...(has(visit, 'sendIdentifier') && { resendIn: visit.setup.coolDown }),
    ...wanted,
  }),
  'new-password': ({ setup, journey }, wanted) => ({
    identifier: journey.memory.identifier,
    rules: setup.passwordRules,
    ...wanted,
  }),
};

/** The place at a step that a call has asked for. */
export const arrive = (visit: Visit, wanted: Wanted, by: CallName): Place => {
  const { memory } = visit.journey;
  const furnished = furnishings[wanted.step]?.(visit, wanted, by) ?? wanted;
  const place = { ...placeAt(visit, furnished, by), keep: memory.keep };
  const { step } = wanted;
  if (step === 'code' && memory.factor && !recoveries.includes(by))
    memory.sent.set(memory.factor.id, place);
  if (step === 'delivered' && memory.option !== undefined) memory.sent.set(memory.option, place);
  if (step === 'choose-delivery') memory.before = place;
  return place;
};
