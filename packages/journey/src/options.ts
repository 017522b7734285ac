import type { CheckedAdapter, EntryStep, IdentityReason, JourneyName } from '@latchkey/contract';
import type { Environment } from './environment.ts';

/** What a journey needs to run. */
export interface JourneyOptions {
  readonly name: JourneyName;
  readonly adapter: CheckedAdapter;
  /** BCP 47 tag of the language in which the person reads; asked anew for every call. */
  readonly locale: () => string;
  /** The step to begin with, where not the contract's own for this journey. */
  readonly entry?: EntryStep | undefined;
  /** What a link in a message carried: the service is asked what it means before anything is shown. */
  readonly link?: string | undefined;
  /**
   * Why an identity is to be checked, where no other journey has led there. Who lacks the `identifier` is not
   * asked for it first: that journey has no entry step.
   */
  readonly reason?: IdentityReason | undefined;
  /** Where the person wants to go afterwards; the service decides whether it may be. */
  readonly returnTo?: string | undefined;
  /** Clock, visibility and randomness, where not the page's own. */
  readonly environment?: Partial<Environment> | undefined;
}
