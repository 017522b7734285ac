// One load: a database, two processes, a proxy, people on their way, and somebody who breaks things.
import { postgresServer } from '../../../better-auth/src/postgres.harness.ts';
import { noRedis, redisServer } from '../../../better-auth/src/redis.harness.ts';
import { audit } from './audit.ts';
import { breakThings, type Mischief } from './bystander.ts';
import { Person } from './crowd.ts';
import { diceOf } from './dice.ts';
import { Figures, row } from './figures.ts';
import { openLedger } from './ledger.ts';
import { live, type Chronicle } from './life.ts';
import { askWhileAway } from './outage.ts';
import { PostOffice } from './post-office.ts';
import { Process } from './processes.ts';
import { RoundRobin } from './round-robin.ts';
import { Town } from './town.ts';

/** How heavy it is. */
export interface Load extends Omit<Mischief, 'within'> {
  readonly seed: number;
  readonly people: number;
  readonly seconds: number;
  /** Milliseconds that a person thinks before each answer, on average. */
  readonly thinking: number;
}

/** What has come of it. */
export interface Outcome {
  readonly violations: readonly string[];
  readonly journeys: number;
  /** Statuses of answers, and how often each was given. */
  readonly statuses: ReadonlyMap<number, number>;
  /** A Markdown table. */
  readonly table: string;
}

// Connections of a process: what `pg` opens unless it is told otherwise.
const poolSize = 10;

/** Runs it. */
export const run = async (load: Load): Promise<Outcome> => {
  const cluster = postgresServer();
  const proxy = new RoundRobin();
  const mail = new PostOffice();
  const [origin, courier] = [await proxy.open(), await mail.open()];
  await cluster.ask('create database load');
  const place = { url: cluster.urlOf('load'), secret: 'a-secret-of-a-load-that-is-long-enough-42' };
  const people = Array.from({ length: load.people }, (_, at) => new Person(at, load.seed));
  const take = mail.take.bind(mail);
  const redis = noRedis === undefined ? await redisServer() : undefined;
  const ledger = await openLedger({ kind: 'postgres', ...place }, people, take, redis?.url);
  const environment = {
    DATABASE_URL: place.url,
    SECRET: place.secret,
    ORIGIN: origin,
    ...(redis && { REDIS_URL: redis.url }),
  };
  const newProcess = () => new Process({ ...environment, COURIER: courier });
  const processes = [newProcess(), newProcess()] as const;
  for (const each of processes) await each.begin();
  proxy.passTo(processes.map(({ port }) => port));

  const figures = new Figures();
  const town = new Town({ origin, figures, ledger, mail, thinking: load.thinking });
  const chronicle: Chronicle = { violations: [], unfinished: 0 };
  const whileAway = async () =>
    void chronicle.violations.push(...(await askWhileAway(processes, origin)));
  const within = load.seconds * 1000;
  const until = performance.now() + within;
  const isOver = () => performance.now() > until;
  const lives = people.map((person) => live({ town, person }, chronicle, isOver));
  const mischief = { kills: load.kills, outages: load.outages, within };
  await breakThings({ processes, database: cluster, whileAway }, mischief, diceOf(load.seed));
  // By then everything that nobody has died over is long there.
  setTimeout(() => mail.hurry(10_000), Math.max(0, until - performance.now())).unref();
  await Promise.all(lives);

  const table = figures.table();
  for (const each of processes) await each.end('SIGTERM');
  const crashes = processes.reduce((sum, each) => sum + each.crashes, 0);
  // Redis is in no transaction: what dies in the middle of one leaves a session. There are as many as connections to PostgreSQL.
  const cutShort = load.kills + processes.length * load.outages;
  const found = await audit(people, { ledger, mail }, redis ? cutShort * poolSize : 0);
  const violations = [
    ...chronicle.violations,
    ...found.violations,
    ...(crashes > 0 ? [`Processes have ended by themselves ${crashes} times.`] : []),
    ...(proxy.statuses.has(500) ? [`${proxy.statuses.get(500)} answers had the status 500.`] : []),
  ];
  await ledger.close();
  proxy.close();
  mail.close();
  cluster.stop();
  await redis?.stop();
  const counted = [
    row('Sessions in', redis ? 'Redis' : 'PostgreSQL'),
    row('People, seed', `${load.people}, ${load.seed}`),
    ...table,
    row('Answers by status', wordsOf([proxy.statuses])),
    row('Kills, database outages', `${load.kills}, ${load.outages}`),
    row(
      'Messages brought twice; on their way at the end',
      `${mail.repeated}; ${chronicle.unfinished}`,
    ),
    row('Sessions whose token nobody has', found.strays),
    row('Errors that were logged', wordsOf(processes.map(({ logged }) => logged))),
    row('Violations', violations.length),
  ];
  return {
    violations,
    journeys: figures.journeys,
    statuses: proxy.statuses,
    table: [row('What', 'How much'), row('---', '---'), ...counted].join('\n'),
  };
};

const wordsOf = (counts: readonly ReadonlyMap<string | number, number>[]) => {
  const sum = new Map<string | number, number>();
  for (const [what, count] of counts.flatMap((each) => [...each]))
    sum.set(what, (sum.get(what) ?? 0) + count);
  const words = [...sum].sort().map(([what, count]) => `${count} × ${what}`);
  return words.join(', ') || 'none';
};
