import { html, type TemplateResult } from 'lit';
import type { MessageKey, Params } from './messages.ts';

// A private-use character: no catalogue and no service's data has it for a reason.
const mark = '\uE000';

/** A message whose parameters are templates (an isolated address, an emphasized number) instead of text, in its own word order. */
export const rich = (
  t: (key: MessageKey, params?: Params) => string,
  key: MessageKey,
  parts: Readonly<Record<string, unknown>>,
): unknown[] => {
  const names = Object.keys(parts);
  const marked = t(key, Object.fromEntries(names.map((name) => [name, mark + name + mark])));
  return marked.split(mark).map((piece, index) => (index % 2 ? parts[piece] : piece));
};

/** A text from elsewhere, in its own direction. A masked number (`•• 42`) is not torn apart at the end of a line. */
export const isolated = (text = ''): TemplateResult =>
  html`<bdi>${text.includes('•') ? text.replaceAll(' ', '\u00A0') : text}</bdi>`;
