// What a developer is told who has made a mistake: what to write instead, and never what a person has typed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callAdapter, Refusal, type CallOptions, type Calls } from './index.ts';
import { problemIn, somebodyAt, stepIn } from './person.harness.ts';

const done = async () => 'done' as const;

describe('calls that cannot be what was meant', () => {
  const wrong: readonly (readonly [string, object, RegExp])[] = [
    ['no sign-in', { verifyCode: done }, /"signIn" is missing.+async signIn/u],
    ['other capitals', { signin: done }, /no call "signin"\. Write "signIn"/u],
    [
      'a name that is none',
      { signIn: done, login: done },
      /no call "login"\. The calls are: signIn, /u,
    ],
    ['a name of every object', { signIn: done, constructor: done }, /no call "constructor"/u],
    ['a promise', { signIn: Promise.resolve('done') }, /"signIn" is no function/u],
    ['half of a reset', { signIn: done, requestReset: done }, /"requestReset".+"resetPassword"/u],
    ['half of a code', { signIn: done, sendCode: done }, /"sendCode".+"verifyCode"/u],
  ];
  for (const [what, calls, says] of wrong) {
    it(`throw at once: ${what}`, () => {
      assert.throws(() => callAdapter(calls as unknown as Calls), {
        name: 'TypeError',
        message: says,
      });
    });
  }

  it('may be absent by name', () => {
    callAdapter({ signIn: done, verifyCode: undefined } as unknown as Calls);
  });
});

/** What comes of a sign-in for which the call returns this, and what is reported. */
const returning = async (returned: unknown, calls: object = {}, options: CallOptions = {}) => {
  const reports: string[] = [];
  const all = { signIn: async () => returned, ...calls } as unknown as Calls;
  const person = somebodyAt(
    callAdapter(all, { report: (message) => reports.push(message), ...options }),
  );
  const reply = await person.signIn('anna@example.org', 'Correct-horse-9');
  return { person, reply, reports };
};

describe('a call that returns something else', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    [
      'nothing',
      undefined,
      /signIn\(\) returned undefined\. Return one of: 'done', \{ step: 'code' \|/u,
    ],
    ['null', null, /returned null/u],
    ['yes', true, /returned boolean/u],
    ['a list', ['done'], /returned a list/u],
    ['a word', 'Correct-horse-9', /returned string/u],
    ['an end of another call', 'signed-in', /returned 'signed-in'/u],
    ['a response', { token: 'x', 'Correct-horse-9': 1 }, /returned \{ token, … \}/u],
    ['an error', new Error('Correct-horse-9'), /returned an error: throw it/u],
    ['a step of another call', { step: 'link-sent' }, /a step that it cannot ask for/u],
    ['an end as a step', { step: 'done' }, /a step that it cannot ask for/u],
    ['a problem that is none', { problem: 401 }, /a problem that is number/u],
  ];
  for (const [what, returned, says] of wrong) {
    it(`is told what to return: ${what}`, async () => {
      const { reply, reports } = await returning(returned);
      assert.deepEqual(reply, { problem: { code: 'malformed' } });
      assert.equal(reports.length, 1);
      assert.match(reports[0] ?? '', says);
      assert.doesNotMatch(reports[0] ?? '', /Correct-horse|anna/u);
    });
  }

  it('is told once', async () => {
    const { person, reports } = await returning(undefined);
    await person.signIn();
    assert.equal(reports.length, 1);
  });

  it('is told on the console, unless it is to be told elsewhere', async (t) => {
    const { mock } = t.mock.method(console, 'error', () => {});
    await somebodyAt(callAdapter({ signIn: async () => undefined } as unknown as Calls)).signIn();
    assert.match(String(mock.calls[0]?.arguments[0]), /signIn\(\) returned undefined/u);
  });

  const unanswered: readonly (readonly [object, string])[] = [
    [{ step: 'code', method: 'totp' }, 'verifyCode'],
    [{ step: 'passkey', request: { challenge: 'a' } }, 'verifyPasskey'],
    [{ step: 'new-password' }, 'setPassword'],
    [{ step: 'form', fields: [] }, 'submitForm'],
  ];
  for (const [returned, missing] of unanswered) {
    it(`is told that nobody takes the answer: ${missing}`, async () => {
      const { reply, reports } = await returning(returned);
      assert.deepEqual(reply, { problem: { code: 'malformed' } });
      assert.match(reports.join(), new RegExp(`no call takes the answer.+"${missing}"`, 'u'));
    });
  }

  it('is told that a passkey needs its request', async () => {
    const factors = [
      { id: 'key', method: 'passkey' },
      { id: 'app', method: 'totp' },
    ];
    const { person, reports } = await returning(
      { step: 'choose-factor', factors },
      { sendCode: done, verifyCode: done, verifyPasskey: done },
    );
    await person.act('choose', { factor: 'key' });
    assert.match(reports.join(), /sendCode\(\) returned 'done' for a passkey/u);
  });
});

describe('a call that throws', () => {
  const named = (name: string, more: object = {}) =>
    Object.assign(new Error('secret'), { name }, more);
  // Whatever a call throws is thrown: it need not be an error.
  const rejecting = (thrown: Error) => Promise.reject(thrown);
  const throwing = (thrown: unknown, problems: CallOptions['problems'] = {}) =>
    returning(undefined, { signIn: () => rejecting(thrown as Error) }, { problems });

  const known: readonly (readonly [string, unknown, object])[] = [
    [
      'a refusal',
      new Refusal('rate-limited', { retryIn: 30 }),
      { code: 'rate-limited', retryIn: 30 },
    ],
    ['a name of the table', named('NotAuthorizedException'), { code: 'credentials-rejected' }],
    [
      'a code of the table',
      named('Error', { code: 'auth/too-many' }),
      { code: 'rate-limited', retryIn: 9 },
    ],
    ['a name that means something else here', named('Ambiguous'), { code: 'denied' }],
    ['what fetch throws in Node', new TypeError('fetch failed'), { code: 'network' }],
    ['what fetch throws in Chromium', new TypeError('Failed to fetch'), { code: 'network' }],
    [
      'what fetch throws in Firefox',
      new TypeError('NetworkError when attempting to fetch resource.'),
      { code: 'network' },
    ],
    ['what fetch throws in WebKit', new TypeError('Load failed'), { code: 'network' }],
    ['what JSON.parse throws', new SyntaxError('<'), { code: 'malformed' }],
    ['a time-out', new DOMException('', 'TimeoutError'), { code: 'timeout' }],
  ];
  for (const [what, thrown, problem] of known) {
    it(`says a problem: ${what}`, async () => {
      const { reply, reports } = await throwing(thrown, {
        NotAuthorizedException: 'credentials-rejected',
        'auth/too-many': { code: 'rate-limited', retryIn: 9 },
        Ambiguous: 'credentials-rejected',
        'signIn.Ambiguous': 'denied',
      });
      assert.deepEqual([problemIn(reply), reports], [problem, []]);
    });
  }

  it('is said to be unknown otherwise, with its word for logs, and stays where it was', async () => {
    const { reply, reports } = await throwing(named('UserNotConfirmedException'));
    stepIn(reply, 'credentials');
    assert.deepEqual(problemIn(reply), { code: 'unknown', received: 'UserNotConfirmedException' });
    assert.match(reports.join(), /signIn\(\) threw UserNotConfirmedException.+table of problems/u);
    assert.doesNotMatch(reports.join(), /secret/u);
  });

  it('has no word that could be what a person typed', async () => {
    for (const thrown of ['Correct horse 9', named('my password is …'), { code: {} }, undefined]) {
      const { reply, reports } = await throwing(thrown);
      assert.deepEqual(problemIn(reply), { code: 'unknown' });
      assert.match(reports.join(), /threw something/u);
    }
  });

  it('ends the journey where there is none any more', async () => {
    const { person } = await returning(
      { step: 'code', method: 'totp' },
      { verifyCode: async () => ({ problem: 'journey-expired' }) },
    );
    assert.deepEqual(await person.act('verify', { code: '1' }), {
      problem: { code: 'journey-expired' },
    });
    assert.deepEqual(problemIn(await person.look()), { code: 'journey-expired' });
    assert.equal(problemIn(await person.signIn()), undefined);
  });

  it('is offline where the browser says so', async (t) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    t.after(() => Object.defineProperty(globalThis, 'navigator', before ?? {}));
    Object.defineProperty(globalThis, 'navigator', {
      value: { onLine: false },
      configurable: true,
    });
    const { reply } = await throwing(new TypeError('fetch failed'));
    assert.deepEqual(problemIn(reply), { code: 'offline' });
  });
});
