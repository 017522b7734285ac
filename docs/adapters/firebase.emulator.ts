// The Firebase adapter against the Auth emulator. No part of `npm test`, for the emulator is 300 MB of its own and needs half
// a minute to start: `npm run firebase`.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import {
  outcomeIn,
  problemIn,
  somebodyAt,
  stepIn,
} from '../../packages/calls/src/person.harness.ts';
import { firebaseAdapter, type Tokens } from './firebase.ts';
import { leavingOut } from './leaving-out.harness.ts';

const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
if (host === undefined)
  throw new Error('FIREBASE_AUTH_EMULATOR_HOST is not set: run this by emulators:exec.');

const origin = `http://${host}/identitytoolkit.googleapis.com`;
const project = `http://${host}/emulator/v1/projects/demo-latchkey`;
const password = 'Correct-horse-9';

const send = async (url: string, init: RequestInit = {}) => {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer owner' };
  const response = await fetch(url, { ...init, headers });
  assert.ok(response.ok, await response.clone().text());
  return response.json() as Promise<Record<string, Record<string, string>[]>>;
};

const create = (email: string, more: object = {}) =>
  send(`${origin}/v1/projects/demo-latchkey/accounts`, {
    method: 'POST',
    body: JSON.stringify({ email, password, emailVerified: true, ...more }),
  });

const phone = { phoneInfo: '+15555550100', displayName: 'Pocket phone' };

before(async () => {
  await send(`${project}/accounts`, { method: 'DELETE' });
  await create('anna@example.org');
  await create('chloe@example.org', { mfaInfo: [phone] });
  await create('dana@example.org', { mfaInfo: [phone, { phoneInfo: '+15555550101' }] });
});

const newest = async (list: string, field: string) =>
  (await send(`${project}/${list}`))[list]?.at(-1)?.[field] ?? '';
const code = () => newest('verificationCodes', 'code');

const adapter = (signedIn: (tokens: Tokens) => void = () => {}) =>
  firebaseAdapter({ apiKey: 'any', signedIn, origin });
const person = (signedIn?: (tokens: Tokens) => void) => somebodyAt(adapter(signedIn));
const account = (name: string) => ({ identifier: `${name}@example.org`, password });

describeAdapter(
  'the Firebase adapter',
  () => ({
    adapter: adapter(),
    accounts: {
      plain: account('anna'),
      withSentCode: { ...account('chloe'), code },
      unknownIdentifier: 'nina@example.org',
    },
    anotherBrowser: () => adapter(),
  }),
  leavingOut({ 'lets nobody try codes without end': 'the emulator counts no codes; Google does' }),
);

describe('the Firebase adapter', () => {
  it('hands the tokens to the application', async () => {
    const got: Tokens[] = [];
    await person((tokens) => got.push(tokens)).signIn();
    assert.deepEqual(
      got.flatMap((tokens) => Object.keys(tokens)),
      ['idToken', 'refreshToken'],
    );
  });

  it('lets the person choose between two phones', async () => {
    const dana = person();
    const { factors } = stepIn(await dana.signIn('dana@example.org'), 'choose-factor');
    stepIn(await dana.act('choose', { factor: factors[1]?.id }), 'code');
    const over = await dana.act('verify', { code: await code() });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });

  it('resets a password by a link, once', async () => {
    const anna = person();
    await anna.open({ journey: 'password-reset' });
    stepIn(await anna.act('continue', { identifier: 'anna@example.org' }), 'link-sent');
    const link = await newest('oobCodes', 'oobCode');
    await anna.open({ journey: 'password-reset', link });
    assert.equal(stepIn(await anna.act('open'), 'new-password').identifier, 'anna@example.org');
    assert.equal(problemIn(await anna.act('set', { password: 'short' }))?.code, 'fields-rejected');
    const over = await anna.act('set', { password });
    assert.deepEqual(outcomeIn(over), { kind: 'password-changed' });
    await anna.open({ journey: 'password-reset', link });
    assert.equal(problemIn(await anna.act('open'))?.code, 'link-used');
  });

  it('sends a link to nobody, and does not say so', async () => {
    const nina = person();
    await nina.open({ journey: 'password-reset' });
    stepIn(await nina.act('continue', { identifier: 'nina@example.org' }), 'link-sent');
  });
});
