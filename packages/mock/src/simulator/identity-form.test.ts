import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdentityReason } from '@latchkey/contract';
import { makeStage, problemOf, type Person, type Stage } from '../person.harness.ts';
import { begin, details, toDetails, worldWith } from './identity.harness.ts';

const ines = 'ines@example.org';

describe('the means of an identity check', () => {
  it('are for the person to choose where there are two [S46]', async () => {
    const { person } = makeStage();
    await begin(person, ines);
    await person.act('start');
    assert.deepEqual(person.step(), {
      kind: 'identity-means',
      actions: ['choose', 'back'],
      reason: 'password',
      means: ['manual', 'companion'],
      app: 'Example Identity',
    });
    await person.act('choose', { means: 'companion' });
    person.at('companion-app');
    await person.act('other');
    person.at('identity-details');
    await person.act('other');
    await person.act('back');
    person.at('identity-means');
    await person.act('back');
    person.at('identity-intro');
  });

  it('are not asked for where there is one: documents [S46]', async () => {
    const { person } = makeStage('identity-manual-only');
    await begin(person, ines);
    await person.act('start');
    assert.deepEqual(person.at('identity-details').actions, ['submit', 'back']);
    await person.act('back');
    person.at('identity-intro');
  });

  it('are not asked for where there is one: the app [S46]', async () => {
    const { person } = makeStage('identity-companion-only');
    await begin(person, ines);
    await person.act('start');
    assert.deepEqual(person.at('companion-app').actions, ['renew', 'back']);
    assert.deepEqual(problemOf(await person.act('other')), { code: 'not-offered' });
    await person.act('back');
    person.at('identity-intro');
  });

  it('are none where only support can help [S46]', async () => {
    const { person } = makeStage('identity-none');
    await begin(person, ines);
    await person.act('start');
    const { means, contact, actions } = person.at('identity-means');
    assert.deepEqual([means, contact, actions], [[], 'support@example.org', ['back']]);
  });

  it('that is off cannot be chosen', async () => {
    const stage = makeStage(worldWith({ means: ['companion', 'companion'] }));
    await begin(stage.person, ines);
    await stage.person.act('start');
    const received = await stage.person.act('choose', { means: 'manual' });
    assert.deepEqual(problemOf(received), { code: 'not-offered' });
  });
});

/** Somebody before the form. */
const atDetails = async (reason: IdentityReason = 'password', locale = 'en'): Promise<Stage> => {
  const stage = makeStage();
  await begin(stage.person, reason === 'identifier' ? undefined : ines, reason, { locale });
  await toDetails(stage.person, { locale });
  return stage;
};

const fieldNames = (person: Person) => person.at('identity-details').fields.map(({ name }) => name);

describe('the form of an identity check', () => {
  it('declares what the service wants to know [S47]', async () => {
    const { person } = await atDetails();
    assert.deepEqual(person.at('identity-details').fields.slice(0, 3), [
      {
        name: 'name',
        type: 'text',
        label: 'First and last name',
        required: true,
        autocomplete: 'name',
      },
      {
        name: 'contact',
        type: 'email',
        label: 'E-mail address where we can reach you',
        required: true,
        autocomplete: 'email',
      },
      {
        name: 'birth-year',
        type: 'text',
        label: 'Year of birth',
        autocomplete: 'bday-year',
      },
    ]);
  });

  it('keeps the number that somebody has given who was not identified by it [S34]', async () => {
    const { person, service } = makeStage();
    await person.open({
      journey: 'identifier-recovery',
      answer: { step: 'phone', action: 'continue', values: { phone: '+41795550999' } },
    });
    if (person.step().kind === 'choose-delivery') await person.act('no-access');
    assert.equal(person.at('identity-intro').reason, 'identifier');
    await toDetails(person);
    const { fields } = person.at('identity-details');
    assert.equal(fields.find(({ name }) => name === 'phone')?.value, '+41795550999');
    await person.act('submit', { fields: { ...details, phone: '+41795550998' } });
    await person.act('back');
    const again = person.at('identity-details').fields.find(({ name }) => name === 'phone');
    assert.equal(again?.value, '+41795550998');
    assert.equal(service.cases.length, 1);
  });

  it('asks for a lost second step only where the password is lost [E42]', async () => {
    for (const reason of ['password', 'identifier', 'second-factor', 'locked'] as const) {
      const { person } = await atDetails(reason);
      assert.equal(fieldNames(person).includes('lost-factor'), reason === 'password', reason);
    }
  });

  for (const [locale, label] of [
    ['en', 'First and last name'],
    ['de-CH', 'Vor- und Nachname'],
    ['fr', 'Prénom et nom'],
    ['ar', 'الاسم الأول واسم العائلة'],
    ['pl-PL', 'Imię i nazwisko'],
  ] as const) {
    it(`is labelled in the language of the call: ${locale}`, async () => {
      const { person } = await atDetails('password', locale);
      assert.equal(person.at('identity-details').fields[0]?.label, label);
    });
  }

  const wrong: readonly (readonly [fields: object, field: string, reason: string])[] = [
    [{ name: '  ' }, 'name', 'required'],
    [{ contact: '' }, 'contact', 'required'],
    [{ contact: 'ines' }, 'contact', 'format'],
    [{ contact: 'ines@nowhere' }, 'contact', 'format'],
    [{ 'birth-year': '85' }, 'birth-year', 'format'],
    [{ known: 'x'.repeat(501) }, 'known', 'too-long'],
  ];
  for (const [fields, field, reason] of wrong) {
    it(`is not taken with a ${field} that is wrong (${reason}), and keeps the rest`, async () => {
      const { person } = await atDetails();
      const received = await person.act('submit', { fields: { ...details, ...fields } });
      assert.deepEqual(problemOf(received), {
        code: 'fields-rejected',
        fields: [{ field, reason }],
      });
      const kept = person.at('identity-details').fields.find(({ name }) => name === 'name');
      if (field !== 'name') assert.equal(kept?.value, details.name);
    });
  }

  it('shows again what was entered to who comes back, and nothing that was not asked for', async () => {
    const { person, service } = await atDetails();
    const fields = { ...details, 'lost-factor': true, admin: 'true' };
    await person.act('submit', { fields });
    await person.act('back');
    const values = person.at('identity-details').fields.map(({ value }) => value);
    assert.deepEqual(values, [details.name, details.contact, undefined, undefined, 'true']);
    assert.ok(!service.snapshot().includes('admin'));
  });
});
