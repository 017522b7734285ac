import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { pathForLog } from './log.ts';
import { start } from './process.harness.ts';

const secret = 'not-to-be-repeated-0123456789-abcdef';

const unset = {
  port: 4100,
  origin: undefined,
  redis: undefined,
  mail: undefined,
  pages: undefined,
};
const folder = { kind: 'folder', path: '.data' };

describe('the configuration', () => {
  it('needs nothing', () => {
    assert.deepEqual(readConfig({ PORT: '' }), { config: { ...unset, place: folder } });
  });

  it('takes a database and a secret', () => {
    const url = 'postgres://accounts@db.example/accounts';
    assert.deepEqual(
      readConfig({ PORT: '0', ORIGIN: 'https://mail.example', DATABASE_URL: url, SECRET: secret }),
      {
        config: {
          ...unset,
          port: 0,
          origin: 'https://mail.example',
          place: { kind: 'postgres', url, secret },
        },
      },
    );
    assert.deepEqual(readConfig({ DATABASE_URL: 'memory:', PORT: '1', PAGES: 'dist' }), {
      config: { ...unset, port: 1, place: { kind: 'memory' }, pages: 'dist' },
    });
  });

  it('takes Redis and a mail server', () => {
    const redis = 'rediss://:secret@cache.example';
    const smtp = 'smtps://accounts:secret@mail.example';
    const from = 'accounts@mail.example';
    assert.deepEqual(readConfig({ REDIS_URL: redis, SMTP_URL: smtp, MAIL_FROM: from }), {
      config: { ...unset, place: folder, redis, mail: { url: smtp, from } },
    });
  });

  const wrong: readonly [string, Record<string, string>][] = [
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '65536' }],
    ['ORIGIN', { ORIGIN: 'localhost:5173' }],
    ['ORIGIN', { ORIGIN: 'http://localhost:5173/' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root@db.example/accounts' }],
    ['DATABASE_URL', { DATABASE_URL: 'file:' }],
    ['SECRET', { DATABASE_URL: 'postgres://db.example/accounts' }],
    ['SECRET', { DATABASE_URL: 'postgres://db.example/accounts', SECRET: 'short' }],
    ['REDIS_URL', { REDIS_URL: 'cache.example:6379' }],
    ['REDIS_URL', { REDIS_URL: 'http://cache.example' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example:25', MAIL_FROM: 'accounts@mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'accounts' }],
    [
      'MAIL_FROM',
      { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' },
    ],
  ];
  for (const [name, environment] of wrong)
    it(`says what to set where ${JSON.stringify(environment)} is given`, () => {
      const reading = readConfig(environment);
      assert.ok('problem' in reading);
      assert.match(reading.problem, new RegExp(`^Set ${name} to [^.]+.*\\.$`, 'u'));
    });

  it('ends the process with one sentence, and repeats no value', async () => {
    const server = start({ DATABASE_URL: `mysql://root:${secret}@db.example` });
    assert.equal(await server.ended, 2);
    assert.match(server.said(), /^Set DATABASE_URL to .*\.\n$/u);
    assert.ok(!server.said().includes(secret));
  });
});

describe('the log', () => {
  const api = '/api/auth/latchkey/journeys';
  const paths = [
    [`${api}?token=T0k3n`, api],
    [`${api}/T1ck3t`, `${api}/:ticket`],
    [`${api}/T1ck3t/answers`, `${api}/:ticket/answers`],
    [`${api}/T1ck3t/files/front?x`, `${api}/:ticket/files/:piece`],
    ['/outbox', '/outbox'],
    ['/bench/lock?who', '/bench/lock'],
    ['/T1ck3t', ':elsewhere'],
  ] as const;
  for (const [path, shown] of paths)
    it(`shows ${shown} for ${path}`, () => assert.equal(pathForLog(path), shown));
});
