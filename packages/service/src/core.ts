import type { Captcha } from './captcha.ts';
import type { Documents } from './documents.ts';
import type { Passwords } from './passwords.ts';
import type { Random } from './random.ts';
import type { Store } from './store/store.ts';
import type { Time } from './time.ts';
import type { Policy } from './policy.ts';

/** Work that a reply cost: what could tell a known account from an unknown one. */
export interface Work {
  /** Passwords hashed. */
  passwordChecks: number;
  /** Second-factor codes compared. */
  codeChecks: number;
  /** Passkey assertions verified. */
  passkeyChecks: number;
  /** SMS, e-mails and push requests sent, to nobody too where a stranger must not tell the difference. */
  messages: number;
}

/** What every part of the service works with. */
export interface Core {
  readonly policy: Policy;
  readonly store: Store;
  readonly time: Time;
  readonly random: Random;
  readonly passwords: Passwords;
  /** Absent: none is ever asked for. */
  readonly captcha?: Captcha;
  /** At least 256 random bits, kept apart from the store: what tokens are made of, and digests are made with. */
  readonly secret: Uint8Array;
  readonly work: Work;
  readonly documents: Documents;
  /** Says that outbox or accounts have changed. */
  changed(): void;
}
