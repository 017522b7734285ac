// Filters the states by the address, and hangs a live picture into each that comes near.
import { Pictures } from './pictures.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const plates = [...document.querySelectorAll<HTMLElement>('.plate')];
const filters = ['journey', 'step', 'problem'] as const;

const themeOfSite = () => {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : '';
};

// What each plate shows, side by side: parameters of its state, and the width of the page in it.
const picturesFor = (asked: URLSearchParams): readonly Readonly<Record<string, string>>[] => {
  const lang = asked.get('lang') ?? 'en';
  const usual = { lang, theme: asked.get('theme') ?? themeOfSite() };
  const pairs: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
    theme: [{ theme: 'light' }, { theme: 'dark' }],
    lang: [{}, { lang: asked.get('with') ?? 'ar' }],
    width: [{ width: '320' }, { width: '640' }],
  };
  return (pairs[asked.get('compare') ?? ''] ?? [{}]).map((one) => ({ ...usual, ...one }));
};

const pictures = new Pictures();

const show = () => {
  const asked = new URLSearchParams(location.search);
  const wanted = filters.flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value] as const] : [];
  });
  const seen = picturesFor(asked);
  document.documentElement.dataset['compare'] = asked.get('compare') ?? '';
  for (const plate of plates) {
    plate.hidden = wanted.some(([name, value]) => plate.dataset[name] !== value);
    const query = new URLSearchParams({ example: plate.dataset['example'] ?? '' });
    const { lang, theme } = seen[0] ?? {};
    if (lang && lang !== 'en') query.set('lang', lang);
    if (asked.has('theme') && theme) query.set('theme', theme);
    const link = plate.querySelector('a');
    if (link) link.search = query.toString().replace('%2F', '/');
  }
  for (const group of document.querySelectorAll<HTMLElement>('.step, .journey')) {
    group.hidden = !group.querySelector('.plate:not([hidden])');
  }
  pictures.show(plates, seen);
  say(asked, wanted.length > 0);
};

const say = (asked: URLSearchParams, isFiltered: boolean) => {
  const count = plates.filter(({ hidden }) => !hidden).length;
  const output = document.querySelector('#count');
  if (output) output.textContent = `${count} of ${plates.length} states`;
  const all = document.querySelector<HTMLElement>('#all');
  if (all) all.hidden = !isFiltered;
  const nothing = document.querySelector<HTMLElement>('#nothing');
  if (nothing) nothing.hidden = count > 0;
  for (const control of form?.querySelectorAll('select') ?? []) {
    control.value = asked.get(control.name) ?? { lang: 'en', with: 'ar' }[control.name] ?? '';
  }
  const second = form?.querySelector('[name=with]')?.closest('p');
  if (second) second.hidden = asked.get('compare') !== 'lang';
};

const addressOf = (chosen: HTMLFormElement): string => {
  const entries = [...new FormData(chosen)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(entries);
  if (query.get('lang') === 'en') query.delete('lang');
  if (query.get('compare') !== 'lang') query.delete('with');
  return query.size > 0 ? `?${query.toString()}` : location.pathname;
};

form?.addEventListener('change', () => {
  history.pushState(null, '', addressOf(form));
  show();
});
form?.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', show);
document.addEventListener('site-theme', show);
if (form) form.hidden = false;
show();
