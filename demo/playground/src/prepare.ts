import { dressTag, tagOf } from './tag.ts';
import { settingsIn } from './settings.ts';
import { viewIn } from './view-name.ts';

/** Brings the tag to what the address asks for, before it comes alive: it reads its shape once. */
export const prepare = (): void => {
  const view = viewIn(location.search);
  document.documentElement.dataset['view'] = view;
  const tag = tagOf();
  if (view !== 'sign-in') {
    tag?.remove();
    return;
  }
  // A service reads the return target from the root of the site; this page may lie in any folder.
  const { pathname, search } = new URL(tag?.getAttribute('return-to') ?? '', location.href);
  tag?.setAttribute('return-to', pathname + search);
  dressTag(tag, settingsIn(location.search));
};
