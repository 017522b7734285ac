// Every state as a picture of itself. What is here without scripts is a list of links; gallery.ts filters it and fills it.
import { markup, trusted, type Markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';
import { languages } from './asked.ts';
import { journeys, states, stepNames, type State } from './journeys.ts';

const option = (value: string, name: string) => markup`<option value="${value}">${name}</option>`;

const select = (name: string, label: string, any: string, all: Readonly<Record<string, string>>) =>
  markup`<p class="field"${name === 'with' && trusted(' hidden')}><label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      ${any !== '' && option('', any)}${Object.entries(all).map(([value, text]) => option(value, text))}
    </select></p>`;

const problems = Object.fromEntries(
  [...new Set(states.flatMap(({ problem }) => problem ?? []))]
    .toSorted()
    .map((code) => [code, code.replaceAll('-', ' ')]),
);

const filters = markup`<form class="filters" id="filters" hidden aria-label="Filter the states">
  ${select('journey', 'Journey', 'All', Object.fromEntries(journeys.map(({ id, name }) => [id, name])))}
  ${select('step', 'Step', 'All', stepNames)}
  ${select('problem', 'Problem', 'Any or none', problems)}
  ${select('compare', 'Side by side', 'One picture', { theme: 'Light and dark', lang: 'Two languages', width: 'Two widths' })}
  ${select('lang', 'Language', '', languages)}
  ${select('with', 'And', '', languages)}
  ${select('theme', 'Theme', 'As this site', { light: 'Light', dark: 'Dark' })}
  <p class="count"><output id="count"></output> <a href="./" id="all">Show all</a></p>
</form>`;

const plate = ({ name, title, journey, kind, problem }: State): Markup =>
  markup`<li class="plate" data-example="${name}" data-journey="${journey}" data-step="${kind}" data-problem="${problem ?? ''}">
    <div class="pictures"></div>
    <a href="view/?example=${name}">${title}</a>
    <code>${name}</code>
  </li>`;

const steps = (id: string, kinds: (typeof journeys)[number]['kinds']) =>
  kinds.map(
    (kind) => markup`<section class="step" aria-labelledby="${kind}">
      <h3 id="${kind}">${stepNames[kind]}</h3>
      <ul class="plates">${states.filter((one) => one.journey === id && one.kind === kind).map(plate)}</ul>
    </section>`,
  );

const page: Page = {
  path: 'gallery/',
  title: 'Gallery',
  description:
    'Every state of Latchkey’s login and account recovery, live: each step with each problem, in twelve languages, light and dark, at any width.',
  styles: ['/src/gallery/gallery.css'],
  scripts: ['/src/gallery/gallery.ts'],
  main: () => markup`
    <header class="opening">
      <h1>Gallery</h1>
      <p class="lead">All ${states.length} states that a person can meet, in the order in which they come. Each is the element
      itself, and has an address of its own. <a href="../devices/">On phones and tablets</a>.</p>
    </header>
    <nav class="contents" aria-label="Journeys"><ol>
      ${journeys.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a> <span>${states.filter(({ journey }) => journey === id).length}</span></li>`)}
    </ol></nav>
    ${filters}
    ${journeys.map(
      ({ id, name, about, kinds }) => markup`<section class="journey" aria-labelledby="${id}">
        <header><h2 id="${id}">${name}</h2><p class="note">${about}</p></header>
        ${steps(id, kinds)}
      </section>`,
    )}
    <p class="nothing" id="nothing" hidden>No state is all of this. <a href="./">Show all</a></p>
  `,
};

export default page;
