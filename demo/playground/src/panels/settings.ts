import { faultNames, isScenario, scenarioNames, worldOf } from '@latchkey/mock';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Bench } from '../bench.ts';
import { choices, type Settings } from '../settings.ts';
import type { Panel } from './index.ts';

interface Option {
  readonly value: string;
  readonly label: string;
  /** Where it is not the page's language. */
  readonly lang?: string;
}

/** What can be tried: each setting is in the page's address. */
export const settings: Panel = (bench) => {
  const { service, words } = bench;
  const { themes, dirs, shapes, switches, faults } = words.settings;
  const named = (labels: Readonly<Record<string, string>>, values: readonly string[]): Option[] =>
    values.map((value) => ({ value, label: labels[value] ?? value }));
  return html`
    <h2 id="settings-heading" tabindex="-1">${words.settings.heading}</h2>
    <div class="settings">
      ${select(
        bench,
        'lang',
        choices.lang.map((value) => ({ value, label: ownName(value), lang: value })),
      )}
      ${select(bench, 'dir', named(dirs, choices.dir))}
      ${select(bench, 'theme', named(themes, choices.theme))}
      ${select(bench, 'passkeys', named(switches, choices.passkeys))}
      ${select(bench, 'shape', named(shapes, choices.shape), 'wide')}
      ${service.restarts ? select(bench, 'scenario', scenarios(), 'wide', about(bench)) : nothing}
      ${select(bench, 'fault', named(faults, ['none', ...faultNames]), 'wide')}
    </div>
    ${
      service.restarts
        ? html`<button type="button" class="outline" @click=${() => bench.reset()}>
            ${words.settings.reset}
          </button>`
        : html`<p class="quiet-text">${words.settings.kept}</p>`
    }
  `;
};

const select = (
  bench: Bench,
  name: keyof Settings,
  options: readonly Option[],
  width = '',
  hint?: string,
): TemplateResult => html`
  <div class=${`setting ${width}`}>
    <label for=${`setting-${name}`}>${bench.words.settings[name]}</label>
    <select
      id=${`setting-${name}`}
      aria-describedby=${hint ? `setting-${name}-hint` : nothing}
      @change=${({ target }: Event) => bench.set(name, (target as HTMLSelectElement).value)}
      @blur=${() => bench.settled()}
    >
      ${options.map(
        ({ value, label, lang }) =>
          html`<option
            value=${value}
            lang=${lang ?? nothing}
            .selected=${live(bench.settings[name] === value)}
          >
            ${label}
          </option>`,
      )}
    </select>
    ${hint ? html`<p class="quiet-text" id=${`setting-${name}-hint`} lang="en" dir="ltr">${hint}</p>` : nothing}
  </div>
`;

// A language says itself what it is called.
const ownName = (lang: string) => {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
};

// Scenarios speak English: their names are what a developer writes.
const scenarios = (): Option[] =>
  scenarioNames.map((value) => ({
    value,
    label: value.slice(0, 1).toUpperCase() + value.slice(1).replaceAll('-', ' '),
    lang: 'en',
  }));

const about = ({ settings: { scenario } }: Bench) =>
  worldOf(isScenario(scenario) ? scenario : 'default').about;
