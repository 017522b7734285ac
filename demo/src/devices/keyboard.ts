// A keyboard as a phone draws it: a picture that takes room, and cannot be typed on.
import { html, type TemplateResult } from 'lit';

const letters = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const digits = ['123', '456', '789', ' 0 '];

/** For a field that wants digits, or one that takes everything. */
export const keyboard = (kind: 'letters' | 'digits'): TemplateResult =>
  html`<div class="keys" data-kind=${kind} aria-hidden="true">
    ${(kind === 'digits' ? digits : letters).map(
      (row) =>
        html`<div>
          ${Array.from(row, (key) => html`<span ?data-none=${key === ' '}>${key}</span>`)}
        </div>`,
    )}
    ${kind === 'letters' ? html`<div><span>123</span><span class="space"></span><span>↵</span></div>` : ''}
  </div>`;

/** What a field asks for; undefined for what no keyboard comes up for. */
export const keyboardFor = (element: Element | null): 'letters' | 'digits' | undefined => {
  if (element?.localName !== 'input') return undefined;
  const { type, inputMode } = element as HTMLInputElement;
  if (!/^(?:text|password|email|tel|search|url|number)$/u.test(type)) return undefined;
  return type === 'tel' || /^(?:numeric|tel|decimal)$/u.test(inputMode) ? 'digits' : 'letters';
};
