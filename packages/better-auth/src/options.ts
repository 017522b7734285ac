import type { Captcha, Policy } from '@latchkey/service';
import type { Couriers } from './couriers.ts';
import type { DocumentStorage } from './document-storage.ts';
import type { HostEvent } from './events.ts';

/** What the plugin is told by its host. */
export interface LatchkeyOptions extends Couriers {
  /** How the service behaves, where it is to be otherwise than `defaultPolicy`; its name is better-auth's `appName`. */
  readonly policy?: Partial<Policy>;
  /** By which captcha it is found out that somebody is a person, where `policy.captchaAfter` asks for one. */
  readonly captcha?: Captcha;
  /** Where uploaded documents lie, sealed. Default: the database. */
  readonly documents?: DocumentStorage;
  /** Told what has happened to an account or a case, once it is kept. What it throws is logged, and changes nothing. */
  onEvent?(event: HostEvent): void | Promise<void>;
  /**
   * Paths of better-auth's that sign in people who have a second factor without asking for it: since their own proof is
   * as good (a provider that asks for one), or somebody else vouches for it (`/admin/impersonate-user`). Default: none.
   */
  readonly withoutSecondFactor?: readonly string[];
  /** Milliseconds since the epoch. Default: the system's clock. */
  readonly now?: () => number;
}
