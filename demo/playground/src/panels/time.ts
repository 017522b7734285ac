import { html, type TemplateResult } from 'lit';
import type { Bench } from '../bench.ts';

/** A time of day, as the visitor reads it. `at` in milliseconds since the epoch. */
export const timeOfDay = ({ lang }: Bench, at: number): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at);

const halfDay = 12 * 60 * 60 * 1000;

/** Whether something was before today's visit. `at` in milliseconds since the epoch. */
export const isOld = (at: number): boolean => Date.now() - at > halfDay;

/** When something was sent. */
export const sentAt = (bench: Bench, at: number): TemplateResult =>
  html`<time datetime=${new Date(at).toISOString()}>
    ${isOld(at) ? dayOf(bench, at) : timeOfDay(bench, at)}
  </time>`;

const dayOf = ({ lang }: Bench, at: number) =>
  new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(at);

/** A span as the visitor reads it, in seconds below a minute and in minutes above. */
export const span = ({ lang }: Bench, seconds: number, unitDisplay: 'long' | 'narrow'): string =>
  new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: seconds < 60 ? 'second' : 'minute',
    unitDisplay,
  }).format(seconds < 60 ? seconds : Math.ceil(seconds / 60));
