import { LatchkeyReidentification } from '../tags/reidentification.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyReidentification.connect = connect;
register('latchkey-reidentification', LatchkeyReidentification);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-reidentification': LatchkeyReidentification;
  }
}
