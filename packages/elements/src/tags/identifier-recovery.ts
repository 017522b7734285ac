import { RecoveryElement } from './recovery-element.ts';

/**
 * Lets a person who has forgotten the e-mail address of an account have it sent, by the mobile number that was given at
 * sign-up. The address is delivered, never displayed.
 *
 * @summary The way to a forgotten e-mail address.
 * @tag latchkey-identifier-recovery
 */
export class LatchkeyIdentifierRecovery extends RecoveryElement {
  static override readonly journey = 'identifier-recovery';
  static override readonly here = 'find-identifier';
}
