import { LatchkeyLogin } from '../tags/login.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyLogin.connect = connect;
register('latchkey-login', LatchkeyLogin);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-login': LatchkeyLogin;
  }
}
