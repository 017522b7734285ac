import { JourneyElement } from './journey-element.ts';

/**
 * Signs a person in: identifier and password, and whatever else the account service asks for.
 *
 * @summary The login form.
 * @tag latchkey-login
 */
export class LatchkeyLogin extends JourneyElement {
  static override readonly journey = 'login';
}
