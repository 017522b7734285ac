// What the service sends: by SMS, by e-mail, to an app.
import type { CaseTexts } from './case-messages.ts';
import { token } from './random.ts';
import type { Core } from './core.ts';
import type { PushState } from './push.ts';

/** What a message is about: the subject that a mailbox would show. */
export type MessageTopic =
  | 'code'
  | 'push'
  | 'password-link'
  | 'password-changed'
  | 'identifier'
  | 'address-link'
  | 'address-changed'
  | 'factors-removed'
  | 'case-warning'
  | `case-${keyof CaseTexts['mails']}`;

/** A message that the service sent. */
export interface Message {
  readonly id: string;
  readonly kind: 'sms' | 'email' | 'push';
  readonly topic: MessageTopic;
  /** The number, address or device, unmasked. */
  readonly to: string;
  /** Identifier of the account. */
  readonly account: string;
  /** Milliseconds since the epoch, by the wall clock. */
  readonly sentAt: number;
  readonly text: string;
  readonly code?: string;
  /** What to sign in with, where the message tells it. */
  readonly identifier?: string;
  readonly link?: string;
  readonly push?: PushMessage;
  /**
   * Set where there is nobody to send it to: it is kept and taken away like any other, and carried to nobody. What a
   * stranger could measure does not tell whether there was somebody (S5).
   */
  readonly nobody?: true;
}

/** What the phone shows of a push request. */
export interface PushMessage {
  readonly id: string;
  /** The number on the page, which must be chosen. */
  readonly number?: string;
  /** The numbers that the phone offers. */
  readonly choices?: readonly string[];
  readonly state: PushState;
  /** Where the sign-in seems to come from. */
  readonly place: string;
  /** The phone that was asked. */
  readonly device: string;
}

/** Sends a message, to nobody where it says so. */
export const send = (core: Core, message: Omit<Message, 'id' | 'sentAt'>): void => {
  core.work.messages += 1;
  core.store.outbox.put({ ...message, id: token(core.random), sentAt: core.time.wallClock() });
  core.changed();
};
