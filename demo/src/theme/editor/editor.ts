// The theme editor: what is set on the left, what it does on the right, and all of it in the address.
import { exampleList } from '@latchkey/elements/examples';
import { html, render, svg, type TemplateResult } from 'lit';
import { languages } from '../../gallery/asked.ts';
import { checked, paint, type Checked } from '../effective.ts';
import { fromCss } from '../import-css.ts';
import { presetLike, presets } from '../presets.ts';
import type { Theme } from '../theme.ts';
import { colorField, type ColorSetting, type ColorUi } from './color-field.ts';
import { redo, replace, set, settle, undo, type Editing } from './editing.ts';
import { exchange } from './exchange.ts';
import { logoChoice } from './logo.ts';
import { dressFrames, preview } from './preview.ts';
import { fontField, lengthField, shadowField, type ShapeUi } from './shape-fields.ts';
import { addressOf, stateOf, type EditorState } from './state.ts';

const colors: readonly ColorSetting[] = [
  'accent',
  'on-accent',
  'surface',
  'page',
  'text',
  'quiet',
  'line',
  'focus',
  'problem',
  'success',
];

const bare = { light: 'transparent', dark: 'transparent' };

let state: EditorState = stateOf(location.search);
const place = document.querySelector<HTMLElement>('#editor');

const update = (change: Partial<EditorState>): void => {
  state = { ...state, ...change };
  history.replaceState(history.state, '', addressOf(state));
  if (place) render(editor(), place);
  dressFrames({ theme: state.editing.theme, logo: state.logo });
};

const edit = (editing: Editing, news = ''): void => update({ editing, news });
const letGo = () => update({ editing: settle(state.editing) });

const failing = (checks: readonly Checked[]) => checks.filter(({ passes }) => !passes).length;

const editor = (): TemplateResult => {
  const { theme } = state.editing;
  const ui: ColorUi & ShapeUi = {
    theme,
    painted: { light: paint(theme, 'light'), dark: paint(theme, 'dark') },
    checked: { light: checked(theme, 'light'), dark: checked(theme, 'dark') },
    set: (name: Parameters<typeof set>[1], value: Parameters<typeof set>[2]) =>
      edit(set(state.editing, name, value)),
    settle: letGo,
  };
  return html`<div class="bench">
      <div class="settings">
        ${presetChoice(theme)} ${summary(failing(ui.checked.light) + failing(ui.checked.dark))}
        <section aria-labelledby="colors-heading">
          <h2 id="colors-heading">Colors</h2>
          <p class="sides-head" aria-hidden="true"><span>Light</span><span>Dark</span></p>
          ${colors.map((name) => colorField(name, ui))}
        </section>
        <section aria-labelledby="shape-heading">
          <h2 id="shape-heading">Shape</h2>
          ${cardChoice(theme)} ${lengthField('radius', ui)} ${lengthField('space', ui)}
          ${lengthField('control-height', ui)} ${lengthField('max-width', ui)} ${shadowField(ui)}
        </section>
        <section aria-labelledby="type-heading">
          <h2 id="type-heading">Type and logo</h2>
          ${fontField('font', ui)} ${fontField('heading-font', ui)}
          ${logoChoice(state.logo, (logo) => update({ logo }))}
        </section>
      </div>
      <div class="stage">${bar()} ${preview(state)}</div>
    </div>
    <div class="exchange">
      ${exchange(state, {
        take: takeIn,
        tell: (news) => update({ news }),
      })}
    </div>
    <p class="news" role="status">${state.news}</p>`;
};

const takeIn = (css: string) => {
  const { theme, notUnderstood } = fromCss(css);
  const count = Object.keys(theme).length;
  update({
    editing: count ? replace(state.editing, theme) : state.editing,
    notUnderstood,
    news: `${count} settings were taken over, ${notUnderstood.length} were not understood.`,
  });
};

const presetChoice = (theme: Theme) => {
  const current = presetLike(theme)?.name;
  return html`<fieldset class="presets">
    <legend>Begin with</legend>
    ${presets.map(
      (preset) =>
        html`<label title=${preset.idea}>
          <input
            type="radio"
            name="preset"
            .checked=${preset.name === current}
            @change=${() => edit(replace(state.editing, preset.theme), preset.idea)}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true">${swatch(preset.theme)}</svg>
          ${preset.title}
        </label>`,
    )}
  </fieldset>`;
};

const swatch = (theme: Theme) => {
  const { page, surface, accent } = paint(theme, 'light');
  return [
    svg`<rect width="24" height="24" rx="6" fill=${page} />`,
    svg`<rect x="4" y="4" width="16" height="16" rx="3" fill=${surface} />`,
    svg`<rect x="7" y="13" width="10" height="4" rx="1" fill=${accent} />`,
  ];
};

const summary = (count: number) =>
  html`<p class="summary" role="status" ?data-fails=${count > 0}>
    ${
      count === 0
        ? 'Everything can be read: all contrasts are as WCAG 2.2 AA asks.'
        : `${count} ${count === 1 ? 'contrast falls' : 'contrasts fall'} short of WCAG 2.2 AA.`
    }
  </p>`;

const cardChoice = (theme: Theme) => {
  const isBare = theme.surface?.light === 'transparent' && theme.surface.dark === 'transparent';
  const choose = (toBare: boolean) => {
    let { editing } = state;
    editing = set({ ...editing, touched: 'card' }, 'surface', toBare ? bare : undefined);
    editing = set({ ...editing, touched: 'line' }, 'line', toBare ? bare : undefined);
    edit(set({ ...editing, touched: 'shadow' }, 'shadow', toBare ? 'none' : undefined));
  };
  return html`<fieldset class="choice">
    <legend>Around it</legend>
    ${[false, true].map(
      (one) =>
        html`<label>
          <input type="radio" name="card" .checked=${isBare === one} @change=${() => choose(one)} />
          ${one ? 'Bare' : 'A card'}
        </label>`,
    )}
  </fieldset>`;
};

type Chosen = 'example' | 'lang' | 'sides' | 'width';

const choice = (name: Chosen, label: string, choices: readonly (readonly [string, string])[]) =>
  html`<label>
    <span class="label">${label}</span>
    <select
      @change=${({ target }: Event) => update({ [name]: (target as HTMLSelectElement).value })}
    >
      ${choices.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === state[name]}>${words}</option>`,
      )}
    </select>
  </label>`;

const bar = () => {
  const { past, future } = state.editing;
  return html`<div class="bar">
    ${choice(
      'example',
      'State',
      exampleList.map(({ name }) => [name, name.replace('/', ' · ').replaceAll('-', ' ')] as const),
    )}
    ${choice('lang', 'Language', Object.entries(languages))}
    ${choice('sides', 'Sides', [
      ['both', 'Light and dark'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ])}
    ${choice('width', 'Width', [
      ['desktop', 'As it comes'],
      ['phone', 'A phone’s'],
    ])}
    <div class="history">
      <button
        type="button"
        ?disabled=${past.length === 0}
        @click=${() => edit(undo(state.editing))}
      >
        Undo
      </button>
      <button
        type="button"
        ?disabled=${future.length === 0}
        @click=${() => edit(redo(state.editing))}
      >
        Redo
      </button>
      <button type="button" @click=${() => edit(replace(state.editing, {}), 'Nothing is set.')}>
        Reset
      </button>
    </div>
  </div>`;
};

update({});
