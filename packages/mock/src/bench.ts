// What can be seen and done beside the journeys, whoever keeps the accounts: the simulated service, or a server of real ones.
import type { AccountView } from '@latchkey/service';
import type { AccountService } from './simulator/service.ts';

/** What can be done beside the journeys, by the name of the method of {@link AccountService} that does it. */
export const benchDeeds = [
  'addPasskey',
  'approve',
  'block',
  'cancelMailService',
  'companion',
  'decideCase',
  'finishHandover',
  'lock',
  'passkeyCreation',
  'recreateMailbox',
  'refuse',
  'requireSecondFactor',
  'revokeAddress',
  'startReview',
  'unlock',
] as const satisfies readonly (keyof AccountService)[];

/** A deed's name. */
export type BenchDeed = (typeof benchDeeds)[number];

/** What a deed takes. */
export type BenchArguments<D extends BenchDeed> = Parameters<AccountService[D]>;

/** What a deed gives. */
export type BenchResult<D extends BenchDeed> = Awaited<ReturnType<AccountService[D]>>;

/** What a service is asked to be, by whoever opens a page of it. */
export interface BenchChoice {
  /** Name of a world. */
  readonly scenario: string;
  readonly shape: 'one-form' | 'identifier-first';
  readonly passkeys: 'on' | 'off';
}

/** Whether two choices are the same. */
export const isSameChoice = (one: BenchChoice, other: BenchChoice): boolean =>
  one.scenario === other.scenario && one.shape === other.shape && one.passkeys === other.passkeys;

/** What an authenticator app shows. */
export interface ShownCode {
  readonly identifier: string;
  readonly device: string;
  readonly code: string;
  /** Milliseconds since the epoch, by the service's clock, until which it is shown. */
  readonly endsAt: number;
}

/** What a server of real accounts shows, as JSON. */
export interface BenchView extends Pick<
  AccountService,
  'accounts' | 'cases' | 'companionRequests' | 'outbox'
> {
  readonly choice: BenchChoice;
  /** Whether everything can begin anew: not where accounts outlive the process. */
  readonly restarts: boolean;
  /** Milliseconds since the epoch, by the service's clock. */
  readonly now: number;
  readonly authenticators: readonly ShownCode[];
  /** Whose session the browser has that has asked. */
  readonly signedInAs?: AccountView;
}
