// Every tag; the provider first, so that the others find it.
import './provider.ts';
import './login.ts';
import './password-reset.ts';
import './second-factor.ts';
