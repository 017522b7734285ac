import { LatchkeyIdentifierRecovery } from '../tags/identifier-recovery.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyIdentifierRecovery.connect = connect;
register('latchkey-identifier-recovery', LatchkeyIdentifierRecovery);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-identifier-recovery': LatchkeyIdentifierRecovery;
  }
}
