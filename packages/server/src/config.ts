// What the server is told by its environment, read and checked here and nowhere else.

/** Where accounts are kept. */
export type Place =
  | { readonly kind: 'memory' }
  /** SQLite, in a file of this folder. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly secret: string };

/** By whom mails are sent, and from which address. */
export interface MailServer {
  /** `smtp:` or `smtps:`, perhaps with a name and a password. */
  readonly url: string;
  readonly from: string;
}

/** What the server is told. */
export interface Config {
  /** On 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** Origin of the pages that people sign in on. Undefined: the server's own. */
  readonly origin: string | undefined;
  readonly place: Place;
  /** URL of the Redis that has the sessions. Undefined: the database has them. */
  readonly redis: string | undefined;
  /** Undefined: the outbox has the mails. */
  readonly mail: MailServer | undefined;
  /** Folder of a built page that is served with all that belongs to it. Undefined: none is. */
  readonly pages: string | undefined;
}

/** A configuration; or one sentence that says what to set. It repeats no value: one may be a secret. */
export type Reading = { readonly config: Config } | { readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

const defaults = { PORT: '4100', DATABASE_URL: 'file:.data' };

const names = ['ORIGIN', 'SECRET', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'PAGES'] as const;

type Variables = typeof defaults & Partial<Record<(typeof names)[number], string>>;

const isUrl = (text: string, protocols: string) =>
  new RegExp(`^(?:${protocols})://.`, 'u').test(text) && URL.canParse(text);

const isOrigin = (text: string) => isUrl(text, 'https?') && new URL(text).origin === text;

const isPostgres = (url: string) => isUrl(url, 'postgres(?:ql)?');

// What is wrong with what is set, and the sentence that says what to set instead.
const rules: readonly (readonly [(variables: Variables) => boolean, string])[] = [
  [
    ({ PORT }) => !/^\d{1,5}$/u.test(PORT) || Number(PORT) > 65_535,
    'Set PORT to a number from 0 (any that is free) to 65535.',
  ],
  [
    ({ ORIGIN }) => ORIGIN !== undefined && !isOrigin(ORIGIN),
    'Set ORIGIN to the origin of your pages, such as http://localhost:5173.',
  ],
  [
    ({ DATABASE_URL: url }) => url !== 'memory:' && !/^file:./u.test(url) && !isPostgres(url),
    'Set DATABASE_URL to memory:, to file:<a folder>, or to postgres://<a database>.',
  ],
  [
    ({ DATABASE_URL, SECRET = '' }) => isPostgres(DATABASE_URL) && SECRET.length < 32,
    'Set SECRET to at least 32 random characters, the same at each start.',
  ],
  [
    ({ REDIS_URL }) => REDIS_URL !== undefined && !isUrl(REDIS_URL, 'rediss?'),
    'Set REDIS_URL to redis://<a server>, or to rediss://<a server> for one that speaks TLS.',
  ],
  [
    ({ SMTP_URL }) => SMTP_URL !== undefined && !isUrl(SMTP_URL, 'smtps?'),
    'Set SMTP_URL to smtp://<a server>, or to smtps://<a server> for one that begins with TLS.',
  ],
  [
    ({ SMTP_URL, MAIL_FROM = '' }) =>
      SMTP_URL !== undefined && !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/u.test(MAIL_FROM),
    'Set MAIL_FROM to the address that mails come from, such as accounts@mail.example.',
  ],
];

/** Reads `PORT`, `ORIGIN`, `DATABASE_URL`, `SECRET`, `REDIS_URL`, `SMTP_URL`, `MAIL_FROM` and `PAGES`. */
export const readConfig = (environment: Environment): Reading => {
  const variables: Variables = { ...defaults, ...present(environment) };
  const [, problem] = rules.find(([isWrong]) => isWrong(variables)) ?? [];
  if (problem !== undefined) return { problem };
  const { PORT, ORIGIN, REDIS_URL, SMTP_URL, MAIL_FROM, PAGES } = variables;
  return {
    config: {
      port: Number(PORT),
      origin: ORIGIN,
      place: placeOf(variables),
      redis: REDIS_URL,
      mail:
        SMTP_URL !== undefined && MAIL_FROM !== undefined
          ? { url: SMTP_URL, from: MAIL_FROM }
          : undefined,
      pages: PAGES,
    },
  };
};

// What is set to nothing is not set.
const present = (environment: Environment): Partial<Variables> =>
  Object.fromEntries(
    [...Object.keys(defaults), ...names].flatMap((name) =>
      environment[name] ? [[name, environment[name]]] : [],
    ),
  );

const placeOf = ({ DATABASE_URL: url, SECRET: secret = '' }: Variables): Place => {
  if (url === 'memory:') return { kind: 'memory' };
  return isPostgres(url)
    ? { kind: 'postgres', url, secret }
    : { kind: 'folder', path: url.slice('file:'.length) };
};
