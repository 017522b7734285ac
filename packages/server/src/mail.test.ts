// Mails, as a real SMTP server gets them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { administrationOf, latchkey } from '@latchkey/better-auth';
import { startWith } from '../../better-auth/src/stage.harness.ts';
import { mailServer, newCertificate, type Certificate } from './mail.harness.ts';
import { openMail, type Mail } from './mail.ts';
import { start, type Running } from './process.harness.ts';

type Server = Awaited<ReturnType<typeof mailServer>>;

const from = 'accounts@mail.example';
const letter = { to: 'anna@example.org', text: 'Example Mail: 123456 is your code.' };

describe('a mail', () => {
  let server: Server;
  let mail: Mail;
  const mailOf = (service: string) =>
    openMail({ url: `smtp://127.0.0.1:${server.port}`, from }, service);
  before(async () => {
    server = await mailServer();
    mail = mailOf('Example Mail');
  });
  beforeEach(() => {
    server.arrived.length = 0;
  });
  after(() => server.stop());

  it('arrives in the name of the service, and tells its subject without the code', async () => {
    await mail.send(letter);
    const [arrived] = server.arrived;
    assert.deepEqual({ from: arrived?.from, to: arrived?.to }, { from, to: ['anna@example.org'] });
    const [head = '', body] = arrived?.source.split('\r\n\r\n') ?? [];
    assert.match(head, /^From: Example Mail <accounts@mail\.example>$/mu);
    assert.match(head, /^Subject: Example Mail$/mu);
    assert.match(head, /^Auto-Submitted: auto-generated$/mu);
    assert.doesNotMatch(head, /123456/u);
    assert.equal(body?.trim(), letter.text);
  });

  const forged = [
    'anna@example.org, eve@evil.example',
    'anna@example.org\r\nBcc: eve@evil.example',
    'anna@example.org>\r\nRCPT TO:<eve@evil.example',
    'Eve <eve@evil.example>, anna@example.org',
  ];
  for (const to of forged)
    it(`goes to nobody else by ${JSON.stringify(to)}`, async () => {
      const forger = mailOf('Example Mail\r\nBcc: eve@evil.example');
      await forger.send({ ...letter, to }).catch(() => undefined);
      for (const { to: recipients, source } of server.arrived) {
        assert.deepEqual(
          recipients.filter((each) => each.endsWith('@evil.example')),
          [],
        );
        assert.doesNotMatch(source, /^Bcc:/mu);
      }
    });

  it('is not there while the server does not want it, and arrives when it is tried again', async () => {
    let now = Date.now();
    const carried = latchkey({
      now: () => now,
      sendSms: async () => undefined,
      sendEmail: (each) => mail.send(each),
    });
    const { auth } = await startWith([carried]);
    const body = { email: 'elif@lost-mail.example', name: 'Elif', password: 'Correct-horse-9' };
    await auth.api.signUpEmail({ body });
    const administration = await administrationOf(auth);
    await administration.describe(body.email, { recoveryEmail: 'elif@example.net' });
    server.refuse(1);
    await administration.revokeAddress(body.email, 'mailbox-deleted');
    await administration.deliverMessages();
    assert.deepEqual(server.arrived, []);
    now += 61_000;
    await administration.deliverMessages();
    assert.deepEqual(
      server.arrived.map(({ to }) => to),
      [['elif@example.net']],
    );
  });
});

describe('a mail server that wants a password', () => {
  let certificate: Certificate;
  let server: Server;
  let running: Running | undefined;
  before(async () => {
    certificate = newCertificate();
    server = await mailServer(certificate);
  });
  after(async () => {
    running?.kill('SIGKILL');
    await running?.ended;
    await server.stop();
  });
  const urlWith = (password: string, port = server.port) =>
    `smtp://accounts:${password}@localhost:${port}`;

  it('does not get it where nobody has vouched for its certificate', async () => {
    const mail = openMail({ url: urlWith('Mail-horse-9'), from }, 'Example Mail');
    await assert.rejects(mail.send(letter), { code: 'ESOCKET' });
    await assert.rejects(mail.ask());
  });

  it('does not get it without TLS', async () => {
    const plain = await mailServer();
    const mail = openMail({ url: urlWith('Mail-horse-9', plain.port), from }, 'Example Mail');
    await assert.rejects(mail.send(letter), { code: 'ETLS' });
    await plain.stop();
  });

  it('carries the server’s mails, which are in no outbox then', async () => {
    running = start({
      PORT: '0',
      DATABASE_URL: 'memory:',
      SMTP_URL: urlWith('Mail-horse-9'),
      MAIL_FROM: from,
      NODE_EXTRA_CA_CERTS: certificate.file,
    });
    const { url } = await running.line('listening');
    const sent = await server.mails(1);
    assert.ok(sent.every((each) => each.from === from));
    const outbox = await (await fetch(`${String(url)}/outbox.json`)).json();
    const kinds = (outbox.sent as { kind: string }[]).map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ['sms']);
    const health = await fetch(`${String(url)}/health`);
    assert.deepEqual([health.status, await health.text()], [200, 'ok']);
    assert.doesNotMatch(running.said(), /Mail-horse|@/u);
  });
});
