import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isScenario, scenarioNames, seeds, worldOf } from '../index.ts';
import { makeStage } from '../person.harness.ts';

describe('the worlds', () => {
  for (const name of scenarioNames) {
    // The harness holds every reply against the contract.
    it(`'${name}' speaks the contract to everybody`, async () => {
      const stage = makeStage(name);
      assert.equal((await stage.person.open()).status, 200);
      for (const { identifier } of seeds) {
        const person = stage.another();
        const { status } = await person.signIn(identifier);
        assert.ok(status < 500, `${identifier}: ${status}`);
        if ('step' in (person.last ?? {})) await person.look();
      }
    });
  }

  it('have names that an address can carry, and each says what is seen there', () => {
    assert.equal(
      new Set(scenarioNames.map((name) => worldOf(name).about)).size,
      scenarioNames.length,
    );
    for (const name of scenarioNames) {
      assert.match(name, /^[a-z][a-z-]*$/u);
      assert.match(worldOf(name).about, /^[A-Z].+\.$/u);
    }
  });

  it('are known by name, and nothing else is', () => {
    assert.equal(isScenario('captcha'), true);
    assert.equal(isScenario('constructor'), false);
  });

  it('are not changed by what happens in a service', async () => {
    const before = JSON.stringify(seeds);
    const { person, service } = makeStage();
    await person.signIn('bruno@example.org');
    await person.act('other');
    await person.act('choose', { factor: 'paper' });
    await person.act('verify', { code: 'K7Q2-9XPA' });
    service.lock('anna@example.org');
    assert.equal(JSON.stringify(seeds), before);
    assert.equal(makeStage().service.accounts[0]?.locked, false);
  });
});
