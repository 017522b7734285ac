// One color, in light and in dark, with what WCAG asks of it, as it is moved.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Checked, Painted } from '../effective.ts';
import { rgbOf } from '../any-color.ts';
import { properties, type ColorName, type Pair } from '../properties.ts';
import type { Scheme, Theme } from '../theme.ts';
import { normalize } from '../values.ts';

/** A color that can be set. */
export type ColorSetting = ColorName | 'page';

/** What a field knows, and what it says. */
export interface ColorUi {
  readonly theme: Theme;
  readonly painted: Readonly<Record<Scheme, Painted>>;
  readonly checked: Readonly<Record<Scheme, readonly Checked[]>>;
  readonly set: (name: ColorSetting, value: Pair | undefined) => void;
  /** The person has let go. */
  readonly settle: () => void;
}

const schemes: readonly Scheme[] = ['light', 'dark'];

const said = (name: ColorSetting) =>
  name === 'page'
    ? {
        label: 'Page behind',
        does: 'Your own page, and no property of Latchkey’s: it is exported for the body.',
      }
    : properties[name];

// What else a color decides.
const decides: Partial<Record<ColorSetting, readonly string[]>> = {
  accent: ['accent', 'on-accent', 'link'],
  text: ['text', 'edge'],
};

const concerning = (name: ColorSetting, checks: readonly Checked[]) =>
  checks.filter(({ color, ground }) =>
    name === 'surface' ? ground === 'surface' : (decides[name] ?? [name]).includes(color),
  );

/** Of all that is asked of a color, what it is nearest to failing. */
const worst = (checks: readonly Checked[]): Checked | undefined =>
  checks.toSorted((one, other) => one.ratio / one.atLeast - other.ratio / other.atLeast)[0];

const verdict = (check: Checked | undefined) =>
  check
    ? html`<span
        class="verdict"
        ?data-fails=${!check.passes}
        title="${check.label}: at least ${check.atLeast} : 1"
      >
        <b>${check.passes ? '✓' : '!'}</b> ${check.ratio.toFixed(1)} : 1
        <span class="unseen"
          >${check.label}, ${check.passes ? 'enough' : `at least ${check.atLeast}`}</span
        >
      </span>`
    : html`<span class="verdict quiet">–</span>`;

/** The field. */
export const colorField = (name: ColorSetting, ui: ColorUi): TemplateResult => {
  const { label, does } = said(name);
  const isSet = ui.theme[name] !== undefined;
  return html`<fieldset class="color" data-setting=${name}>
    <legend>${label}${isSet ? reset(label, () => ui.set(name, undefined)) : nothing}</legend>
    <p class="does" id="does-${name}">${does}</p>
    <div class="pair">${schemes.map((scheme) => side(name, scheme, label, ui))}</div>
  </fieldset>`;
};

/** Gives a setting back to Latchkey. */
export const reset = (label: string, go: () => void): TemplateResult =>
  html`<button type="button" class="unset" @click=${go}>
    Unset<span class="unseen"> ${label.toLowerCase()}</span>
  </button>`;

const side = (name: ColorSetting, scheme: Scheme, label: string, ui: ColorUi) => {
  const shown = ui.painted[scheme][name];
  const own = ui.theme[name]?.[scheme];
  const change = (written: string) => {
    const color = normalize('color', written) ?? rgbOf(written);
    if (color) {
      const { light, dark } = other(name, ui);
      ui.set(name, scheme === 'light' ? { light: color, dark } : { light, dark: color });
    }
    return color !== undefined;
  };
  return html`<div class="side">
    <input
      type="color"
      aria-label="${label}, ${scheme}"
      aria-describedby="does-${name}"
      .value=${live(shown)}
      @input=${({ target }: Event) => change((target as HTMLInputElement).value)}
      @change=${ui.settle}
    />
    <input
      type="text"
      aria-label="${label}, ${scheme}, as text"
      spellcheck="false"
      autocomplete="off"
      placeholder=${shown}
      .value=${own ?? ''}
      @change=${({ target }: Event) => {
        const field = target as HTMLInputElement;
        if (field.value === '') ui.set(name, undefined);
        else field.setAttribute('aria-invalid', String(!change(field.value)));
        ui.settle();
      }}
    />
    ${verdict(worst(concerning(name, ui.checked[scheme])))}
  </div>`;
};

// The other scheme keeps what it shows.
const other = (name: ColorSetting, { theme, painted }: ColorUi): Pair =>
  theme[name] ?? { light: painted.light[name], dark: painted.dark[name] };
