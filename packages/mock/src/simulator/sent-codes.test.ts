import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeStage, newestCode, outcomeOf, problemOf, type Stage } from '../person.harness.ts';

const chloe = 'chloe@example.org';
const second = 1000;
const passed = { kind: 'signed-in' };

/** Chloe at the code that she got by e-mail; SMS is her other factor. */
const atCode = async (world: Parameters<typeof makeStage>[0] = 'email-code'): Promise<Stage> => {
  const stage = makeStage(world);
  await stage.person.signIn(chloe);
  stage.person.at('code');
  return stage;
};

const wrong = (code: string) => (code.startsWith('0') ? '1' : '0') + code.slice(1);

describe('a code that was sent', () => {
  it('goes to the masked target, and its step tells how long it is good', async () => {
    const { person, service } = await atCode();
    const step = person.at('code');
    assert.deepEqual(step, {
      account: 'c•••@example.org',
      kind: 'code',
      actions: ['verify', 'resend', 'other'],
      method: 'email',
      target: 'c•••@example.net',
      alphabet: 'digits',
      length: 6,
      expiresIn: 600,
      resendIn: 30,
    });
    const [message] = service.outbox;
    assert.equal(message?.to, 'chloe.martin@example.net');
    assert.equal(message?.account, chloe);
    assert.match(newestCode(service), /^\d{6}$/u);
    assert.ok(message?.text.includes(newestCode(service)));
  });

  it('is right once [S16]', async () => {
    const { person, service } = await atCode();
    assert.deepEqual(outcomeOf(await person.act('verify', { code: newestCode(service) })), passed);
  });

  const typed: readonly (readonly [how: string, as: (code: string) => string])[] = [
    ['with a blank', (code) => `${code.slice(0, 3)} ${code.slice(3)}`],
    ['with dashes', (code) => code.replace(/(?<=.)(?=.)/gu, '-')],
    ['with a prefix', (code) => `G-${code}`],
    ['with a prefix in lower case and blanks', (code) => ` g-${code} `],
    ['in Arabic-Indic digits', (code) => shift(code, 0x0660)],
    ['in Persian digits', (code) => shift(code, 0x06f0)],
    ['in Devanagari digits', (code) => shift(code, 0x0966)],
    ['in full-width digits', (code) => shift(code, 0xff10)],
  ];
  for (const [how, as] of typed) {
    it(`is right when typed ${how}`, async () => {
      const { person, service } = await atCode();
      const received = await person.act('verify', { code: as(newestCode(service)) });
      assert.deepEqual(outcomeOf(received), passed);
    });
  }

  it('is told wrong with the attempts left, is dead after five, and others go on [S16 E2]', async () => {
    const { person, service } = await atCode();
    const code = newestCode(service);
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const received = await person.act('verify', { code: wrong(code) });
      assert.equal(received.status, 401);
      assert.deepEqual(problemOf(received), { code: 'code-rejected', attemptsLeft });
    }
    const exhausted = { code: 'code-exhausted' };
    assert.deepEqual(problemOf(await person.act('verify', { code: wrong(code) })), exhausted);
    assert.deepEqual(problemOf(await person.act('verify', { code })), exhausted);
    await person.act('other');
    await person.act('choose', { factor: 'sms' });
    assert.equal(person.at('code').method, 'sms');
    assert.deepEqual(outcomeOf(await person.act('verify', { code: newestCode(service) })), passed);
  });

  it('can be replaced when it is dead', async () => {
    const { person, service, clock } = await atCode('one-code-attempt');
    await person.act('verify', { code: wrong(newestCode(service)) });
    await clock.advance(30 * second);
    assert.equal(problemOf(await person.act('resend')), undefined);
    assert.deepEqual(outcomeOf(await person.act('verify', { code: newestCode(service) })), passed);
  });

  it('is too late after ten minutes [S16 E1]', async () => {
    const { person, service, clock } = await atCode();
    await clock.advance(600 * second - 1);
    await person.look();
    assert.equal(person.at('code').expiresIn, 1);
    await clock.advance(1);
    const received = await person.act('verify', { code: newestCode(service) });
    assert.equal(received.status, 422);
    assert.deepEqual(problemOf(received), { code: 'code-expired' });
  });

  it('is superseded by a newer one [S16 E3]', async () => {
    const { person, service, clock } = await atCode();
    const old = newestCode(service);
    await clock.advance(30 * second);
    await person.act('resend');
    assert.notEqual(newestCode(service), old);
    const received = await person.act('verify', { code: old });
    assert.deepEqual(problemOf(received), { code: 'code-superseded' });
    assert.deepEqual(outcomeOf(await person.act('verify', { code: newestCode(service) })), passed);
  });

  it('is good for the journey that it was sent in alone', async () => {
    const { person, service, another } = await atCode();
    const other = another();
    await other.signIn(chloe);
    const [first, newer] = service.outbox.map(({ code }) => code);
    assert.equal(problemOf(await person.act('verify', { code: newer }))?.code, 'code-rejected');
    assert.equal(problemOf(await other.act('verify', { code: first }))?.code, 'code-rejected');
  });

  it('has letters and digits where the world says so, typed in either case [E5]', async () => {
    const { person, service } = await atCode('alphanumeric-code');
    assert.equal(person.at('code').alphabet, 'alphanumeric');
    assert.match(newestCode(service), /^[A-HJ-NP-Z2-9]{8}$/u);
    const code = newestCode(service).toLowerCase();
    assert.deepEqual(outcomeOf(await person.act('verify', { code })), passed);
  });
});

describe('sending again', () => {
  it('has to wait for thirty seconds, by the service’s clock [S17 E6]', async () => {
    const { person, service, clock } = await atCode();
    await clock.advance(10 * second);
    const received = await person.act('resend');
    assert.equal(received.status, 429);
    assert.equal(received.headers.get('retry-after'), '20');
    assert.deepEqual(problemOf(received), { code: 'resend-too-soon', retryIn: 20 });
    assert.equal(person.at('code').resendIn, 20);
    assert.equal(service.outbox.length, 1);
    await clock.advance(20 * second);
    assert.equal(problemOf(await person.act('resend')), undefined);
    assert.equal(person.at('code').resendIn, 30);
    assert.equal(service.outbox.length, 2);
  });

  it('does not happen when the person comes back to a code that was just sent', async () => {
    const { person, service } = await atCode();
    const code = newestCode(service);
    await person.act('other');
    const received = await person.act('choose', { factor: 'email' });
    assert.equal(problemOf(received), undefined);
    assert.equal(service.outbox.length, 1);
    assert.deepEqual(outcomeOf(await person.act('verify', { code })), passed);
  });

  it('ends for a while after ten messages to one target, over all journeys', async () => {
    const stage = await atCode();
    for (let journey = 1; journey < 10; journey += 1) await stage.another().signIn(chloe);
    assert.equal(stage.service.outbox.length, 10);
    const last = stage.another();
    const received = await last.signIn(chloe);
    assert.deepEqual(problemOf(received), { code: 'rate-limited', retryIn: 900 });
    assert.equal(stage.service.outbox.length, 10);
    // The other target is not concerned.
    await last.act('choose', { factor: 'sms' });
    last.at('code');
    assert.equal(stage.service.outbox.at(-1)?.kind, 'sms');
  });
});

describe('the words of a message', () => {
  const texts = [
    ['en', /is your Example Mail code\. It is good for 10 minutes/u],
    ['de-CH', /ist Ihr Code für Example Mail\. Er gilt 10 Minuten/u],
    ['ar', /^رمزك في \u2068Example Mail\u2069 هو \d{6}\. مدة صلاحيته: 10 دقائق/u],
    ['he', /^הקוד שלך עבור \u2068Example Mail\u2069 הוא \d{6}\. הוא בתוקף למשך 10 דקות/u],
    ['it-CH', /è il suo codice Example Mail\. È valido per 10 minuti/u],
    ['pt-BR', /é o seu código de Example Mail\. É válido por 10 minutos/u],
    ['pl', /to Twój kod w usłudze Example Mail\. Ważność: 10 minut\./u],
    ['fr-CH,fr;q=0.9', /est votre code Example Mail/u],
    ['xx', /is your Example Mail code/u],
  ] as const;
  for (const [locale, words] of texts) {
    it(`are those of ${locale}, with the page's host for the browser in the last line`, async () => {
      const { person, service } = makeStage('one-factor');
      await person.signIn(chloe, undefined, { locale, origin: 'https://mail.example:8443' });
      const { text, code, to } = service.outbox.at(-1) ?? {};
      assert.equal(to, '+41795550177');
      assert.match(text ?? '', words);
      assert.equal(text?.split('\n').at(-1), `@mail.example #${code}`);
    });
  }

  it('are right for a single minute too', async () => {
    const { service } = await atCode('code-expires-soon');
    assert.match(service.outbox[0]?.text ?? '', /good for 1 minute\./u);
  });

  it('has no other method to offer where there is one factor only', async () => {
    const { person } = makeStage('one-factor');
    await person.signIn(chloe);
    assert.deepEqual(person.at('code').actions, ['verify', 'resend']);
    assert.equal(person.at('code').target, '•• 77');
    assert.deepEqual(problemOf(await person.act('other')), { code: 'not-offered' });
  });
});

const shift = (code: string, zero: number) =>
  code.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
