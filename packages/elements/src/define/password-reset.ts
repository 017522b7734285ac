import { LatchkeyPasswordReset } from '../tags/password-reset.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyPasswordReset.connect = connect;
register('latchkey-password-reset', LatchkeyPasswordReset);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-password-reset': LatchkeyPasswordReset;
  }
}
