// A request over a database that other processes use too.
import type { Problem } from '@latchkey/contract';
import type { Core, Work } from '../core.ts';
import { Evidence } from './evidence.ts';
import type { Backing, Changes } from './backing.ts';
import type { Query } from './query.ts';
import { repeatableCaptcha, repeatablePasswords, repeatableRandom } from './repeatable.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** What a service is made of that keeps its state elsewhere. */
export interface Host extends Pick<
  Core,
  'changed' | 'passwords' | 'policy' | 'captcha' | 'random' | 'secret' | 'time' | 'work'
> {
  readonly backing: Backing;
  /** Told when the backing has rejected: the request was answered with `unavailable`. */
  failed?(thrown: unknown): void;
}

/** How often a request is run anew because others were quicker. */
const mostAttempts = 12;

/** What a person is told of a service that cannot answer now. A few seconds later a connection is made anew, or a crowd gone. */
export const unavailable: Problem = { code: 'unavailable', retryIn: 5 };

/** More than any request asks for. */
const mostQueries = 500;

/**
 * Runs what a request does, synchronously as ever, on what has been loaded. Where something is missing it is loaded, and
 * everything is run again from its beginning: nothing has happened yet, so nothing happens twice. In the end all that has
 * changed is committed at once; where others were quicker, all of it begins anew on what they have left. A run must leave
 * no trace but in its core. Problem: `unavailable`, when others are quicker time after time, or the backing fails.
 */
export const transact = async <T>(
  host: Host,
  run: (core: Core) => T | Promise<T>,
): Promise<T | Problem> => {
  const backing = guarded(host);
  // Nobody can have more done by being overtaken.
  const passwords = repeatablePasswords(host.passwords);
  const captcha = host.captcha && repeatableCaptcha(host.captcha);
  try {
    for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
      const attempt = await attemptAt(
        { ...host, ...(captcha && { captcha }), backing, passwords },
        run,
      );
      if (attempt !== 'conflict') return attempt.value;
    }
  } catch (thrown) {
    if (!(thrown instanceof Failed)) throw thrown;
    host.failed?.(thrown.cause);
  }
  return unavailable;
};

type Attempt<T> = { readonly value: T } | 'conflict';

const attemptAt = async <T>(
  host: Host,
  run: (core: Core) => T | Promise<T>,
): Promise<Attempt<T>> => {
  const evidence = new Evidence();
  const random = repeatableRandom(host.random);
  const { backing, captcha, passwords } = host;
  const [now, wallClock] = [host.time.now(), host.time.wallClock()];
  for (let queries = 0; queries < mostQueries; queries += 1) {
    const unit = new UnitOfWork(evidence);
    const { store, documents } = unit;
    const work: Work = { passwordChecks: 0, codeChecks: 0, passkeyChecks: 0, messages: 0 };
    let news = 0;
    const core: Core = {
      policy: host.policy,
      ...(captcha && { captcha }),
      secret: host.secret,
      store,
      documents,
      passwords,
      random: random(),
      time: { now: () => now, wallClock: () => wallClock },
      work,
      changed: () => {
        news += 1;
      },
    };
    const ran = await tried(unit, backing, () => run(core));
    if (ran === 'conflict') return ran;
    if ('missing' in ran) {
      if (evidence.add(ran.missing, await backing.load(ran.missing)) === 'torn') return 'conflict';
      continue;
    }
    const changes = unit.changes();
    if (!isEmpty(changes) && (await backing.commit(changes)) === 'conflict') return 'conflict';
    addUp(host.work, work);
    if (news > 0) host.changed();
    return ran;
  }
  throw new Error('A run asks for something else each time.');
};

type Ran<T> = { readonly value: T } | { readonly missing: Query };

// What was loaded in turns may not fit together: then what was thrown is nobody's bug.
const tried = async <T>(
  unit: UnitOfWork,
  backing: Backing,
  task: () => T | Promise<T>,
): Promise<Ran<T> | 'conflict'> => {
  try {
    return await unit.run(task);
  } catch (thrown) {
    const { reads } = unit.changes();
    const untouched = { reads, puts: [], deletions: [], documents: [] };
    if ((await backing.commit(untouched)) === 'conflict') return 'conflict';
    throw thrown;
  }
};

const isEmpty = ({ deletions, documents, puts }: Changes): boolean =>
  puts.length + deletions.length + documents.length === 0;

const addUp = (sum: Work, work: Work) => {
  for (const name of Object.keys(work) as (keyof Work)[]) sum[name] += work[name];
};

// Tells what the backing rejects from what a bug throws.
class Failed extends Error {}

const guarded = ({ backing }: Host): Backing => {
  const guard = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (cause) {
      throw new Failed('The backing has failed.', { cause });
    }
  };
  return {
    load: (query) => guard(() => backing.load(query)),
    commit: (changes) => guard(() => backing.commit(changes)),
  };
};
