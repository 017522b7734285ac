import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backupCodes, type ScenarioName } from '../index.ts';
import { makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const bruno = 'bruno@example.org';
const passed = { kind: 'signed-in' };

const choosePaper = async (stage = makeStage(), person = stage.person) => {
  await person.signIn(bruno);
  await person.act('other');
  const received = await person.act('choose', { factor: 'paper' });
  return { ...stage, person, received };
};
const inWorld = (name: ScenarioName) => choosePaper(makeStage(name));

describe('a backup code', () => {
  it('is asked for with how many are left [S19]', async () => {
    const { person } = await choosePaper();
    const { method, alphabet, codesLeft, target } = person.at('code');
    assert.deepEqual(
      { method, alphabet, codesLeft, target },
      { method: 'backup', alphabet: 'alphanumeric', codesLeft: 8, target: undefined },
    );
  });

  for (const typed of ['K7Q2-9XPA', 'k7q29xpa', ' k7q2 9xpa ', 'K7Q2–9XPA']) {
    it(`is right as ${JSON.stringify(typed)}`, async () => {
      const { person } = await choosePaper();
      assert.deepEqual(outcomeOf(await person.act('verify', { code: typed })), passed);
    });
  }

  it('is right once, and then there is one less', async () => {
    const stage = await choosePaper();
    await stage.person.act('verify', { code: backupCodes[0] });
    const { person } = await choosePaper(stage, stage.another());
    assert.equal(person.at('code').codesLeft, 7);
    const again = await person.act('verify', { code: backupCodes[0] });
    assert.deepEqual(problemOf(again), { code: 'code-used' });
    assert.deepEqual(outcomeOf(await person.act('verify', { code: backupCodes[1] })), passed);
  });

  it('may be wrong five times', async () => {
    const { person } = await choosePaper();
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const received = await person.act('verify', { code: 'AAAA-AAAA' });
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    const exhausted = { code: 'code-exhausted', retryIn: 300 };
    assert.deepEqual(problemOf(await person.act('verify', { code: 'AAAA-AAAA' })), exhausted);
    assert.deepEqual(problemOf(await person.act('verify', { code: backupCodes[0] })), exhausted);
  });

  it('can be the last one [S19 E40]', async () => {
    const stage = await inWorld('one-backup-code-left');
    assert.equal(stage.person.at('code').codesLeft, 1);
    const used = await stage.person.act('verify', { code: backupCodes[1] });
    assert.deepEqual(problemOf(used), { code: 'code-used' });
    assert.deepEqual(outcomeOf(await stage.person.act('verify', { code: backupCodes[0] })), passed);
    const { person, received } = await choosePaper(stage, stage.another());
    assert.deepEqual(problemOf(received), { code: 'backup-codes-spent' });
    person.at('choose-factor');
  });

  it('is not asked for where none is left, and another method is [S19]', async () => {
    const { person, received } = await inWorld('no-backup-code-left');
    assert.equal(received.status, 422);
    assert.deepEqual(problemOf(received), { code: 'backup-codes-spent' });
    const methods = person.at('choose-factor').factors.map(({ method }) => method);
    assert.deepEqual(methods, ['totp', 'backup']);
  });

  it('can be used up by another journey while it is asked for', async () => {
    const stage = await inWorld('one-backup-code-left');
    const { person } = await choosePaper(stage, stage.another());
    await person.act('verify', { code: backupCodes[0] });
    const received = await stage.person.act('verify', { code: backupCodes[0] });
    assert.deepEqual(problemOf(received), { code: 'backup-codes-spent' });
  });
});
