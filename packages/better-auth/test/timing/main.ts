// Looks for differences in time that tell whether there is an account: main.ts [--samples=500] [--seed=…] [--only=…] [--planted]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, sameness, seeded } from './judge.ts';
import { Person } from './person.ts';
import { questionsFor, type Question } from '../../src/questions.harness.ts';

const { values: given } = parseArgs({
  options: {
    samples: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    only: { type: 'string', default: '' },
    planted: { type: 'boolean', default: false },
  },
});
const samples = Number(given.samples);
const seed = Number(given.seed);
const warmUp = 60;

/** Samples of somebody, of nobody, and of the same somebody once more: what chance alone makes of one and the same. */
type Times = Record<'known' | 'unknown' | 'again', number[]>;

const random = seeded(seed);

const measure = async (person: Person, question: Question): Promise<Times> => {
  const times: Times = { known: [], unknown: [], again: [] };
  for (let round = -warmUp; round < samples; round += 1) {
    const order = (Object.keys(times) as (keyof Times)[])
      .map((side) => ({ side, at: random() }))
      .sort((one, other) => one.at - other.at);
    let stands: string | undefined;
    for (const { side } of order) {
      const name = side === 'unknown' ? question.unknown : question.known;
      const took = await question.ask(person, name);
      if ((stands ??= person.stands) !== person.stands)
        throw new Error(`${question.asks}: answered by '${stands}' and '${person.stands}'`);
      if (round >= 0) times[side].push(took);
    }
  }
  return times;
};

const server = fork(join(import.meta.dirname, 'server.ts'), given.planted ? ['--planted'] : []);
const [{ port, username }] = (await once(server, 'message')) as [
  { port: number; username: string },
];
const questions = questionsFor(username).filter(({ asks }) => asks.includes(given.only));
const alpha = 0.01 / questions.length;
console.log(
  `${samples} samples a side, seed ${seed}; a difference: p < ${alpha.toPrecision(2)} (0.01 in all)`,
);
console.log('asked of somebody, and of nobody     median     difference  p        same, twice  p');

const row = ({ asks, own }: Question, { known, unknown, again }: Times) => {
  const [real, chance] = [sameness(known, unknown), sameness(known, again)];
  const verdict =
    real >= alpha
      ? ''
      : chance >= alpha
        ? `  DIFFERENT${own ? ', which is known' : ''}`
        : '  UNSTABLE';
  const apart = (other: readonly number[]) =>
    `${((median(other) - median(known)) * 1000).toFixed(0)} µs`;
  console.log(
    asks.padEnd(32),
    `${median(known).toFixed(2)} ms`.padStart(10),
    apart(unknown).padStart(13),
    `  ${real.toPrecision(2)}`.padEnd(10),
    apart(again).padStart(9),
    `  ${chance.toPrecision(2)}${verdict}`,
  );
  return own === true || verdict === '';
};

let isSame = true;
const person = new Person(port);
for (const question of questions) isSame = row(question, await measure(person, question)) && isSame;
console.log(isSame ? 'No difference was found.' : 'There are differences.');
server.disconnect();
process.exitCode = isSame ? 0 : 1;
process.exit();
