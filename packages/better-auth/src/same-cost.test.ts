// What a wrong password costs tells nobody whether there is such an account.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundTowns } from './people.harness.ts';
import { Visitor } from './visitor.harness.ts';

const foundTown = await foundTowns();

/** What three wrong passwords cost, one after the other, once the server is warm. */
const costOf = async (identifier: string) => {
  const town = await foundTown();
  await new Visitor(town.newBrowser()).signIn('somebody@example.org', 'to be warm');
  const person = new Visitor(town.newBrowser());
  const { records } = town;
  const costs: unknown[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { passwords, statements } = records;
    const values = { identifier, password: 'a wrong password' };
    await (attempt === 0
      ? person.signIn(identifier, values.password)
      : person.act('sign-in', values));
    assert.equal(person.problem(), 'credentials-rejected');
    costs.push({
      passwords: records.passwords - passwords,
      statements: records.statements - statements,
    });
  }
  await town.close();
  return costs;
};

describe('a wrong password', () => {
  for (const identifier of [
    'anna@example.org',
    'bruno@example.org',
    'chloe@example.org',
    'dario@example.org',
    'kenji@example.org',
    'elif@lost-mail.example',
  ]) {
    it(`costs as many statements and hashes for ${identifier} as for nobody`, async () => {
      assert.deepEqual(await costOf(identifier), await costOf('nina@example.org'));
    });
  }
});
