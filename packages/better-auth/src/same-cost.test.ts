// What an answer costs tells nobody whether there is such an account: statements and hashes, at once and afterwards.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foundTowns, type Town } from './people.harness.ts';
import { policies, questionsFor, type Asker, type PolicyName } from './questions.harness.ts';
import { origin } from './stage.harness.ts';
import { Visitor } from './visitor.harness.ts';

/** What the last answer cost, and what followed from it. */
const costsOf = (town: Town): Asker<object> => {
  const browser = town.newBrowser();
  const visitor = new Visitor(browser);
  const cost = async (ask: () => Promise<unknown>) => {
    const { passwords, statements } = town.records;
    await ask();
    const kind = 'step' in visitor.last ? visitor.last.step.kind : '';
    const problem = visitor.problem();
    const passwordsThen = town.records.passwords - passwords;
    await town.administration.deliverMessages();
    return {
      kind,
      problem,
      passwords: passwordsThen,
      statements: town.records.statements - statements,
    };
  };
  return {
    open: (opening) => cost(() => visitor.open(opening as Parameters<Visitor['open']>[0])),
    act: (action, values) => cost(() => visitor.act(action, values)),
    look: () => cost(() => visitor.look()),
    own: (path, body) =>
      cost(() =>
        browser(`${origin}/api/auth${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
  };
};

const codes = { alphabet: 'digits', length: 6, life: 600_000, attempts: 5, resend: 0 } as const;
const founding = {
  usual: await foundTowns({ rules: { policy: { codes, ...policies.usual } } }),
  'address asked': await foundTowns({ rules: { policy: { codes, ...policies['address asked'] } } }),
} as const satisfies Record<PolicyName, unknown>;

describe('what is asked of somebody', () => {
  // Once, and once more: there is something to find then.
  for (const [at, { asks, own, policy = 'usual' }] of questionsFor('').entries()) {
    if (own) continue;
    it(`costs as much as if it were asked of nobody: ${asks}`, async () => {
      const town = await founding[policy]();
      await new Visitor(town.newBrowser()).signIn('somebody@example.org', 'to be warm');
      const question = questionsFor(town.username)[at];
      assert.ok(question);
      await question.prepare?.(town);
      const { known, unknown, ask } = question;
      for (const _time of ['first', 'second']) {
        const somebody = await ask(costsOf(town), known);
        assert.deepEqual(somebody, await ask(costsOf(town), unknown));
      }
      await town.close();
    });
  }
});
