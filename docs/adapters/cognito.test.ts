import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { describeAdapter } from '@latchkey/contract/testing';
import { cognitoAdapter, type Tokens } from './cognito.ts';
import { startCognito } from './cognito.harness.ts';
import { describeFaults } from './faults.harness.ts';
import { leavingOut } from './leaving-out.harness.ts';
import {
  outcomeIn,
  problemIn,
  somebodyAt,
  stepIn,
} from '../../packages/calls/src/person.harness.ts';

let cognito: Awaited<ReturnType<typeof startCognito>>;
before(async () => {
  cognito = await startCognito();
});
after(() => cognito.stop());

const adapter = (signedIn: (tokens: Tokens) => void = () => {}) =>
  cognitoAdapter(cognito.endpoint, cognito.client, signedIn);

describeAdapter(
  'the Cognito adapter',
  () => ({
    adapter: adapter(),
    accounts: {
      plain: cognito.account('anna'),
      withTotp: { ...cognito.account('bruno'), code: async () => cognito.appCode() },
      withSentCode: { ...cognito.account('chloe'), code: async () => cognito.codeOf('chloe') },
      unknownIdentifier: 'nina@example.org',
    },
    anotherBrowser: () => adapter(),
  }),
  leavingOut({
    'takes a code only once': 'cognito-local takes a code of an app again; Amazon does not',
    'lets nobody try codes without end': 'cognito-local counts no codes; Amazon does',
  }),
);

const person = (signedIn?: (tokens: Tokens) => void) => somebodyAt(adapter(signedIn));

describe('the Cognito adapter', () => {
  it('hands the tokens to the application, and to nobody else', async () => {
    const got: Tokens[] = [];
    const reply = await person((tokens) => got.push(tokens)).signIn();
    assert.deepEqual(reply, { outcome: { kind: 'signed-in' } });
    assert.deepEqual(
      got.flatMap((tokens) => Object.keys(tokens).sort()),
      ['AccessToken', 'IdToken', 'RefreshToken'],
    );
  });

  it('names the device of the app, and where an SMS went', async () => {
    const bruno = person();
    const app = stepIn(await bruno.signIn('bruno@example.org'), 'code');
    assert.deepEqual([app.method, app.device], ['totp', 'Pocket phone']);
    const sms = stepIn(await person().signIn('chloe@example.org'), 'code');
    // Masked by Amazon; cognito-local masks nothing.
    assert.deepEqual([sms.method, sms.target], ['sms', '+41795550142']);
  });

  it('lets the person choose between two factors', async () => {
    const dana = person();
    const { factors } = stepIn(await dana.signIn('dana@example.org'), 'choose-factor');
    assert.deepEqual(
      factors.map(({ method }) => method),
      ['sms', 'totp'],
    );
    stepIn(await dana.act('choose', { factor: 'SOFTWARE_TOKEN_MFA' }), 'code');
    const over = await dana.act('verify', { code: cognito.appCode() });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
  });

  it('asks for a new password in place of a temporary one', async () => {
    const emil = person();
    stepIn(await emil.signIn('emil@example.org'), 'new-password');
    const over = await emil.act('set', { password: 'Fresh-battery-7' });
    assert.deepEqual(outcomeIn(over), { kind: 'signed-in' });
    const again = await person().signIn('emil@example.org', 'Fresh-battery-7');
    assert.deepEqual(outcomeIn(again), { kind: 'signed-in' });
  });

  it('resets a password by a code, and asks for the code again when it was wrong', async () => {
    const fatima = person();
    await fatima.open({ journey: 'password-reset' });
    stepIn(await fatima.act('continue', { identifier: 'fatima@example.org' }), 'code');
    await fatima.act('verify', { code: '000000' });
    const wrong = await fatima.act('set', { password: 'Fresh-battery-7' });
    stepIn(wrong, 'code');
    assert.deepEqual(problemIn(wrong), { code: 'code-rejected' });
    await fatima.act('verify', { code: cognito.codeOf('fatima') });
    const over = await fatima.act('set', { password: 'Fresh-battery-7' });
    assert.deepEqual(outcomeIn(over), { kind: 'password-changed' });
    const again = await fatima.signIn('fatima@example.org', 'Fresh-battery-7');
    assert.deepEqual(outcomeIn(again), { kind: 'signed-in' });
  });

  it('says the same to whoever has no account', async () => {
    const ask = async (identifier: string) => {
      const somebody = person();
      await somebody.open({ journey: 'password-reset' });
      const asked = stepIn(await somebody.act('continue', { identifier }), 'code');
      await somebody.act('verify', { code: '000000' });
      return [asked, problemIn(await somebody.act('set', { password: 'Fresh-battery-7' }))];
    };
    assert.deepEqual(await ask('anna@example.org'), await ask('nina@example.org'));
  });
});

describeFaults('the Cognito adapter', (endpoint, timeout) =>
  cognitoAdapter(endpoint, 'latchkey', () => {}, { timeout }),
);
