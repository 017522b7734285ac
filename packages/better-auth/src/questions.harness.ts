// What a stranger could ask who wants to know whether there is such an account.
import { worldOf } from '@latchkey/mock';
import type { Policy } from '@latchkey/service';
import type { Town } from './people.harness.ts';
import { Visitor } from './visitor.harness.ts';

/** Somebody in front of a server. What they are told is what is looked at of an answer: its time, its cost. */
export interface Asker<T> {
  /** Opens a journey in a browser that has none yet. */
  open(opening: object): Promise<T>;
  /** Does what the step offers. */
  act(action: string, values?: object): Promise<T>;
  /** Asks how the journey stands. */
  look(): Promise<T>;
  /** Posts to better-auth's own endpoint. */
  own(path: string, body: object): Promise<T>;
}

const { identity } = worldOf('default');
const usual = { ...(identity && { identity }) } as const;

/** How services behave that are asked. */
export const policies = {
  usual,
  // The number needs no proof, and never says enough alone.
  'address asked': {
    ...usual,
    identifierRecovery: { asksEmail: 'always', possessionFirst: false, deliversBy: ['email'] },
  },
} as const satisfies Record<string, Partial<Policy>>;

/** How a service behaves. */
export type PolicyName = keyof typeof policies;

/** A question that is asked of somebody and of nobody. */
export interface Question {
  readonly asks: string;
  readonly known: string;
  readonly unknown: string;
  /** Default: `usual`. */
  readonly policy?: PolicyName;
  /** Answered by better-auth, by means of its own: what it tells is its own too. */
  readonly own?: true;
  /** What there has to be before the first question. */
  readonly prepare?: (town: Town) => Promise<void>;
  /** What is told of the last answer alone; what comes before it is not looked at. */
  readonly ask: <T>(person: Asker<T>, name: string) => Promise<T>;
}

type Ask = Question['ask'];

const password = 'a wrong password';

const wrongPassword =
  (journey: string): Ask =>
  (person, identifier) => {
    const values = { identifier, password };
    return person.open({ journey, answer: { step: 'credentials', action: 'sign-in', values } });
  };

const firstIdentifier =
  (journey: string): Ask =>
  (person, identifier) => {
    const values = { identifier };
    return person.open({ journey, answer: { step: 'identifier', action: 'continue', values } });
  };

const number: Ask = (person, phone) =>
  person.open({
    journey: 'identifier-recovery',
    answer: { step: 'phone', action: 'continue', values: { phone } },
  });

const then =
  (first: Ask, action: string, given: object = {}): Ask =>
  async (person, name) => {
    await first(person, name);
    return person.act(action, given);
  };

const thenLook =
  (first: Ask): Ask =>
  async (person, name) => {
    await first(person, name);
    return person.look();
  };

/** Has an identity case opened for this name, whoever has it. */
const openCase = async (town: Town, identifier: string) => {
  const visitor = new Visitor(town.newBrowser());
  await visitor.open({
    journey: 'identity-check',
    answer: { step: 'identifier', action: 'continue', values: { identifier } },
  });
  await visitor.act('start');
  if ('step' in visitor.last && visitor.last.step.kind === 'identity-means')
    await visitor.act('choose', { means: 'manual' });
  await visitor.act('submit', { fields: { name: 'Ines Costa', contact: 'ines@example.net' } });
  await visitor.act('choose-type', { type: 'identity-card' });
  for (const { id } of visitor.at('identity-documents').pieces)
    await visitor.upload(id, new Blob([`%PDF-1.7\n${id}\n%%EOF\n`]));
  await visitor.act('submit');
  visitor.at('case-status');
  await town.administration.deliverMessages();
};

const [known, unknown] = ['anna@example.org', 'nina@example.org'];
const phones = { known: '+41795550123', unknown: '+41795559923' };
const revoked = { known: 'elif@lost-mail.example', unknown: 'enis@lost-mail.example' };
const withCase = { known: 'chloe@example.org', unknown: 'clara@example.org' };
const openCases = async (town: Town) => {
  for (const name of Object.values(withCase)) await openCase(town, name);
};
const ownPhones = { known: '+41795550188', unknown: '+41795559988' };

// P-256, of nobody's device.
const publicKey =
  'pQECAyYgASFYIJSgKEJ/VtnIAB4ClVh+fqy15aJv2IGyO+HFbzOjUw77IlggaHdsB9cVIpL7lNj9AT89SRq8Qt7cZBPKf5gyxMyT3fA=';
const withPasskey = { known: 'petra@example.org', unknown: 'pavel@example.org' };
const givePasskey = async ({ auth }: Town) => {
  const body = { email: withPasskey.known, name: 'Petra', password: 'Correct-horse-9' };
  const { user } = await auth.api.signUpEmail({ body });
  const passkey = {
    credentialID: 'petra',
    counter: 0,
    deviceType: 'singleDevice',
    backedUp: false,
  };
  const { adapter } = await auth.$context;
  await adapter.create({ model: 'passkey', data: { ...passkey, userId: user.id, publicKey } });
};

const passwords = {
  anna: 'plain account',
  bruno: 'app',
  chloe: 'sent codes',
  dario: 'locked',
  kenji: 'blocked',
};
// Each has somebody of nobody's own, with a name as long: what is kept of one is asked for no other.
const strangers = { anna: 'nina', bruno: 'bodil', chloe: 'clara', dario: 'diego', kenji: 'karim' };

const at = (name: string) => `${name}@example.org`;

/** The questions; `username` is a temporary one that signs somebody in. */
export const questionsFor = (username: string): readonly Question[] => [
  ...(Object.keys(passwords) as (keyof typeof passwords)[]).map((name) => ({
    asks: `password, ${passwords[name]}`,
    known: at(name),
    unknown: at(strangers[name]),
    ask: wrongPassword('login'),
  })),
  {
    asks: 'password, passkey',
    ...withPasskey,
    prepare: givePasskey,
    ask: wrongPassword('login'),
  },
  { asks: 'password, address revoked', ...revoked, ask: wrongPassword('login') },
  {
    asks: 'password, temporary username',
    known: username,
    unknown: `${username.slice(0, 2)}000000`,
    ask: wrongPassword('login'),
  },
  { asks: 're-identification: password', ...revoked, ask: wrongPassword('reidentification') },
  { asks: 'identifier first', known, unknown, ask: firstIdentifier('login') },
  {
    asks: 'its password',
    known,
    unknown,
    ask: then(firstIdentifier('login'), 'sign-in', { password }),
  },
  { asks: 'reset: identifier', known, unknown, ask: firstIdentifier('password-reset') },
  {
    asks: 'reset: link again',
    known,
    unknown,
    ask: then(firstIdentifier('password-reset'), 'resend'),
  },
  {
    asks: 'reset: is the link used?',
    known,
    unknown,
    ask: thenLook(firstIdentifier('password-reset')),
  },
  { asks: 'recovery: number', ...phones, ask: number },
  { asks: 'recovery: code again', ...phones, ask: then(number, 'resend') },
  { asks: 'recovery: wrong code', ...phones, ask: then(number, 'verify', { code: '000000' }) },
  {
    asks: 'recovery: another’s address',
    ...phones,
    policy: 'address asked',
    ask: then(number, 'continue', { email: 'another@example.net' }),
  },
  { asks: 'identity: identifier', known, unknown, ask: firstIdentifier('identity-check') },
  {
    asks: 'identity: an open case',
    ...withCase,
    prepare: openCases,
    ask: firstIdentifier('identity-check'),
  },
  {
    asks: 'identity: the case again',
    ...withCase,
    prepare: openCases,
    ask: thenLook(firstIdentifier('identity-check')),
  },
  ...owns,
];

const own = (
  path: string,
  names: Pick<Question, 'known' | 'unknown'>,
  bodyOf: (name: string) => object,
): Question => ({
  asks: `better-auth’s ${path}`,
  ...names,
  own: true,
  ask: (person, name) => person.own(path, bodyOf(name)),
});

const owns: readonly Question[] = [
  own('/sign-in/email', { known, unknown }, (email) => ({ email, password })),
  own('/request-password-reset', { known, unknown }, (email) => ({ email })),
  own('/email-otp/send-verification-otp', { known, unknown }, (email) => ({
    email,
    type: 'sign-in',
  })),
  own('/sign-in/email-otp', { known: at('kenji'), unknown: at('karim') }, (email) => ({
    email,
    otp: '000000',
  })),
  own('/email-otp/request-password-reset', { known, unknown }, (email) => ({ email })),
  {
    ...own('/sign-in/phone-number', ownPhones, (phoneNumber) => ({ phoneNumber, password })),
    prepare: async ({ auth }) => {
      const { internalAdapter } = await auth.$context;
      const { user } = (await internalAdapter.findUserByEmail(at('bruno'))) ?? {};
      const phone = { phoneNumber: ownPhones.known, phoneNumberVerified: true };
      await internalAdapter.updateUser(user?.id ?? '', phone);
    },
  },
  own('/phone-number/send-otp', ownPhones, (phoneNumber) => ({ phoneNumber })),
];
