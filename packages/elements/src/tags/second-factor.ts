import { JourneyElement } from './journey-element.ts';

/**
 * Asks for a second factor alone: takes up the `ticket` of a page that has its own login form, or steps up the session
 * that the browser has.
 *
 * @summary The second step of a sign-in, standing alone.
 * @tag latchkey-second-factor
 */
export class LatchkeySecondFactor extends JourneyElement {
  static override readonly journey = 'second-factor';
}
