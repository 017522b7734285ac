// What a person may answer at each kind of step, rightly or not.
import type { Step } from '@latchkey/contract';
import { backupCodes, captchaToken, seedPassword, type AccountService } from '@latchkey/mock';

/** What a wanderer knows, and what it has said. */
export interface Knowledge {
  readonly service: AccountService;
  /** Passwords and codes that were typed. */
  readonly secrets: Set<string>;
  /** Passwords that this person has set, by identifier. */
  readonly passwords: Map<string, string>;
}

const names = [
  'anna@example.org',
  'bruno@example.org',
  'chloe@example.org',
  'elif@lost-mail.example',
  'el 482913',
  'FA730155',
  'farid@closed-org.example',
  'gita@example.org',
  'mira@example.org',
  'ines@example.org',
  'dario@example.org',
  'AB123456',
  'nobody@example.org',
] as const;

const phones = ['+41795550123', '+41795550142', '+41795550199', '+41443000000'] as const;
const addresses = ['new@example.org', 'anna@example.org', 'elif.backup@example.net'] as const;

type Table = Readonly<Record<string, (step: never, right: boolean, pick: number) => object>>;

let made = 0;

const of = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(1, list.length)];

/** Values for an action of a step; an empty object where none are wanted. */
export const valuesFor = (
  step: Step,
  action: string,
  right: boolean,
  pick: number,
  { service, secrets, passwords }: Knowledge,
): object => {
  const name = of(names, pick) ?? '';
  const secret = (value: string) => {
    secrets.add(value);
    return value;
  };
  const wrong = () => secret(`Wrong-horse-${(made += 1)}`);
  const passwordOf = (who: string) =>
    secret(right ? (passwords.get(who) ?? seedPassword) : wrong());
  const newest = (key: 'code') =>
    service.outbox.findLast((message) => message[key] !== undefined)?.[key];
  const codes: Readonly<Record<string, () => string | undefined>> = {
    totp: () =>
      ['bruno@example.org', 'farid@closed-org.example', 'mira@example.org']
        .map((who) => service.authenticatorCode(who)?.code)
        .filter(Boolean)[pick % 3],
    backup: () => of(backupCodes, pick),
    sms: () => newest('code'),
    email: () => newest('code'),
  };
  const table: Table = {
    'identifier continue': () => ({ identifier: name }),
    'credentials sign-in': () => ({ identifier: name, password: passwordOf(name) }),
    'password sign-in': () => ({ password: passwordOf(name) }),
    'code verify': ({ method }: Extract<Step, { kind: 'code' }>) => ({
      // Codes are short: one that is in a reply by chance is none that was told.
      code: (right ? codes[method]?.() : undefined) ?? 'WRONG-000',
    }),
    'choose-factor choose': ({ factors }: Extract<Step, { kind: 'choose-factor' }>) => ({
      factor: of(factors, pick)?.id ?? 'none',
    }),
    'captcha solve': () => ({ token: right ? captchaToken : 'wrong' }),
    'form submit': () => ({ fields: { 'accept-terms': right, 'display-name': 'Somebody' } }),
    'choose-recovery choose': ({ options }: Extract<Step, { kind: 'choose-recovery' }>) => ({
      option: of(options, pick)?.id ?? 'none',
    }),
    'confirm-target confirm': () => ({ target: right ? 'anna.backup@example.net' : 'wrong' }),
    'new-password set': ({ identifier }: Extract<Step, { kind: 'new-password' }>) => {
      const password = secret(right ? `Fresh-otter-${(made += 1)}-swims` : 'short-1');
      if (right) passwords.set(identifier, password);
      return { password };
    },
    'phone continue': () => ({ phone: of(phones, pick) }),
    'recovery-email continue': () => ({
      email: of(['gita.backup@example.net', 'hugo.backup@example.net', 'wrong@example.net'], pick),
    }),
    'choose-delivery choose': ({ options }: Extract<Step, { kind: 'choose-delivery' }>) => ({
      option: of(options, pick)?.id ?? 'none',
    }),
    'choose-account choose': ({ accounts }: Extract<Step, { kind: 'choose-account' }>) => ({
      account: of(accounts, pick)?.id ?? 'none',
    }),
    'new-details submit': () => ({
      identifier: right ? `new-${(made += 1)}@example.org` : of(addresses, pick),
      fields: {},
    }),
    'identity-means choose': ({ means }: Extract<Step, { kind: 'identity-means' }>) => ({
      means: of(means, pick) ?? 'manual',
    }),
    'identity-details submit': ({ fields }: Extract<Step, { kind: 'identity-details' }>) => ({
      fields: Object.fromEntries(
        fields.map(({ name: field, type }) => [
          field,
          (entered[field] ?? entered[type])?.(right, pick) ?? '',
        ]),
      ),
    }),
    'identity-documents choose-type': ({
      types,
    }: Extract<Step, { kind: 'identity-documents' }>) => ({ type: of(types, pick) ?? 'passport' }),
  };
  if (action === 'passkey' || (step.kind === 'passkey' && action === 'verify'))
    return { credential: forged };
  const row = table[`${step.kind} ${action}`] as
    ((step: Step, right: boolean, pick: number) => object) | undefined;
  return row?.(step, right, pick) ?? {};
};

type Enter = (right: boolean, pick: number) => string | boolean;

// By what the service calls a field, or by its type.
const entered: Readonly<Record<string, Enter>> = {
  'birth-year': () => '1980',
  checkbox: (_right, pick) => pick % 2 === 0,
  email: () => 'reach-me@example.net',
  text: (right) => (right ? 'Mira Sato' : ''),
};

const forged = {
  id: 'EKuQoY3ShBz9eBFt84zmLg',
  rawId: 'EKuQoY3ShBz9eBFt84zmLg',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
};
