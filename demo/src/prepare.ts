import { dressLogin, loginOf } from './login.ts';
import { settingsIn } from './settings.ts';
import { viewIn } from './view-name.ts';

/** Brings the login to what the address asks for, before the tag comes alive: it reads its shape once. */
export const prepare = (): void => {
  const view = viewIn(location.search);
  document.documentElement.dataset['view'] = view;
  const login = loginOf();
  if (view !== 'sign-in') {
    login?.remove();
    return;
  }
  dressLogin(login, settingsIn(location.search));
  // A service reads the return target from the root of the site; this page may lie in any folder.
  const { pathname, search } = new URL(login?.getAttribute('return-to') ?? '', location.href);
  login?.setAttribute('return-to', pathname + search);
};
