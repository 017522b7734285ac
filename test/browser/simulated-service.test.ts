// What the simulated service needs of a browser: a service worker in front, WebCrypto, and the library for passkeys.
import { assert } from '@open-wc/testing';
import { headers, type Reply } from '@latchkey/contract';
import { AccountService, seededPasskey, seedPassword } from '@latchkey/mock';
import { handlers } from '@latchkey/mock/browser';
import { setupWorker } from 'msw/browser';
import { makePasskey, signWith } from '../../packages/mock/src/authenticator.harness.ts';

const chloe = 'chloe@example.org';
const bruno = 'bruno@example.org';
const worker = setupWorker();
let service: AccountService;

const post = async (path: string, body: object) => {
  const response = await fetch(`/account${path}`, {
    method: 'POST',
    headers: {
      [headers.client]: '1',
      [headers.key]: crypto.randomUUID(),
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
};

const signIn = (identifier: string, password: string = seedPassword) =>
  post('/journeys', {
    journey: 'login',
    answer: { step: 'credentials', action: 'sign-in', values: { identifier, password } },
  });

const stepOf = (reply: Reply) => {
  if (!('step' in reply)) throw new Error(`no step in ${JSON.stringify(reply)}`);
  return reply;
};

interface Rules {
  readonly createScriptURL: (url: string) => string;
}

// Where strings are no addresses of scripts (test/support/strict-page.ts), msw would start nothing.
const trustWorkers = () => {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
  };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url });
  const container = navigator.serviceWorker;
  const register = container.register.bind(container);
  container.register = (url, options) =>
    register(policy?.createScriptURL(String(url)) ?? url, options);
};

describe('the simulated account service in a page', () => {
  before(() => {
    trustWorkers();
    return worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  beforeEach(() => {
    service = new AccountService();
    worker.resetHandlers(...handlers(service));
  });
  after(() => worker.stop());

  it('refuses and signs in behind a service worker, with its cookies out of reach', async () => {
    const refused = await signIn(bruno, 'wrong');
    assert.equal(refused.status, 401);
    const { ticket, turn } = stepOf((await signIn(bruno)).reply);
    const values = { code: service.authenticatorCode(bruno)?.code };
    const answer = { turn, step: 'code', action: 'verify', values };
    const { reply } = await post(`/journeys/${ticket}/answers`, answer);
    assert.deepEqual(reply, { outcome: { kind: 'signed-in' } });
    const again = await post('/journeys', { journey: 'login' });
    assert.equal(stepOf(again.reply).step.kind, 'already-signed-in');
    assert.notInclude(document.cookie, 'latchkey');
  });

  it('breaks the connection when a fault says so', async () => {
    service.faults.next('dropped');
    const error = await signIn(bruno).catch((thrown: unknown) => thrown);
    assert.instanceOf(error, TypeError);
  });

  it('verifies a passkey for the page’s own origin', async () => {
    const { credentialId, privateKey, userHandle } = seededPasskey;
    const { ticket, turn, step } = stepOf((await post('/journeys', { journey: 'login' })).reply);
    const challenge = step.kind === 'credentials' ? (step.passkey?.challenge ?? '') : '';
    const credential = await signWith(credentialId, privateKey, {
      challenge,
      origin: location.origin,
      userHandle: userHandle.replace('=', ''),
    });
    const answer = { turn, step: 'credentials', action: 'passkey', values: { credential } };
    const { reply } = await post(`/journeys/${ticket}/answers`, answer);
    assert.deepEqual(reply, { outcome: { kind: 'signed-in' } });
  });

  it('takes a new passkey', async () => {
    const { challenge } = service.passkeyCreation(chloe, location.hostname, location.origin);
    const { registration } = await makePasskey({ challenge, origin: location.origin });
    await service.addPasskey(chloe, registration);
    assert.equal(service.accounts.find(({ identifier }) => identifier === chloe)?.passkeys, 2);
  });
});
