import { render, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import type { ViewName } from '../view-name.ts';
import { assistance, elsewhere } from './hand-over.ts';
import { help } from './help.ts';
import { home } from './home.ts';

type PageName = Exclude<ViewName, 'sign-in'>;

const views: Readonly<Record<PageName, (bench: Bench) => TemplateResult>> = {
  home,
  help,
  elsewhere,
  assistance,
};

/** Shows a page of the product in its frame. (Latchkey's own are there already.) */
export const showView = (name: PageName, bench: Bench): void => {
  const place = document.getElementById('sign-in');
  if (place) render(views[name](bench), place);
};
