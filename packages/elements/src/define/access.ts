import './login.ts';
import { LatchkeyAccess } from '../tags/access.ts';
import { register } from './register.ts';

// The login comes with the tag; each other journey when somebody goes there.
LatchkeyAccess.loaders = {
  login: async () => {},
  'second-factor': () => import('./second-factor.ts'),
  'password-reset': () => import('./password-reset.ts'),
  'identifier-recovery': () => import('./identifier-recovery.ts'),
  reidentification: () => import('./reidentification.ts'),
  'identity-check': () => import('./identity-check.ts'),
};
register('latchkey-access', LatchkeyAccess);

declare global {
  interface HTMLElementTagNameMap {
    'latchkey-access': LatchkeyAccess;
  }
}
