import { markup } from '../../site/markup.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { menu } from '../../site/reference/menu.ts';

export default articlePage({
  path: 'reference/',
  title: 'Reference',
  description:
    'Every tag, every problem with its words, the contract step by step, adapters, and the guides.',
  body: (root) => markup`
    <p class="lead">Every tag, every problem, every step that a service can ask for.</p>
    <ul class="doors">
      <li><a href="${root}reference/contract/locked/">What to answer when an account is locked</a></li>
      <li><a href="${root}reference/looks/">Change the color of buttons</a></li>
      <li><a href="${root}reference/adapter/">Write an adapter, step by step</a></li>
      <li><a href="${root}reference/problems/">Find the words of a problem</a></li>
    </ul>
    ${menu('reference').map(
      ({ name, entries }) =>
        markup`<h2>${name}</h2><ul class="columns">${entries.map(
          ({ path, name: page, isCode }) =>
            markup`<li><a href="${root}${path}">${isCode ? markup`<code>${page}</code>` : page}</a></li>`,
        )}</ul>`,
    )}`,
});
