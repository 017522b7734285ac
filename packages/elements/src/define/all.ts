// Every tag; the provider first, so that the others find it.
import './provider.ts';
import './access.ts';
import './identifier-recovery.ts';
import './identity-check.ts';
import './login.ts';
import './password-reset.ts';
import './reidentification.ts';
import './second-factor.ts';
