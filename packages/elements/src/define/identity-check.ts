import { LatchkeyIdentityCheck } from '../tags/identity-check.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyIdentityCheck.connect = connect;
register('latchkey-identity-check', LatchkeyIdentityCheck);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-identity-check': LatchkeyIdentityCheck;
  }
}
