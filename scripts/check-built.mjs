// What is built for pages, to the last library in it: no way from a string to markup or code, no guessable randomness, no
// other window, no storage, no expression that can be made slow, no syntax that is too new. Reads what the sizes have built.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bannedIn } from './built/banned.mjs';
import { dangerOf, regexesIn } from './built/regexes.mjs';
import { isTooNew } from './built/syntax.mjs';

const root = join(import.meta.dirname, '..');

/** What a library does, and why it may: so often in all that is built. @type {Readonly<Record<string, RegExp>>} */
const known = {
  // Lit makes its templates of the strings of our own sources, by a Trusted Types policy.
  'markup from a string': /^\w+\.innerHTML$/u,
  // Lit marks where values go in them. Nobody gains from guessing it: values never come into templates.
  'randomness that can be guessed': /^Math\.random$/u,
};

const built = globSync('test/page/dist/**/*.js', { cwd: root });
const own = globSync('packages/{contract,http,calls,journey,elements}/dist/**/*.js', {
  cwd: root,
  // For tests, in no page.
  exclude: ['**/testing/**', '**/testing.js'],
});
const faults = [];
const regexes = new Set();
for (const file of [...built, ...own]) {
  const code = readFileSync(join(root, file), 'utf8');
  const found = bannedIn(file, code);
  for (const { what, at } of found) {
    const alike = found.filter((one) => one.what === what).length;
    if (built.includes(file) && known[what]?.test(at) && alike === 1) continue;
    faults.push(`${file}: ${what}: ${at}`);
  }
  const late = isTooNew(code);
  if (late) faults.push(`${file}: ${late}`);
  for (const regex of regexesIn(file, code)) regexes.add(regex);
}
for (const regex of regexes) {
  const danger = await dangerOf(regex);
  if (danger) faults.push(`${regex} is not safe: ${danger}`);
}
if (built.length < 20 || own.length < 100 || regexes.size < 20)
  faults.push('nothing is built: npm run check -- types size');

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
