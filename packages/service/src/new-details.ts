// What an account must give whose identifier is in use no more: a new address, and what else the service wants to know.
import { normalizeIdentifier, type DeclaredField, type Problem } from '@latchkey/contract';
import type { Account } from './accounts.ts';
import type { Gate } from './gates.ts';
import { texts, type Texts } from './messages.ts';
import type { Visit } from './visit.ts';

type Values = Readonly<Record<string, string | boolean>>;

/** What is wrong with fields. */
export type FieldProblems = NonNullable<Problem['fields']>;

/** What a person gave. */
export interface NewDetails {
  /** The new address, normalized. */
  readonly identifier: string;
  readonly fields: Values;
}

/** Something that is asked for beside the address. */
export interface WantedDetail {
  readonly name: keyof typeof details;
  readonly required?: boolean;
}

interface Detail {
  declare(words: Texts): Omit<DeclaredField, 'name' | 'required' | 'value'>;
  /** What is kept of a text that is not empty; undefined when it is none. */
  read(text: string): string | undefined;
  keep(account: Account, value: string): void;
}

// ITU-T E.164: at most 15 digits after the plus sign. Blanks and the usual punctuation are nobody's mistake.
const readPhone = (text: string): string | undefined => {
  const bare = text.replace(/[\s\u200B-\u200F\u2060\uFEFF().\-/]+/gu, '').replace(/^00/u, '+');
  return /^\+[1-9]\d{6,14}$/u.test(bare) ? bare : undefined;
};

const details = {
  phone: {
    declare: (words) => ({
      type: 'tel',
      label: words.mobileNumber,
      hint: words.mobileNumberHint,
      autocomplete: 'tel',
    }),
    read: readPhone,
    keep: (account, value) => {
      account.phone = value;
    },
  },
  'display-name': {
    declare: (words) => ({ type: 'text', label: words.displayName, autocomplete: 'nickname' }),
    read: (text) => (text.length <= 80 ? text : undefined),
    keep: (account, value) => {
      account.name = value;
    },
  },
} as const satisfies Record<string, Detail>;

/** Shut while the identifier is in use no more: nothing else leads to a session (S41). */
export const detailsGate: Gate = (_visit, account) =>
  account.revoked ? { to: { kind: 'new-details' } } : undefined;

/** The fields that are declared, in the language of the call, with what was given before. */
export const declaredFields = ({ core, locale }: Visit, given: Values = {}): DeclaredField[] =>
  core.policy.newDetails.fields.map(({ name, required }) => ({
    name,
    ...details[name].declare(texts(locale)),
    ...(required && { required }),
    ...(textOf(given, name) !== '' && { value: textOf(given, name) }),
  }));

/** What was given, of what is asked for. */
export const readDetails = (
  { core }: Visit,
  given: { readonly identifier: string; readonly fields: Values },
): NewDetails => {
  const wanted = core.policy.newDetails.fields.map(({ name }) => [
    name,
    textOf(given.fields, name),
  ]);
  return {
    identifier: normalizeIdentifier(given.identifier),
    fields: Object.fromEntries(wanted) as Values,
  };
};

/** What is wrong with the form of the fields: nothing that anybody could learn from. */
export const fieldProblems = ({ core }: Visit, { fields }: NewDetails): FieldProblems =>
  core.policy.newDetails.fields.flatMap(({ name, required }): FieldProblems => {
    const text = textOf(fields, name);
    if (text === '') return required ? [{ field: name, reason: 'required' }] : [];
    return details[name].read(text) === undefined ? [{ field: name, reason: 'format' }] : [];
  });

/** Keeps the fields with the account. */
export const keepDetails = (account: Account, { fields }: NewDetails): void => {
  for (const [name, detail] of Object.entries(details)) {
    const value = detail.read(textOf(fields, name));
    if (value) detail.keep(account, value);
  }
};

const textOf = (fields: Values, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : '';
  return typeof value === 'string' ? value.trim() : '';
};
