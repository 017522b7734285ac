// What follows from an accepted case, by its reason.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seedPassword } from '../index.ts';
import { makeStage, outcomeOf, problemOf, type Stage } from '../person.harness.ts';
import {
  accepted,
  begin,
  caseOf,
  details,
  linkTo,
  openCase,
  submitAll,
  submitted,
} from './identity.harness.ts';

const anna = 'anna@example.org';
const bruno = 'bruno@example.org';
const chloe = 'chloe@example.org';
const ines = 'ines@example.org';
const mira = 'mira@example.org';
const dario = 'dario@example.org';
const fresh = 'Fresh-battery-7';
const changed = { kind: 'password-changed' };
const signedIn = { kind: 'signed-in' };

const methodsOf = ({ service }: Stage, identifier: string) =>
  service.accounts.find((account) => account.identifier === identifier)?.methods;

describe('an accepted case', () => {
  it('for the password leads to a new one [S44 I5]', async () => {
    const { person } = await accepted(ines);
    await person.act('continue');
    assert.equal(person.at('new-password').identifier, ines);
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
    assert.deepEqual(outcomeOf(await person.signIn(ines, fresh)), signedIn);
  });

  it('for the password still asks for the second factor, and removes none [S28 I6]', async () => {
    const { person, service } = await accepted(bruno);
    await person.act('continue');
    assert.equal(person.at('code').method, 'totp');
    assert.equal((await person.act('verify', { code: '000000' })).status, 401);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code });
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
    await person.signIn(bruno, fresh);
    person.at('code');
  });

  it('covers the second factor too, where both are lost [E42]', async () => {
    const stage = await accepted(mira, 'password', { fields: { 'lost-factor': true } });
    const { person, service } = stage;
    assert.deepEqual(methodsOf(stage, mira), ['totp']);
    await person.act('continue');
    person.at('new-password');
    assert.deepEqual(methodsOf(stage, mira), []);
    assert.match(service.outbox.at(-1)?.text ?? '', /second step .* was removed/u);
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
    assert.deepEqual(outcomeOf(await person.signIn(mira, fresh)), signedIn);
  });

  it('for the second factor removes it, tells its owner, and leads to the sign-in [S44 I5]', async () => {
    const stage = makeStage();
    const { person, service } = stage;
    await person.signIn(mira);
    await person.act('other');
    await person.act('assist');
    const number = await submitAll(person);
    service.decideCase(number, { accept: true });
    await person.look();
    await person.act('continue');
    assert.deepEqual(
      [person.at('credentials').identifier, person.step().account],
      [mira, undefined],
    );
    assert.deepEqual(methodsOf(stage, mira), []);
    assert.equal(service.outbox.at(-1)?.to, mira);
    const wrong = await person.act('sign-in', { identifier: mira, password: 'wrong' });
    assert.equal(problemOf(wrong)?.code, 'credentials-rejected');
    const received = await person.act('sign-in', { identifier: mira, password: seedPassword });
    assert.deepEqual(outcomeOf(received), signedIn);
  });

  it('makes a trusted device worth nothing with the second factor', async () => {
    const stage = makeStage('trust-device');
    const { person, service, another } = stage;
    await person.signIn(bruno);
    await person.act('verify', { code: service.authenticatorCode(bruno)?.code, trust: true });
    assert.match(service.snapshot(), /"devices":\[\{/u);
    const applicant = another();
    await begin(applicant, bruno, 'second-factor');
    service.decideCase(await submitAll(applicant), { accept: true });
    await applicant.look();
    await applicant.act('continue');
    assert.match(service.snapshot(), /"devices":\[\]/u);
  });

  it('without a second factor leaves nobody waiting for one [E42]', async () => {
    const { person, another, service } = makeStage();
    const byPassword = another();
    await byPassword.signIn(chloe);
    byPassword.at('push');
    const byPhone = another();
    await byPhone.open({
      journey: 'password-reset',
      answer: { step: 'identifier', action: 'continue', values: { identifier: chloe } },
    });
    await byPhone.act('choose', { option: 'phone-app' });
    await begin(person, chloe);
    const number = await submitAll(person, { 'lost-factor': true });
    service.decideCase(number, { accept: true });
    await person.look();
    await person.act('continue');
    for (const each of [byPassword, byPhone])
      assert.deepEqual(problemOf(await each.look()), { code: 'journey-expired' });
    assert.deepEqual(outcomeOf(await person.act('set', { password: fresh })), changed);
  });

  it('for a lock opens it, and leads to the sign-in [S44 I5]', async () => {
    const { person } = await accepted(dario, 'locked');
    await person.act('continue');
    const answer = { identifier: dario, password: seedPassword };
    assert.deepEqual(outcomeOf(await person.act('sign-in', answer)), signedIn);
  });

  it('for an unknown identifier has it sent to the contact, and shows it nowhere [S44 I5]', async () => {
    const { person, service, number } = await submitted(undefined, 'identifier');
    assert.equal(caseOf(service, number).account, undefined);
    assert.throws(() => service.decideCase(number, { accept: true }), /only be refused/u);
    service.decideCase(number, { accept: anna });
    await person.look();
    const { text } = await person.act('continue');
    assert.ok(!text.includes(anna));
    assert.equal(person.at('delivered').target, 'i•••@example.net');
    const message = service.outbox.at(-1);
    assert.equal(message?.to, details.contact);
    assert.ok(message.text.includes(anna));
    assert.deepEqual(outcomeOf(await person.act('done')), { kind: 'identifier-delivered' });
  });

  it('for a revoked identifier has the temporary username sent', async () => {
    const { person, service, number } = await submitted(undefined, 'identifier');
    service.decideCase(number, { accept: 'lena@released.example' });
    await person.look();
    await person.act('continue');
    assert.match(service.outbox.at(-1)?.text ?? '', /LN615208/u);
  });

  for (const reason of ['password', 'identifier', 'second-factor', 'locked'] as const) {
    it(`keeps its reason on another device: ${reason} [I5]`, async () => {
      const { service, another, number } = await submitted(
        reason === 'identifier' ? undefined : ines,
        reason,
      );
      service.decideCase(number, { accept: ines });
      const elsewhere = another();
      await openCase(elsewhere, linkTo(service, details.contact));
      assert.equal(elsewhere.at('case-status').reason, reason);
      await elsewhere.act('continue');
      const next = { password: 'new-password', identifier: 'delivered' } as const;
      const expected =
        reason === 'password' || reason === 'identifier' ? next[reason] : 'credentials';
      assert.equal(elsewhere.step().kind, expected);
    });
  }

  it('is good once', async () => {
    const { person, service, another } = await accepted(ines);
    const link = linkTo(service, details.contact);
    const elsewhere = another();
    await openCase(elsewhere, link);
    assert.ok(elsewhere.at('case-status').actions.includes('continue'));
    await person.act('continue');
    assert.deepEqual(problemOf(await elsewhere.act('continue')), { code: 'not-offered' });
    await openCase(elsewhere, link);
    assert.deepEqual(elsewhere.at('case-status').actions, ['restart']);
  });

  it('leads to one new password: who has proven the account elsewhere proves it again', async () => {
    const { person, service, another } = await accepted(anna);
    const thief = another();
    await thief.open({
      journey: 'password-reset',
      answer: { step: 'identifier', action: 'continue', values: { identifier: anna } },
    });
    await thief.act('choose', { option: 'recovery-phone' });
    await thief.act('verify', { code: service.outbox.at(-1)?.code });
    thief.at('new-password');
    await person.act('continue');
    await person.act('set', { password: fresh });
    const late = await thief.act('set', { password: 'Other-battery-8' });
    assert.deepEqual(problemOf(late), { code: 'journey-expired' });
  });

  it('is nothing for a password that the organization keeps', async () => {
    const { service, number } = await submitted('lea@academy.example');
    assert.throws(() => service.decideCase(number, { accept: true }), /organization keeps/u);
  });
});
