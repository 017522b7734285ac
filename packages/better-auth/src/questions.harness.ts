// What a stranger could ask who wants to know whether there is such an account.

/** Somebody in front of a server. What they are told is what is looked at of an answer: its time, its cost. */
export interface Asker<T> {
  /** Opens a journey in a browser that has none yet. */
  open(opening: object): Promise<T>;
  /** Does what the step offers. */
  act(action: string, values?: object): Promise<T>;
  /** Posts to better-auth's own endpoint. */
  own(path: string, body: object): Promise<T>;
}

/** A question that is asked of somebody and of nobody. */
export interface Question {
  readonly asks: string;
  readonly known: string;
  readonly unknown: string;
  /** Answered by better-auth, which looks up the password of somebody alone. */
  readonly own?: true;
  /** What is told of the last answer alone; what comes before it is not looked at. */
  readonly ask: <T>(person: Asker<T>, name: string) => Promise<T>;
}

const values = (name: string) => ({ identifier: name, password: 'a wrong password' });

const wrongPassword = <T>(person: Asker<T>, name: string) =>
  person.open({
    journey: 'login',
    answer: { step: 'credentials', action: 'sign-in', values: values(name) },
  });

const firstIdentifier =
  (journey: string) =>
  <T>(person: Asker<T>, identifier: string) =>
    person.open({
      journey,
      answer: { step: 'identifier', action: 'continue', values: { identifier } },
    });

const number = <T>(person: Asker<T>, phone: string) =>
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
    unknown: 'nina@example.org',
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
    own: true,
    ask: (person, email) => person.own('/sign-in/email', { email, password: 'a wrong password' }),
  },
];
