// Every page of the site in one list: for who searches without scripts.
import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';
import { menu } from '../../site/reference/menu.ts';
import { exampleList } from '@latchkey/elements/examples';

const groups = [...menu('reference'), ...menu('embed')];

const page: Page = {
  path: 'pages/',
  title: 'All pages',
  description: 'Every page of this site, and every screen of the gallery, in one list.',
  styles: ['/src/reference/reference.css'],
  main: (root) => markup`<div class="prose">
    <h1>All pages</h1>
    <p class="lead">The search of the header, as a list.</p>
    ${groups.map(
      ({ name, entries }) =>
        markup`<h2>${name}</h2><ul class="columns">${entries.map(
          ({ path, name: text }) => markup`<li><a href="${root}${path}">${text}</a></li>`,
        )}</ul>`,
    )}
    <h2>Screens</h2>
    <ul class="columns">${exampleList.map(
      ({ name }) => markup`<li><a href="${root}gallery/view/?example=${name}">${name}</a></li>`,
    )}</ul>
  </div>`,
};

export default page;
