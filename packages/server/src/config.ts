// What the server is told by its environment, read and checked here and nowhere else.

/** Where accounts are kept. */
export type Place =
  | { readonly kind: 'memory' }
  /** SQLite, in a file of this folder. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly secret: string };

/** What the server is told. */
export interface Config {
  /** On 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** Origin of the pages that people sign in on. Undefined: the server's own. */
  readonly origin: string | undefined;
  readonly place: Place;
  /** Folder of a built page that is served with all that belongs to it. Absent: none is. */
  readonly pages?: string;
}

/** A configuration; or one sentence that says what to set. It repeats no value: one may be a secret. */
export type Reading = { readonly config: Config } | { readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

interface Variables {
  readonly PORT: string;
  readonly DATABASE_URL: string;
  readonly ORIGIN?: string;
  readonly SECRET?: string;
  readonly PAGES?: string;
}

const defaults: Variables = { PORT: '4100', DATABASE_URL: 'file:.data' };

/** Reads `PORT`, `ORIGIN`, `DATABASE_URL`, `SECRET` and `PAGES`. */
export const readConfig = (environment: Environment): Reading => {
  const { PORT, ORIGIN, DATABASE_URL, SECRET, PAGES }: Variables = {
    ...defaults,
    ...present(environment),
  };
  const port = /^\d{1,5}$/u.test(PORT) ? Number(PORT) : Infinity;
  if (port > 65_535) return { problem: 'Set PORT to a number from 0 (any that is free) to 65535.' };
  if (ORIGIN !== undefined && !isOrigin(ORIGIN))
    return { problem: 'Set ORIGIN to the origin of your pages, such as http://localhost:5173.' };
  const place = placeOf(DATABASE_URL, SECRET);
  if ('problem' in place) return place;
  return { config: { port, origin: ORIGIN, place, ...(PAGES && { pages: PAGES }) } };
};

// What is set to nothing is not set.
const present = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value));

const isOrigin = (text: string) =>
  /^https?:/u.test(text) && URL.canParse(text) && new URL(text).origin === text;

const placeOf = (url: string, secret: string | undefined): Place | { readonly problem: string } => {
  if (url === 'memory:') return { kind: 'memory' };
  if (/^file:./u.test(url)) return { kind: 'folder', path: url.slice('file:'.length) };
  if (!/^postgres(?:ql)?:\/\/./u.test(url) || !URL.canParse(url))
    return {
      problem: 'Set DATABASE_URL to memory:, to file:<a folder>, or to postgres://<a database>.',
    };
  return secret === undefined || secret.length < 32
    ? { problem: 'Set SECRET to at least 32 random characters, the same at each start.' }
    : { kind: 'postgres', url, secret };
};
