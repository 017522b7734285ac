// Longer than other files: all that a run over a database promises, over one small store.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Core } from '../core.ts';
import type { Policy } from '../policy.ts';
import type { Changes } from './backing.ts';
import type { Query } from './query.ts';
import { RowBacking, type Between } from './row-backing.harness.ts';
import { rowStore, type RowStore } from './row-table.ts';
import { transact, unavailable, type Host } from './transact.ts';

type Deed = readonly [string, ...unknown[]];

interface Made {
  readonly host: Host;
  readonly store: RowStore;
  readonly backing: RowBacking;
  readonly queries: Query[];
  readonly commits: Changes[];
  readonly deeds: Deed[];
  readonly told: unknown[];
}

const make = (between: Between = {}): Made => {
  const store = rowStore();
  const [queries, commits, deeds, told]: [Query[], Changes[], Deed[], unknown[]] = [[], [], [], []];
  const documents = {
    put: (...given: unknown[]) => deeds.push(['put', ...given]),
    move: (...given: unknown[]) => deeds.push(['move', ...given]),
    keep: (...given: unknown[]) => deeds.push(['keep', ...given]),
    erase: (...given: unknown[]) => deeds.push(['erase', ...given]),
  };
  const backing = new RowBacking(store, documents, {
    ...between,
    loaded: (query) => {
      queries.push(query);
      return between.loaded?.(query);
    },
    committing: (changes) => {
      commits.push(changes);
      return between.committing?.(changes);
    },
  });
  let drawn = 0;
  let now = 0;
  const host: Host = {
    backing,
    policy: {} as Policy,
    secret: new Uint8Array(32),
    time: { now: () => (now += 1), wallClock: () => now },
    random: { bytes: (count) => new Uint8Array(count).fill((drawn += 1)) },
    passwords: {
      fits: async (password, kept) => {
        deeds.push(['fits', password]);
        return password === kept;
      },
      hash: async (password) => password,
    },
    work: { passwordChecks: 0, codeChecks: 0, passkeyChecks: 0, messages: 0 },
    changed: () => told.push('changed'),
    failed: (thrown) => told.push(thrown),
  };
  return { host, store, backing, queries, commits, deeds, told };
};

const tally = (id: string, count: number) => ({ id, count, ends: 1000 });

// Reads and writes as a limit does.
const countUp = ({ store: { tallies } }: Core) => {
  tallies.put(tally('a', (tallies.get('a')?.count ?? 0) + 1));
};

const session = (id: string, account = 'anna') => ({ id, account });

describe('a run over a backing', () => {
  let made: Made;
  beforeEach(() => {
    made = make();
  });

  it('is begun anew with what was missing, and asks for everything once', async () => {
    made.store.tallies.put(tally('a', 1));
    made.store.sessions.put(session('s'));
    let runs = 0;
    const found = await transact(made.host, ({ store }) => {
      runs += 1;
      return [
        store.tallies.get('a'),
        store.sessions.where('account', 'anna')[0],
        store.tallies.get('a'),
      ];
    });
    assert.deepEqual(found, [tally('a', 1), session('s'), tally('a', 1)]);
    assert.equal(runs, 3);
    assert.deepEqual(made.queries, [
      { table: 'tallies', id: 'a' },
      { table: 'sessions', by: 'account', key: 'anna' },
    ]);
    assert.deepEqual(made.commits, [], 'nothing has changed');
  });

  it('draws the same and sees the same time whenever it is run', async () => {
    const seen = new Set<string>();
    await transact(made.host, ({ random, store, time }) => {
      seen.add(JSON.stringify([random.bytes(2), time.now(), time.wallClock()]));
      store.tallies.get('a');
      // What is named by chance must come out at the same name, or it is never found.
      store.tallies.get(String(random.bytes(1)));
    });
    assert.equal(seen.size, 1);
  });

  it('hashes a password once, and counts the work once', async () => {
    const fits = await transact(made.host, async ({ passwords, store, work }) => {
      const known = await passwords.fits('secret', 'secret');
      work.passwordChecks += 1;
      store.tallies.get('a');
      store.tallies.get('b');
      return known;
    });
    assert.equal(fits, true);
    assert.deepEqual(made.deeds, [['fits', 'secret']]);
    assert.equal(made.host.work.passwordChecks, 1);
  });

  it('asks about a captcha once, for its token may be good once', async () => {
    const asked: string[] = [];
    const solved = async (token: string) => asked.push(token) === 1;
    const captcha = { provider: 'a', siteKey: 'b', solved };
    const good = await transact({ ...made.host, captcha }, async (core) => {
      const first = await core.captcha?.solved('token');
      core.store.tallies.get('a');
      return first;
    });
    assert.equal(good, true);
    assert.deepEqual(asked, ['token']);
  });

  it('cannot hide that something was missing', async () => {
    made.store.tallies.put(tally('a', 1));
    const count = await transact(made.host, ({ store }) => {
      try {
        return store.tallies.get('a')?.count;
      } catch {
        return 'not there';
      }
    });
    assert.equal(count, 1);
  });

  it('commits what is new, changed and deleted, with its keys, and nothing else', async () => {
    made.store.tallies.put(tally('changed', 1));
    made.store.tallies.put(tally('read', 1));
    made.store.sessions.put(session('gone'));
    await transact(made.host, ({ changed, documents, store }) => {
      store.tallies.get('read');
      store.tallies.put({ ...tally('changed', 2) });
      store.tallies.get('changed');
      store.sessions.delete('gone');
      store.sessions.put(session('new'));
      documents.put('owner', 'front', new Uint8Array([1]), 5);
      documents.erase('owner');
      changed();
    });
    const [{ deletions, puts } = { deletions: [], puts: [] }] = made.commits;
    assert.deepEqual(
      puts.map(({ id, keys, version, ...put }) => [id, keys, version === undefined, put.ends]),
      [
        ['new', { account: ['anna'] }, true, undefined],
        ['changed', {}, false, 1000],
      ],
    );
    assert.deepEqual(
      deletions.map(({ id, table }) => [table, id]),
      [['sessions', 'gone']],
    );
    assert.equal(made.store.tallies.get('changed')?.count, 2);
    assert.deepEqual(made.store.sessions.all(), [session('new')]);
    assert.deepEqual(made.deeds, [
      ['put', 'owner', 'front', new Uint8Array([1]), 5],
      ['erase', 'owner', undefined],
    ]);
    assert.deepEqual(made.told, ['changed']);
  });

  it('sees its own changes by every index, and nobody else does before the commit', async () => {
    made.store.sessions.put(session('s'));
    await transact(made.host, ({ store }) => {
      const [mine] = store.sessions.where('account', 'anna');
      assert.ok(mine);
      store.sessions.put({ ...mine, account: 'bruno' });
      assert.equal(store.sessions.where('account', 'anna').length, 0);
      assert.equal(store.sessions.where('account', 'bruno').length, 1);
      assert.equal(store.sessions.some('account', 'anna'), false);
      assert.equal(made.store.sessions.get('s')?.account, 'anna');
    });
    assert.equal(made.store.sessions.get('s')?.account, 'bruno');
  });

  it('asks for all where one that was there is one no more', async () => {
    made.store.sessions.put(session('s'));
    made.store.sessions.put(session('t'));
    const left = await transact(made.host, ({ store }) => {
      assert.equal(store.sessions.some('account', 'anna'), true);
      store.sessions.delete('t');
      return store.sessions.some('account', 'anna');
    });
    assert.equal(left, true);
    assert.deepEqual(made.queries.at(-1), { table: 'sessions', by: 'account', key: 'anna' });
  });

  it('passes on what a bug throws, and writes nothing', async () => {
    const bug = transact(made.host, (core) => {
      countUp(core);
      throw new RangeError('a bug');
    });
    await assert.rejects(bug, RangeError);
    assert.deepEqual(made.store.tallies.all(), []);
  });
});

describe('two runs at once', () => {
  // Lets the first so many commits go on only when all of them have come.
  const meeting = (count: number): Between => {
    let come = 0;
    let open = () => {};
    const all = new Promise<undefined>((resolve) => {
      open = () => resolve(undefined);
    });
    return {
      committing: async () => {
        come += 1;
        if (come === count) open();
        return all;
      },
    };
  };

  const both = (made: Made, run: (core: Core) => unknown) =>
    Promise.all([transact(made.host, run), transact(made.host, run)]);

  it('count as two', async () => {
    const made = make(meeting(2));
    await both(made, countUp);
    assert.equal(made.store.tallies.get('a')?.count, 2);
    assert.equal(made.backing.conflicts, 1);
    await both(made, countUp);
    assert.equal(made.store.tallies.get('a')?.count, 4);
  });

  it('make one row where each saw none', async () => {
    const made = make(meeting(2));
    let names = 0;
    await both(made, ({ store: { sessions } }) => {
      if (sessions.where('account', 'anna').length > 0) return;
      sessions.put(session(`s${(names += 1)}`));
    });
    assert.equal(made.store.sessions.all().length, 1);
  });

  it('make one row where each only asked whether there is one', async () => {
    const made = make(meeting(2));
    let names = 0;
    await both(made, ({ store: { sessions } }) => {
      if (!sessions.some('account', 'anna')) sessions.put(session(`s${(names += 1)}`));
    });
    assert.equal(made.store.sessions.all().length, 1);
  });

  it('are not in each other’s way where one only asked whether there is one', async () => {
    const made = make(meeting(2));
    made.store.sessions.put(session('s'));
    await Promise.all([
      transact(made.host, (core) => {
        core.store.sessions.some('account', 'anna');
        countUp(core);
      }),
      transact(made.host, ({ store }) => store.sessions.put(session('t'))),
    ]);
    assert.equal(made.backing.conflicts, 0);
  });

  it('end one after the other when a row is deleted that the other has changed', async () => {
    const made = make(meeting(2));
    made.store.tallies.put(tally('a', 1));
    await Promise.all([
      transact(made.host, ({ store }) => store.tallies.delete('a')),
      transact(made.host, countUp),
    ]);
    const [left] = made.store.tallies.all();
    assert.ok(left === undefined || left.count === 1);
    assert.equal(made.backing.conflicts, 1);
  });
});

describe('a run that others are quicker than', () => {
  it('is begun anew when a row has changed between two queries', async () => {
    const made = make({
      loaded: ({ table }) => {
        if (table === 'tallies' && made.store.sessions.get('s')?.account === 'anna')
          made.store.sessions.put(session('s', 'bruno'));
      },
    });
    made.store.sessions.put(session('s'));
    const seen = await transact(made.host, ({ store: { sessions, tallies } }) => {
      const before = sessions.get('s')?.account;
      tallies.get('a');
      return [before, sessions.where('account', 'bruno').length];
    });
    assert.deepEqual(seen, ['bruno', 1]);
  });

  it('is begun anew when it stumbles over what does not fit together', async () => {
    const made = make({
      loaded: ({ table }) => {
        if (table === 'sessions') made.store.tallies.put(tally('a', 1));
      },
    });
    const count = await transact(made.host, ({ store }) => {
      if (!store.tallies.get('a') && !store.sessions.get('s'))
        throw new Error('They belong together.');
      return store.tallies.get('a')?.count;
    });
    assert.equal(count, 1);
  });

  it('is given up in the end, with nothing done', async () => {
    const made = make({ committing: () => 'conflict' });
    assert.deepEqual(await transact(made.host, countUp), unavailable);
    assert.deepEqual(made.store.tallies.all(), []);
    assert.deepEqual(made.host.work.messages, 0);
  });
});

describe('a backing that fails', () => {
  const broken = new Error('connection lost');

  for (const when of ['loaded', 'committing', 'committed'] as const)
    it(`is a problem of the moment when it has ${when}, and the host is told`, async () => {
      const made = make({
        [when]: () => {
          throw broken;
        },
      });
      assert.deepEqual(await transact(made.host, countUp), unavailable);
      assert.deepEqual(made.told, [broken]);
    });
});
