// What a stranger could ask who wants to know whether there is such an account.
import type { Person } from './person.ts';

/** A question that is asked of somebody and of nobody. */
export interface Question {
  readonly asks: string;
  readonly known: string;
  readonly unknown: string;
  /** Milliseconds of the answer that is looked at; what comes before it is not counted. */
  ask(person: Person, name: string): Promise<number>;
}

const values = (name: string) => ({ identifier: name, password: 'a wrong password' });

const wrongPassword = (person: Person, name: string) =>
  person.open({
    journey: 'login',
    answer: { step: 'credentials', action: 'sign-in', values: values(name) },
  });

const firstIdentifier = (journey: string) => (person: Person, identifier: string) =>
  person.open({ journey, answer: { step: 'identifier', action: 'continue', values: { identifier } } });

const number = (person: Person, phone: string) =>
  person.open({
    journey: 'identifier-recovery',
    answer: { step: 'phone', action: 'continue', values: { phone } },
  });

const then =
  (first: Question['ask'], action: string, given: object = {}): Question['ask'] =>
  async (person, name) => {
    await first(person, name);
    return person.act(action, given);
  };

const [known, unknown] = ['anna@example.org', 'nina@example.org'];
const phones = { known: '+41795550123', unknown: '+41795559923' };

/** The questions; `username` is a temporary one that signs somebody in. */
export const questionsFor = (username: string): readonly Question[] => [
  { asks: 'password, plain account', known, unknown, ask: wrongPassword },
  ...['bruno', 'chloe', 'dario', 'kenji'].map((name) => ({
    asks: `password, ${{ bruno: 'app', chloe: 'sent codes', dario: 'locked' }[name] ?? 'blocked'}`,
    known: `${name}@example.org`,
    unknown: 'nobod@example.org',
    ask: wrongPassword,
  })),
  {
    asks: 'password, address revoked',
    known: 'elif@lost-mail.example',
    unknown: 'nina@lost-mail.example',
    ask: wrongPassword,
  },
  {
    asks: 'password, temporary username',
    known: username,
    unknown: `${username.slice(0, 2)}000000`,
    ask: wrongPassword,
  },
  { asks: 'identifier first', known, unknown, ask: firstIdentifier('login') },
  {
    asks: 'its password',
    known,
    unknown,
    ask: then(firstIdentifier('login'), 'sign-in', { password: 'a wrong password' }),
  },
  { asks: 'reset: identifier', known, unknown, ask: firstIdentifier('password-reset') },
  {
    asks: 'reset: link again',
    known,
    unknown,
    ask: then(firstIdentifier('password-reset'), 'resend'),
  },
  { asks: 'recovery: number', ...phones, ask: number },
  { asks: 'recovery: code again', ...phones, ask: then(number, 'resend') },
  { asks: 'recovery: wrong code', ...phones, ask: then(number, 'verify', { code: '000000' }) },
  { asks: 'identity: identifier', known, unknown, ask: firstIdentifier('identity-check') },
  {
    asks: 'better-auth’s /sign-in/email',
    known,
    unknown,
    ask: (person, email) => person.own('/sign-in/email', { email, password: 'a wrong password' }),
  },
];
