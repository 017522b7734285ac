// One state with the settings that it can be seen in. The state itself is in a frame, at its own address.
import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';
import { languages } from './asked.ts';
import { angles } from './angles.ts';

const settings: readonly (readonly [
  name: string,
  label: string,
  Readonly<Record<string, string>>,
])[] = [
  ['lang', 'Language', languages],
  ['theme', 'Theme', { '': 'System', light: 'Light', dark: 'Dark' }],
  ['dir', 'Direction', { '': 'As the language', ltr: 'Left to right', rtl: 'Right to left' }],
  [
    'width',
    'Width',
    { '': 'As here', 320: '320, smallest', 390: '390, a phone', 768: '768, a tablet' },
  ],
  ['text', 'Text', { '': '100 %', 130: '130 %', 200: '200 %' }],
  ['motion', 'Motion', { '': 'System', none: 'None' }],
];

const page: Page = {
  path: 'gallery/view/',
  title: 'A state',
  description:
    'One state of Latchkey, in the language, theme, direction, width and text size that you choose.',
  styles: ['/src/gallery/view.css'],
  scripts: ['/src/gallery/view.ts'],
  main: () => markup`
    <header class="opening">
      <p class="trail"><a href="../">Gallery</a> <span id="trail"></span></p>
      <h1 id="title">A state</h1>
      <p class="note"><code id="name"></code> <span id="problem"></span></p>
    </header>
    <noscript><p class="lead">A state is a live element, and needs JavaScript.</p></noscript>
    <nav class="angles" aria-label="Ways to see it"><ul id="angles">
      ${angles.map(({ name }) => markup`<li><a href="./">${name}</a></li>`)}
    </ul></nav>
    <form class="settings" id="settings" hidden aria-label="How to see it">
      ${settings.map(
        ([name, label, all]) => markup`<p class="field"><label for="set-${name}">${label}</label>
        <select id="set-${name}" name="${name}">${Object.entries(all)
          .toSorted(([one], [other]) => Number(other === '') - Number(one === ''))
          .map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></p>`,
      )}
    </form>
    <div class="stage" id="stage"></div>
    <nav class="turn" aria-label="Other states">
      <a id="previous" rel="prev" href="../">Previous</a>
      <a id="alone" href="../state/">This state alone</a>
      <a id="next" rel="next" href="../">Next</a>
    </nav>
    <details class="said"><summary>What the account service said</summary><pre tabindex="0"><code id="said"></code></pre></details>
  `,
};

export default page;
