// A state on a device: its size, its edges, its keyboard, and how a person has set it up.
import { exampleList } from '@latchkey/elements/examples';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { presets } from '../theme/presets.ts';
import { wear } from '../theme/apply.ts';
import {
  addressOf,
  askedIn,
  choiceNames,
  choices,
  deviceOf,
  stateAddress,
  type Asked,
  type Choice,
} from './asked.ts';
import { forcedColors } from './forced.ts';
import { keyboard, keyboardFor } from './keyboard.ts';

const place = document.querySelector<HTMLElement>('#devices');
let view: Asked = askedIn(location.search);
let keys: 'letters' | 'digits' | undefined;
let frame: HTMLIFrameElement | undefined;

const draw = () => {
  if (place) render(page(), place);
  const active = frame?.contentDocument?.activeElement;
  // A browser brings what has the focus back into sight when its keyboard has come up.
  if (shownKeys() && active && keyboardFor(active)) active.scrollIntoView({ block: 'nearest' });
};

const update = (change: Partial<Asked>) => {
  view = { ...view, ...change };
  keys = undefined;
  history.replaceState(history.state, '', addressOf(view));
  draw();
};

const shownKeys = () =>
  view.keyboard === 'none'
    ? undefined
    : (keys ?? (view.keyboard === 'shown' ? 'letters' : undefined));

const labels: Readonly<Record<Choice, string>> = {
  device: 'Device',
  lang: 'Language',
  theme: 'Theme',
  dir: 'Direction',
  text: 'Text',
  motion: 'Motion',
  colors: 'Colors',
  keyboard: 'Keyboard',
};

const select = (
  name: keyof Asked,
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  html`<label>
    <span class="label">${label}</span>
    <select
      @change=${({ target }: Event) => update({ [name]: (target as HTMLSelectElement).value })}
    >
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === view[name]}>${words}</option>`,
      )}
    </select>
  </label>`;

const looks = () => {
  const known = presets.map(({ name, title }) => [name === 'latchkey' ? '' : name, title] as const);
  const isKnown = known.some(([name]) => name === view.look);
  return isKnown ? known : [...known, [view.look, 'Of the editor'] as const];
};

const watched = new WeakSet<Element>();

const watch = (element: Element | undefined) => {
  if (!(element instanceof HTMLIFrameElement)) return;
  frame = element;
  if (watched.has(element)) return;
  watched.add(element);
  element.addEventListener('load', () => {
    const page = element.contentDocument;
    if (!page) return;
    keys = keyboardFor(page.activeElement);
    dress(page);
    for (const [event, focused] of [
      ['focusin', () => page.activeElement],
      ['focusout', () => null],
    ] as const)
      page.addEventListener(event, () => {
        keys = keyboardFor(focused());
        draw();
      });
    draw();
  });
};

// The edges of a screen reach a page as env(safe-area-inset-*), which no other page can set: here they are room in its body.
const dress = (page: Document) => {
  const { safe } = deviceOf(view);
  page.body.style.padding = `${safe.top}px 0 ${safe.bottom}px`;
  wear(view.colors === 'forced' ? forcedColors : {}, page);
};

const page = (): TemplateResult => {
  const device = deviceOf(view);
  const shown = shownKeys();
  const address = stateAddress(view);
  if (frame?.contentDocument?.body && frame.getAttribute('src') === address)
    dress(frame.contentDocument);
  const screen = device.height - (shown ? device.keyboard : 0);
  return html`<div class="choices">
      ${select(
        'example',
        'State',
        exampleList.map(
          ({ name }) => [name, name.replace('/', ' · ').replaceAll('-', ' ')] as const,
        ),
      )}
      ${choiceNames.map((name) => select(name, labels[name], Object.entries(choices[name])))}
      ${select('look', 'Looks', looks())}
    </div>
    <div class="table">
      <div
        class="device"
        data-device=${view.device}
        data-theme-of=${view.theme}
        ?data-keys=${shown !== undefined}
      >
        <svg class="glass" width=${device.width} height=${device.height} aria-hidden="true"></svg>
        <iframe
          title="The state on a device: ${device.title.toLowerCase()}"
          width=${device.width}
          height=${screen}
          src=${address}
          ${ref(watch)}
        ></iframe>
        <span class="camera" aria-hidden="true"></span>
        ${shown ? keyboard(shown) : nothing}
        <span class="swipe" aria-hidden="true"></span>
      </div>
    </div>
    <div class="prose">
      <h2>What is simulated, and what is not</h2>
      <ul>
        <li>The size of the screen and of the text, reduced motion and the direction are real.</li>
        <li>
          The keyboard takes its room from the page, as on a phone; what has the focus is brought
          back into sight. It is a picture: type on your own.
        </li>
        <li>
          The room at the edges is put into the page’s body. On a device a page that goes to the
          edges reads it from
          <code>env(safe-area-inset-*)</code>, which nothing else can set.
        </li>
        <li>
          Forced colors are a palette. The mode itself is the system’s: in Chromium’s tools, under
          Rendering, it can be emulated.
        </li>
      </ul>
      <p>
        <a href="../theme/${view.look ? `?look=${encodeURIComponent(view.look)}` : ''}"
          >Edit these looks</a
        >
      </p>
    </div>`;
};

draw();
