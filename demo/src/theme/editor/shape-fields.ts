// Everything that is no color: corners, room, fonts, shadow, card or bare.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { properties, type FontName, type LengthName } from '../properties.ts';
import type { Theme } from '../theme.ts';
import { fonts, pill, ranges, shadows } from './choices.ts';
import { reset } from './color-field.ts';

export interface ShapeUi {
  readonly theme: Theme;
  readonly set: (name: LengthName | FontName | 'shadow', value: string | undefined) => void;
  readonly settle: () => void;
}

const inRem = (length: string): number | undefined => {
  const [, number, unit] = /^([\d.]+)(rem|px)?$/u.exec(length) ?? [];
  if (number === undefined) return undefined;
  return unit === 'px' ? Number(number) / 16 : Number(number);
};

const inWords = (length: string): string => {
  const rem = inRem(length);
  if (rem === undefined) return length;
  return rem > 50 ? 'Pill' : `${Math.round(rem * 16)} px`;
};

const step = 0.0625;

/** A slider. */
export const lengthField = (name: LengthName, ui: ShapeUi): TemplateResult => {
  const { label, does, standard } = properties[name];
  const [least, most] = ranges[name];
  // One step further than the last, corners are a pill's.
  const end = name === 'radius' ? most + step : most;
  const value = ui.theme[name] ?? standard;
  const change = ({ target }: Event) => {
    const rem = (target as HTMLInputElement).valueAsNumber;
    ui.set(name, rem > most ? pill : rem === 0 ? '0' : `${rem}rem`);
  };
  return html`<div class="field length" data-setting=${name}>
    <label for="set-${name}">${label}</label>
    <output for="set-${name}">${inWords(value)}</output>
    ${ui.theme[name] === undefined ? nothing : reset(label, () => ui.set(name, undefined))}
    <input
      type="range"
      id="set-${name}"
      aria-describedby="does-${name}"
      aria-valuetext=${inWords(value)}
      min=${least}
      max=${end}
      step=${step}
      .value=${live(String(Math.min(inRem(value) ?? least, end)))}
      @input=${change}
      @change=${ui.settle}
    />
    <p class="does" id="does-${name}">${does}</p>
  </div>`;
};

const chosen = (
  name: FontName | 'shadow',
  choices: Readonly<Record<string, string>>,
  ui: ShapeUi,
): TemplateResult => {
  const { label, does } = properties[name];
  const value = ui.theme[name] ?? '';
  const known = Object.values(choices).includes(value);
  return html`<div class="field" data-setting=${name}>
    <label for="set-${name}">${label}</label>
    <select
      id="set-${name}"
      aria-describedby="does-${name}"
      @change=${({ target }: Event) => {
        ui.set(name, (target as HTMLSelectElement).value || undefined);
        ui.settle();
      }}
    >
      ${known ? nothing : html`<option value=${value} selected>Of its own</option>`}
      ${Object.entries(choices).map(
        ([words, choice]) =>
          html`<option value=${choice} ?selected=${choice === value}>${words}</option>`,
      )}
    </select>
    <p class="does" id="does-${name}">${does}</p>
  </div>`;
};

export const fontField = (name: FontName, ui: ShapeUi): TemplateResult =>
  chosen(name, fonts[name], ui);
export const shadowField = (ui: ShapeUi): TemplateResult => chosen('shadow', shadows, ui);
