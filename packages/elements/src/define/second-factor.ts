import { LatchkeySecondFactor } from '../tags/second-factor.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeySecondFactor.connect = connect;
register('latchkey-second-factor', LatchkeySecondFactor);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-second-factor': LatchkeySecondFactor;
  }
}
