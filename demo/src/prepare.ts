import { dressLogin, loginOf } from './login.ts';
import { settingsIn } from './settings.ts';
import { isOurs, tags, viewIn } from './view-name.ts';

/** Brings the login to what the address asks for, before the tag comes alive: it reads its shape once. */
export const prepare = (): void => {
  const view = viewIn(location.search);
  document.documentElement.dataset['view'] = view;
  const login = loginOf();
  if (!isOurs(view)) {
    login?.remove();
    return;
  }
  // A service reads the return target from the root of the site; this page may lie in any folder.
  const { pathname, search } = new URL(login?.getAttribute('return-to') ?? '', location.href);
  login?.setAttribute('return-to', pathname + search);
  if (view === 'sign-in') dressLogin(login, settingsIn(location.search));
  else if (login) login.replaceWith(tagLike(login, tags[view]));
};

// Another tag on the same account service. What a mailed link carries is used once, and never stands in the address.
const tagLike = (login: Element, name: string): Element => {
  const tag = document.createElement(name);
  for (const attribute of ['endpoint', 'return-to', 'links']) {
    tag.setAttribute(attribute, login.getAttribute(attribute) ?? '');
  }
  const address = new URL(location.href);
  const link = address.searchParams.get('link');
  if (link !== null) {
    tag.setAttribute('link', link);
    address.searchParams.delete('link');
    history.replaceState(null, '', address);
  }
  tag.append(...login.children);
  return tag;
};
