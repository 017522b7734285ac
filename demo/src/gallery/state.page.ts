import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';

const page: Page = {
  path: 'gallery/state/',
  title: 'One state',
  description: 'One step of Latchkey alone, as an address asks for it.',
  isBare: true,
  styles: ['/src/gallery/state.css'],
  scripts: ['/src/gallery/state.ts'],
  main: () => markup`<main id="state"></main>
    <noscript><p>This page shows a live element, and needs JavaScript.</p></noscript>`,
};

export default page;
