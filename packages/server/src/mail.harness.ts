// A real SMTP server, in the process of the tests.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { newFolder } from './process.harness.ts';

/** A mail as the server has it. */
export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body. */
  readonly source: string;
}

/** A certificate for localhost, and its key. */
export interface Certificate {
  /** Where the certificate is. */
  readonly file: string;
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate that nobody trusts yet. */
export const newCertificate = (): Certificate => {
  const folder = newFolder();
  const [file, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const what = '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost'.split(' ');
  const name = ['-addext', 'subjectAltName=DNS:localhost'];
  const { status, stderr } = spawnSync(
    'openssl',
    ['req', ...what, ...name, '-keyout', keyFile, '-out', file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl ended with ${status}: ${stderr}`);
  return { file, cert: readFileSync(file, 'utf8'), key: readFileSync(keyFile, 'utf8') };
};

/** Takes mails on a free port; with a certificate, only from who speaks TLS and has the password `Mail-horse-9`. */
export const mailServer = async (certificate?: Certificate) => {
  const arrived: Arrived[] = [];
  let refusals = 0;
  let heard: () => void = () => undefined;
  const server = new SMTPServer({
    ...(certificate && { cert: certificate.cert, key: certificate.key }),
    ...(!certificate && { disabledCommands: ['AUTH', 'STARTTLS'] }),
    onAuth: ({ password }, _session, done) => {
      if (password === 'Mail-horse-9') done(null, { user: 'accounts' });
      else done(new Error('Who are you?'));
    },
    onRcptTo: (_address, _session, done) => {
      const isWanted = refusals <= 0;
      refusals -= 1;
      if (isWanted) done();
      else done(Object.assign(new Error('Come again later'), { responseCode: 451 }));
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const { mailFrom, rcptTo } = envelope;
        const from = mailFrom ? mailFrom.address : '';
        arrived.push({ from, to: rcptTo.map(({ address }) => address), source });
        done();
        heard();
      });
    },
  });
  // Who does not trust the certificate hangs up.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    arrived,
    /** Refuses so many mails, for the time being. */
    refuse: (count: number) => {
      refusals = count;
    },
    /** Resolves once so many mails have come. */
    mails: async (count: number) => {
      while (arrived.length < count)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      return arrived;
    },
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
};
