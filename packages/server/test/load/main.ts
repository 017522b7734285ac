// `npm run load`: prints a table of what was measured; ends with 1 where anything happened that must not.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { run } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(1e6)) },
    people: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '120' },
    thinking: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '10' },
    outages: { type: 'string', default: '2' },
  },
});

const { seed, people, seconds, thinking, kills, outages } = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [name, Number(value)]),
) as Record<keyof typeof values, number>;
console.log(
  `npm run load -- --seed=${seed} --people=${people} --seconds=${seconds} --thinking=${thinking} --kills=${kills} --outages=${outages}\n`,
);
const { table, violations } = await run({ seed, people, seconds, thinking, kills, outages });
console.log(table);
for (const violation of violations) console.error(`\n${violation}`);
process.exitCode = violations.length > 0 ? 1 : 0;
