import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';

const page: Page = {
  path: 'devices/',
  title: 'Devices',
  description:
    'Every state of Latchkey on phones and tablets: with a keyboard, large text, reduced motion, forced colors and from right to left.',
  styles: ['/src/devices/devices.css'],
  scripts: ['/src/devices/page.ts'],
  main: () => markup`<h1>On a device</h1>
    <p class="lead">Any state as a person holds it: with a keyboard over half of it, in large text, from right to left.</p>
    <div id="devices"></div>
    <noscript><p>The devices show live elements, and need JavaScript.</p></noscript>`,
};

export default page;
