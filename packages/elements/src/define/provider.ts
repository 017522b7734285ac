import { LatchkeyProvider } from '../tags/provider.ts';
import { connect } from './connect.ts';
import { register } from './register.ts';

LatchkeyProvider.connect = connect;
register('latchkey-provider', LatchkeyProvider);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-provider': LatchkeyProvider;
  }
}
