// The field of the header: a combobox whose options are links (WAI-ARIA APG, “Combobox With List Autocomplete”).
import type { Found, SearchRecord } from './find.ts';

type Find = (question: string) => readonly Found[];

const root = new URL(document.querySelector<HTMLAnchorElement>('.top .name')?.href ?? '.');

let coming: Promise<Find> | undefined;

// What finds, and what can be found: with the first use.
const fetchFinder = async (): Promise<Find> => {
  const [{ finder }, response] = await Promise.all([
    import('./find.ts'),
    fetch(new URL('search.json', root)),
  ]);
  return finder((await response.json()) as SearchRecord[]);
};

const finding = (): Promise<Find> =>
  (coming ??= fetchFinder().catch((reason: unknown) => {
    // The next use tries again.
    coming = undefined;
    throw reason;
  }));

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const input = make('input', {
  id: 'search-field',
  type: 'search',
  role: 'combobox',
  placeholder: 'Search',
  autocomplete: 'off',
  spellcheck: 'false',
  'aria-label': 'Search this site',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'search-results',
});
const list = make('div', {
  id: 'search-results',
  role: 'listbox',
  'aria-label': 'Results',
  hidden: '',
});
const status = make('p', { class: 'unseen', role: 'status' });

const option = ({ url, title, section }: Found, at: number): HTMLAnchorElement =>
  make(
    'a',
    {
      id: `result-${at}`,
      role: 'option',
      'aria-selected': 'false',
      tabindex: '-1',
      href: new URL(url, root).href,
    },
    make('span', {}, title),
    ...(section ? [make('small', {}, section)] : []),
  );

const noOption = (text: string) =>
  make('span', { role: 'option', 'aria-selected': 'false', 'aria-disabled': 'true' }, text);

const options = () => [...list.querySelectorAll('a')];

const select = (at: number) => {
  const all = options();
  for (const [index, one] of all.entries()) one.setAttribute('aria-selected', String(index === at));
  const chosen = all[at];
  if (!chosen) {
    input.removeAttribute('aria-activedescendant');
    return;
  }
  input.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
};

const selected = () => options().findIndex((one) => one.ariaSelected === 'true');

const close = () => {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  select(-1);
};

const show = async (): Promise<void> => {
  const question = input.value.trim();
  if (question === '') {
    close();
    return;
  }
  const find = await finding().catch(() => undefined);
  // Somebody has typed on meanwhile.
  if (question !== input.value.trim()) return;
  const found = find?.(question) ?? [];
  const nothing = find ? 'Nothing found' : 'The search could not be fetched: try again';
  list.replaceChildren(...(found.length > 0 ? found.map(option) : [noOption(nothing)]));
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  select(-1);
  status.textContent = !find
    ? nothing
    : found.length === 1
      ? '1 result'
      : `${found.length} results`;
};

const keys: Readonly<Record<string, (all: readonly HTMLAnchorElement[]) => void>> = {
  ArrowDown: (all) => select((selected() + 1) % all.length),
  ArrowUp: (all) => select((selected() <= 0 ? all.length : selected()) - 1),
  Enter: (all) => all[Math.max(selected(), 0)]?.click(),
  Escape: () => {
    if (list.hidden) input.value = '';
    close();
  },
};

const place = document.querySelector<HTMLElement>('#search');
if (place) {
  place.append(input, list, status);
  place.hidden = false;
  input.addEventListener('focus', () => void finding().catch(() => undefined));
  input.addEventListener('input', () => void show());
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    const all = options();
    if (!act || (all.length === 0 && event.key !== 'Escape')) return;
    event.preventDefault();
    act(all);
  });
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) close();
  });
}
