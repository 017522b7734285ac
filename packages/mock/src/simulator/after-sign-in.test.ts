// What a service may want before a sign-in ends: accepted terms, a visit to another page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, outcomeOf, problemOf } from '../person.harness.ts';

const anna = 'anna@example.org';
const signedIn = { kind: 'signed-in' };

describe('new terms', () => {
  const atForm = async (locale = 'en') => {
    const stage = makeStage('terms');
    await stage.person.signIn(anna, undefined, { locale });
    return stage;
  };

  it('are asked for in the language of the call', async () => {
    const headings = {
      en: 'New terms of use',
      'de-CH': 'Neue Nutzungsbedingungen',
      fr: 'Nouvelles conditions d’utilisation',
      tr: 'Yeni kullanım koşulları',
    };
    for (const [locale, heading] of Object.entries(headings)) {
      const { person } = await atForm(locale);
      const form = person.at('form');
      assert.equal(form.heading, heading);
      assert.deepEqual(
        form.fields.map(({ name, type, required }) => [name, type, required]),
        [
          ['accept-terms', 'checkbox', true],
          ['display-name', 'text', true],
        ],
      );
      assert.equal(form.fields[1]?.value, 'Anna Keller');
    }
  });

  const refused: readonly (readonly [string, object, object[]])[] = [
    [
      'nothing',
      {},
      [
        { field: 'accept-terms', reason: 'required' },
        { field: 'display-name', reason: 'required' },
      ],
    ],
    [
      'terms not accepted',
      { 'accept-terms': false, 'display-name': 'Anna' },
      [{ field: 'accept-terms', reason: 'required' }],
    ],
    [
      'an acceptance that is a word',
      { 'accept-terms': 'true', 'display-name': 'Anna' },
      [{ field: 'accept-terms', reason: 'required' }],
    ],
    [
      'a blank name',
      { 'accept-terms': true, 'display-name': '  ' },
      [{ field: 'display-name', reason: 'required' }],
    ],
    [
      'a long name',
      { 'accept-terms': true, 'display-name': 'a'.repeat(81) },
      [{ field: 'display-name', reason: 'too-long' }],
    ],
  ];
  for (const [what, fields, problems] of refused) {
    it(`are not accepted with ${what}`, async () => {
      const { person } = await atForm();
      const received = await person.act('submit', { fields });
      assert.equal(received.status, 422);
      assert.deepEqual(problemOf(received), { code: 'fields-rejected', fields: problems });
    });
  }

  it('are accepted once, and the name is kept', async () => {
    const { person, service, another } = await atForm();
    const fields = { 'accept-terms': true, 'display-name': ' Anna K. ' };
    assert.deepEqual(outcomeOf(await person.act('submit', { fields })), signedIn);
    assert.equal(service.accounts.find(({ identifier }) => identifier === anna)?.name, 'Anna K.');
    assert.deepEqual(outcomeOf(await another().signIn(anna)), signedIn);
  });

  it('come after the second factor, and nobody is signed in before', async () => {
    const { person, service } = makeStage('terms');
    await person.signIn('bruno@example.org');
    const code = service.authenticatorCode('bruno@example.org')?.code;
    await person.act('verify', { code });
    person.at('form');
    const other = await person.open({ journey: 'second-factor' });
    assert.equal(other.status, 410);
  });
});

describe('another page on the way', () => {
  const atRedirect = async () => {
    const stage = makeStage('redirect');
    await stage.person.signIn(anna);
    assert.deepEqual(stage.person.step(), {
      account: 'a•••@example.org',
      kind: 'redirect',
      actions: ['return'],
      url: `/elsewhere?ticket=${stage.person.ticket}`,
      to: 'Example Identity',
    });
    return stage;
  };

  it('holds the person until it has done its part', async () => {
    const { person } = await atRedirect();
    await person.look();
    person.at('redirect');
    const received = await person.act('return');
    assert.equal(received.status, 403);
    assert.deepEqual(problemOf(received), { code: 'denied' });
  });

  it('lets the person come back by looking, or by answering', async () => {
    for (const back of ['look', 'answer'] as const) {
      const { person, service } = await atRedirect();
      service.finishHandover(person.ticket);
      const received = await (back === 'look' ? person.look() : person.act('return'));
      assert.deepEqual(outcomeOf(received), signedIn);
    }
  });

  it('has no part in a journey that is elsewhere', async () => {
    const { person, service } = makeStage('redirect');
    await person.signIn('bruno@example.org');
    service.finishHandover(person.ticket);
    service.finishHandover('nothing');
    const code = service.authenticatorCode('bruno@example.org')?.code;
    await person.act('verify', { code });
    person.at('redirect');
  });
});
