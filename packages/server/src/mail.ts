// Mails, carried to people by an SMTP server.
import type { Letter } from '@latchkey/better-auth';
import { createTransport } from 'nodemailer';
import type { MailServer } from './config.ts';
import type { Need } from './needs.ts';

/** Whoever carries mails. */
export interface Mail extends Need {
  /** Resolves once the mail server has the mail; rejects where it is away, or does not want it. */
  send(letter: Pick<Letter, 'to' | 'text'>): Promise<void>;
}

/** How long the mail server may be silent, in milliseconds: all in all less than the minute after which a mail is tried again. */
const patience = 15_000;

/** Knows who carries mails, in the name of this service. Nobody is asked yet. */
export const openMail = ({ url, from }: MailServer, service: string): Mail => {
  const transport = createTransport({
    url,
    // Neither a password nor what opens accounts goes over the wire as it is, where TLS can be had.
    requireTLS: new URL(url).username !== '',
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let works = false;
  const told = async (call: Promise<unknown>) => {
    works = false;
    await call;
    works = true;
  };
  return {
    name: 'mail server',
    canWait: true,
    // The last mail has told already: a login for each question would soon be one too many.
    ask: async () => {
      if (!works) await told(transport.verify());
    },
    send: ({ to, text }) =>
      told(
        transport.sendMail({
          from: { name: service, address: from },
          // One address, whatever is in it.
          to: { name: '', address: to },
          // What shows on a locked phone holds no code.
          subject: service,
          text,
          // Nobody’s machine is to answer (RFC 3834 §5).
          headers: { 'auto-submitted': 'auto-generated' },
        }),
      ),
    close: async () => transport.close(),
  };
};
