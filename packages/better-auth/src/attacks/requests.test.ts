// Requests that no page of ours would send: from other sites, and with what is not in the contract.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { foundTowns, type Town } from '../people.harness.ts';
import { origin } from '../stage.harness.ts';
import { endpoint, Visitor } from '../visitor.harness.ts';

const foundTown = await foundTowns();

const signingIn = {
  journey: 'login',
  answer: {
    step: 'credentials',
    action: 'sign-in',
    values: { identifier: 'anna@example.org', password: 'Correct-horse-9' },
  },
};

let town: Town;
before(async () => {
  town = await foundTown();
});
after(() => town.close());

const post = (path: string, headers: Record<string, string>, body: BodyInit) =>
  town.auth.handler(new Request(`${endpoint}${path}`, { method: 'POST', headers, body }));

describe('a form of another site', () => {
  const form = new URLSearchParams({ journey: 'login', identifier: 'anna@example.org' });
  const bodies: Record<string, BodyInit> = {
    'application/x-www-form-urlencoded': form.toString(),
    'multipart/form-data; boundary=x':
      '--x\r\ncontent-disposition: form-data; name="journey"\r\n\r\nlogin\r\n--x--',
    'text/plain': JSON.stringify(signingIn),
    'application/json': JSON.stringify(signingIn),
  };
  const origins = {
    'another origin': 'https://elsewhere.example',
    'no name': 'null',
    'no origin': '',
  };

  for (const [what, from] of Object.entries(origins)) {
    for (const [type, body] of Object.entries(bodies)) {
      it(`signs nobody in: ${type} from ${what}`, async () => {
        const headers = { 'content-type': type, ...(from !== '' && { origin: from }) };
        for (const cookie of [{}, { cookie: 'better-auth.session_token=planted.x' }]) {
          const response = await post('/journeys', { ...headers, ...cookie }, body);
          assert.ok([403, 415].includes(response.status), String(response.status));
          assert.deepEqual(response.headers.getSetCookie(), []);
          assert.equal(response.headers.get('access-control-allow-origin'), null);
        }
      });
    }
  }
});

const huge = 'x'.repeat(60_000);
const nested = '['.repeat(20_000) + ']'.repeat(20_000);

/** What is put in the place of an answer, or of what is in it. */
const poisons: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '\0',
  'a\r\nset-cookie: planted=1',
  '{{constructor}}',
  '__proto__',
  huge,
  [],
  [null],
  {},
  { toString: 'x' },
  { length: 1e9 },
  '\ud800',
];

const raw: readonly string[] = [
  '',
  'null',
  '[]',
  '"login"',
  '{',
  nested,
  '{"journey":"login","journey":"password-reset"}',
  '{"__proto__":{"polluted":true},"journey":"login"}',
  '{"journey":"login","answer":{"__proto__":{"polluted":true},"step":"credentials","action":"sign-in","values":{"__proto__":{"polluted":true},"identifier":"a","password":"b"}}}',
  '{"constructor":{"prototype":{"polluted":true}},"journey":"login"}',
  '{"journey":"login","returnTo":"/\\r\\nset-cookie: planted=1"}',
  '{"journey":"login","link":"../../../etc/passwd"}',
];

const replaced = (body: object, path: readonly string[], poison: unknown): object => {
  const [first = '', ...rest] = path;
  const within = (body as Record<string, unknown>)[first];
  const value = rest.length > 0 ? replaced(within as object, rest, poison) : poison;
  return { ...body, [first]: value };
};

const places = [
  ['journey'],
  ['answer'],
  ['answer', 'step'],
  ['answer', 'action'],
  ['answer', 'values'],
  ['answer', 'values', 'identifier'],
  ['answer', 'values', 'password'],
  ['returnTo'],
  ['link'],
  ['reason'],
] as const;

const fitting = () => ({
  origin,
  'content-type': 'application/json',
  'latchkey-client': '1',
  'idempotency-key': crypto.randomUUID(),
});

const isSound = async (response: Response, what: string) => {
  assert.ok(response.status < 500, `${response.status} for ${what.slice(0, 200)}`);
  const reply = (await response.json()) as object;
  assert.ok('problem' in reply || 'step' in reply || 'outcome' in reply, what.slice(0, 200));
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  for (const cookie of response.headers.getSetCookie()) assert.doesNotMatch(cookie, /planted/u);
};

describe('a body that is not in the contract', () => {
  it('opens nothing, and breaks nothing', async () => {
    const bodies = [
      ...raw,
      ...places.flatMap((place) =>
        poisons.map((poison) => JSON.stringify(replaced(signingIn, place, poison))),
      ),
    ];
    for (const body of bodies) await isSound(await post('/journeys', fitting(), body), body);
  });

  it('answers nothing, and breaks nothing', async () => {
    const browser = town.newBrowser();
    const anna = new Visitor(browser);
    await anna.open({ journey: 'login' });
    assert.ok('ticket' in anna.last);
    const { ticket, turn } = anna.last;
    const answer = { turn, ...signingIn.answer };
    const within = places.filter(([first]) => first === 'answer').map(([, ...rest]) => rest);
    const bodies = [
      ...raw,
      ...[['turn'], ...within.filter((place) => place.length > 0)].flatMap((place) =>
        poisons.map((poison) => JSON.stringify(replaced(answer, place, poison))),
      ),
    ];
    for (const body of bodies) {
      const url = `${endpoint}/journeys/${ticket}/answers`;
      const response = await browser(url, { method: 'POST', headers: fitting(), body });
      await isSound(response, body);
    }
  });

  it('is no way into headers, paths and cookies', async () => {
    const strange = [
      '%0d%0aset-cookie:%20planted=1',
      '..%2f..%2fsign-in',
      '%00',
      '%ff',
      huge.slice(0, 4000),
    ];
    for (const ticket of strange) {
      for (const path of [`/journeys/${ticket}`, `/journeys/x/files/${ticket}`]) {
        const method = path.includes('files') ? 'PUT' : 'GET';
        const request = new Request(`${endpoint}${path}`, {
          method,
          headers: fitting(),
          ...(method === 'PUT' && { body: 'x' }),
        });
        await isSound(await town.auth.handler(request), path);
      }
    }
    for (const cookie of ['=', ';;;', 'latchkey-journey', `a=${'b'.repeat(8000)}`, '__proto__=x'])
      await isSound(
        await post('/journeys', { ...fitting(), cookie }, JSON.stringify({ journey: 'login' })),
        cookie,
      );
    for (const name of ['accept-language', 'idempotency-key'])
      for (const value of ['*', '__proto__', 'x'.repeat(6000), ';;;q=,'])
        await isSound(
          await post('/journeys', { ...fitting(), [name]: value }, JSON.stringify(signingIn)),
          value,
        );
  });
});
