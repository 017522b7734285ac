import type { Core } from './core.ts';

/** What is kept of a password: whatever {@link Passwords} makes of it. Plain JSON. */
export type KeptPassword = string | Readonly<Record<string, string | number>>;

/** How passwords are kept and compared. */
export interface Passwords {
  /**
   * Whether the password is the one that is kept, compared in constant time; false when none is, after the same work. The
   * password is taken byte for byte: nothing is trimmed or normalized.
   */
  fits(password: string, kept: KeptPassword | undefined): Promise<boolean>;
  /** What is kept of a new password. */
  hash(password: string): Promise<KeptPassword>;
}

/** Whether the password fits; counted, so that a test can tell whether the work is the same for everybody. */
export const passwordFits = (
  { passwords, work }: Core,
  password: string,
  kept: KeptPassword | undefined,
): Promise<boolean> => {
  work.passwordChecks += 1;
  return passwords.fits(password, kept);
};

/** What is kept of a new password. */
export const keepPassword = (
  { passwords, work }: Core,
  password: string,
): Promise<KeptPassword> => {
  work.passwordChecks += 1;
  return passwords.hash(password);
};
