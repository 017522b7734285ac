import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';

const page: Page = {
  path: 'theme/',
  title: 'Theme editor',
  description:
    'Shape Latchkey without asking a developer: colors with their contrast, shape and type, live on every state, exported as CSS.',
  styles: ['/src/theme/editor/editor.css'],
  scripts: ['/src/theme/editor/editor.ts'],
  main: () => markup`<h1>Make it yours</h1>
    <p class="lead">Sixteen properties, and everything else derives from them. Move one and see it on any state.</p>
    <div id="editor"></div>
    <noscript><p>The editor needs JavaScript. The properties stand in the README, under “Make it yours”.</p></noscript>`,
};

export default page;
