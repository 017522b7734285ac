import type { Bench } from './bench.ts';
import { directionOf } from './settings.ts';
import { viewIn } from './view-name.ts';
import { showView } from './views/index.ts';
import { pageLang, type Words } from './words/index.ts';

/** Brings the page to the settings: language, direction, theme, title, and the words that stand in its HTML. */
export const dressPage = (bench: Bench): void => {
  const { settings, words } = bench;
  const view = viewIn(location.search);
  const { documentElement: root } = document;
  root.lang = pageLang(settings.lang);
  root.dir = directionOf(settings, root.lang);
  root.dataset['theme'] = settings.theme;
  document.title = `${words.titles[view]} – Latchkey demo`;
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const word = words[place.dataset['word'] as keyof Words];
    if (typeof word === 'string') place.textContent = word;
  }
  if (view !== 'sign-in') showView(view, bench);
};
