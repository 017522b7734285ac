// Looks for differences in time that tell whether there is an account: main.ts [--samples=500] [--seed=…] [--only=regular expression] [--planted]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, sameness, seeded, shift } from './judge.ts';
import { Person } from './person.ts';
import type { Place } from './server.ts';
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
const warmUp = 30;

/**
 * Half of the samples of either side. Both are asked as often, so that what an answer leaves behind weighs the same; what
 * the first halves differ by from the second ones is what chance alone makes of one and the same.
 */
const sides = [
  { name: 'known', half: 0 },
  { name: 'known', half: 1 },
  { name: 'unknown', half: 0 },
  { name: 'unknown', half: 1 },
] as const;

type Sample = (typeof sides)[number] & { readonly took: number };

const random = seeded(seed);

const inAnyOrder = () =>
  sides
    .map((side) => ({ side, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ side }) => side);

const measure = async (person: Person, question: Question): Promise<readonly Sample[]> => {
  const all: Sample[] = [];
  for (let round = -warmUp; round < samples / 2; round += 1) {
    let stands: string | undefined;
    for (const side of inAnyOrder()) {
      const took = await question.ask(person, question[side.name]);
      if ((stands ??= person.stands) !== person.stands && !question.own)
        throw new Error(`${question.asks}: answered by '${stands}' and '${person.stands}'`);
      if (round >= 0) all.push({ ...side, took });
    }
  }
  return all;
};

const server = fork(join(import.meta.dirname, 'server.ts'), given.planted ? ['--planted'] : []);
const [{ ports, username }] = (await once(server, 'message')) as [Place];
const questions = questionsFor(username);
const alpha = 0.01 / questions.length;
console.log(
  `${samples} samples a side, seed ${seed}; a difference: p < ${alpha.toPrecision(2)}, 0.01 for all ${questions.length} questions together\n`,
);
console.log('| asked | median | nobody takes | in 99 of 100 cases | p | p of chance | |');
console.log('|---|---|---|---|---|---|---|');

const micro = (milliseconds: number) => (milliseconds * 1000).toFixed(0);

const row = ({ asks, own }: Question, all: readonly Sample[]) => {
  const of = (fits: (sample: Sample) => boolean) => all.filter(fits).map(({ took }) => took);
  const [known, unknown] = [of(({ name }) => name === 'known'), of(({ name }) => name !== 'known')];
  const real = sameness(known, unknown);
  const chance = sameness(
    of(({ half }) => half === 0),
    of(({ half }) => half === 1),
  );
  const verdict =
    real >= alpha
      ? ''
      : chance < alpha
        ? 'unstable'
        : own
          ? 'differs, better-auth’s own'
          : '**differs**';
  const { estimate, low, high } = shift(known, unknown);
  const cells = [
    asks,
    `${median(known).toFixed(2)} ms`,
    `${micro(estimate)} µs`,
    `${micro(low)} to ${micro(high)} µs`,
    real.toPrecision(2),
    chance.toPrecision(2),
    verdict,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return own === true || verdict === '';
};

let isSame = true;
for (const question of questions.filter(({ asks }) => new RegExp(given.only, 'u').test(asks))) {
  const person = new Person(ports[question.policy ?? 'usual']);
  isSame = row(question, await measure(person, question)) && isSame;
}
console.log(isSame ? '\nNo difference was found.' : '\nThere are differences.');
server.disconnect();
process.exitCode = isSame ? 0 : 1;
process.exit();
