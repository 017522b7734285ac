import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';

const page: Page = {
  path: '',
  title: 'Latchkey – login and account recovery as web components',
  description: 'One tag for the login and every way back into an account.',
  main: () => markup`<h1>Latchkey</h1>`,
};

export default page;
