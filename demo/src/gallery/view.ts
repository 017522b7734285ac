// Brings the page to the state that its address names, and its address to the settings.
import { exampleList } from '@latchkey/elements/examples';
import { angles } from './angles.ts';
import { journeys, states, stepNames, type State } from './journeys.ts';

const find = (id: string): HTMLElement =>
  document.querySelector<HTMLElement>(`#${id}`) ?? document.createElement('div');

const linkTo = (id: string, href: string) => {
  find(id).setAttribute('href', href);
};

const form = document.querySelector<HTMLFormElement>('#settings') ?? document.createElement('form');
const asked = () => new URLSearchParams(location.search);
// A slash is legal in a query, and an address with one can be read.
const addressOf = (query: URLSearchParams) => `?${query.toString().replaceAll('%2F', '/')}`;

const withExample = (example: string, query: Readonly<Record<string, string>> | URLSearchParams) =>
  addressOf(new URLSearchParams([['example', example], ...settingsIn(new URLSearchParams(query))]));

const settingsIn = (query: URLSearchParams) =>
  [...query].filter(([name, value]) => name !== 'example' && value !== '');

const name = (state: State) => {
  find('title').textContent = state.title;
  find('name').textContent = state.name;
  find('problem').textContent = state.problem ? `problem: ${state.problem}` : '';
  document.title = `${stepNames[state.kind]}: ${state.title} – Latchkey`;
  const { id, name: journey } = journeys.find(({ id: one }) => one === state.journey) ?? {};
  const links = [
    [`../?journey=${id ?? ''}`, journey ?? ''],
    [`../?step=${state.kind}`, stepNames[state.kind]],
  ] as const;
  find('trail').replaceChildren(
    ...links.flatMap(([href, text]) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: text });
      return ['/ ', link, ' '];
    }),
  );
  const example = exampleList.find((one) => one.name === state.name);
  const { step: said, problem } = example ?? {};
  find('said').textContent = JSON.stringify({ step: said, problem }, undefined, 2);
};

const turn = (id: string, state: State | undefined) => {
  find(id).hidden = !state;
  if (state) linkTo(id, withExample(state.name, asked()));
};

const frame = document.createElement('iframe');
frame.title = 'The state';

const hang = () => {
  const query = asked();
  const width = query.get('width');
  query.delete('width');
  const src = `../state/${addressOf(query)}`;
  linkTo('alone', src);
  frame.width = width ?? '';
  if (frame.getAttribute('src') === src) return;
  frame.setAttribute('src', src);
  if (!frame.isConnected) find('stage').append(frame);
};

// As tall as what is in it.
const grow = () => {
  const { contentDocument: inside } = frame;
  const place = inside?.querySelector('main');
  if (!place) return;
  new ResizeObserver(() => {
    frame.height = String(Math.max(360, Math.ceil(place.getBoundingClientRect().height)));
  }).observe(place);
};
frame.addEventListener('load', grow);

const show = () => {
  const query = asked();
  const at = states.findIndex((state) => state.name === query.get('example'));
  const state = states[Math.max(at, 0)];
  if (!state) return;
  if (at < 0) history.replaceState(null, '', withExample(state.name, query));
  name(state);
  turn('previous', states[Math.max(at, 0) - 1]);
  turn('next', states[Math.max(at, 0) + 1]);
  for (const control of form.querySelectorAll('select')) {
    control.value = query.get(control.name) ?? (control.name === 'lang' ? 'en' : '');
  }
  for (const [place, angle] of [...find('angles').querySelectorAll('a')].entries()) {
    angle.href = withExample(state.name, angles[place]?.query ?? {});
    const isThis = angle.search === withExample(state.name, query);
    if (isThis) angle.setAttribute('aria-current', 'true');
    else angle.removeAttribute('aria-current');
  }
  hang();
};

const go = (address: string) => {
  history.pushState(null, '', address);
  show();
};

form.addEventListener('change', () => {
  const entries = [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' && value !== 'en' ? [[key, value]] : [],
  );
  go(withExample(asked().get('example') ?? '', new URLSearchParams(entries)));
});
addEventListener('popstate', show);
form.hidden = false;
show();
