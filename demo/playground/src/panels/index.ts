import type { TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';
import { accounts } from './accounts.ts';
import { administrator } from './administrator.ts';
import { embed } from './embed.ts';
import { events } from './events.ts';
import { inbox } from './inbox.ts';
import { news } from './news.ts';
import { phone } from './phone.ts';
import { settings } from './settings.ts';

/** Shows one part of the page. */
export type Panel = (bench: Bench) => TemplateResult;

/** The parts of the page around the login, by the id of the element that holds each. */
export const panels: Readonly<Record<string, Panel>> = {
  phone,
  inbox,
  accounts,
  administrator,
  settings,
  embed,
  events,
  news,
};
