// The account service behind the page, as the panels around the login know it: simulated in the page, or on a server.
import type {
  AccountService,
  AccountView,
  BenchArguments,
  BenchDeed,
  BenchResult,
} from '@latchkey/mock';
import type { Settings } from './settings.ts';

/** What can be seen of the service now, and done with it beside the login. */
export interface Service extends Readonly<
  Pick<AccountService, 'accounts' | 'cases' | 'companionRequests' | 'outbox'>
> {
  /** The settings as the service has taken them: it may have but one scenario. */
  readonly settings: Settings;
  /** Whether everything can begin anew, in any scenario: not where accounts are kept. */
  readonly restarts: boolean;
  /** Whose session this browser has. */
  readonly signedInAs: AccountView | undefined;
  /** What the authenticator app of an account shows; undefined where it has none. */
  authenticatorCode(identifier: string): { code: string; secondsLeft: number } | undefined;
  /** Does something; what can be seen is as it has left it. Rejects where it cannot be done. */
  act<D extends BenchDeed>(deed: D, ...all: BenchArguments<D>): Promise<BenchResult<D>>;
  /** Lets the login's requests reach the service. */
  open(): Promise<void>;
  /** Begins anew. */
  restart(): Promise<void>;
  /** Ends this browser's session. */
  signOut(): Promise<void>;
  /** Calls back whenever something may have changed. */
  subscribe(listener: () => void): void;
  /** Takes other settings. Tells whether everything began anew. */
  take(settings: Settings): Promise<boolean>;
}

/** Makes the service, for the settings of an address. */
export type NewService = (settings: Settings) => Promise<Service>;
