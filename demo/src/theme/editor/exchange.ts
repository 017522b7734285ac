// Out of the editor, and into it: CSS, a link, a paste.
import { html, nothing, type TemplateResult } from 'lit';
import { toCss } from '../export-css.ts';
import { addressOf, type EditorState } from './state.ts';

export interface ExchangeUi {
  readonly take: (css: string) => void;
  readonly tell: (news: string) => void;
}

const copy = async (text: string, what: string, { tell }: ExchangeUi) => {
  try {
    await navigator.clipboard.writeText(text);
    tell(`${what} is in the clipboard.`);
  } catch {
    tell('This browser keeps pages from the clipboard: select the text and copy it.');
  }
};

const logoMarkup = `<latchkey-access endpoint="/account">
  <img slot="logo" src="/logo.svg" alt="Your name" height="32" />
</latchkey-access>`;

/** Export, share and import. */
export const exchange = (state: EditorState, ui: ExchangeUi): TemplateResult => {
  const css = toCss(state.editing.theme);
  const link = new URL(addressOf(state), location.href).href;
  return html`<section aria-labelledby="export-heading">
      <h2 id="export-heading">Take it along</h2>
      <p>Paste this into your page’s style sheet: that is all.</p>
      <pre
        tabindex="0"
        aria-label="The theme as CSS"
      ><code>${css || '/* Latchkey’s own looks: nothing to set. */'}</code></pre>
      ${
        state.logo
          ? html`<p>The logo is markup, above the heading:</p>
              <pre tabindex="0" aria-label="A logo as markup"><code>${logoMarkup}</code></pre>`
          : nothing
      }
      <p class="row">
        <button type="button" class="primary" @click=${() => copy(css, 'The CSS', ui)}>
          Copy the CSS
        </button>
        <button type="button" @click=${() => copy(link, 'The link', ui)}>Copy a link to it</button>
      </p>
    </section>
    <section aria-labelledby="import-heading">
      <h2 id="import-heading">Bring one in</h2>
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const text = new FormData(event.target as HTMLFormElement).get('css');
          if (typeof text === 'string') ui.take(text);
        }}
      >
        <label for="paste">CSS with <code>--latchkey-</code> properties</label>
        <textarea id="paste" name="css" rows="5" spellcheck="false" required></textarea>
        <button>Use it</button>
      </form>
      ${
        state.notUnderstood.length
          ? html`<div class="not-understood">
              <p>This was not understood, and left out:</p>
              <ul>
                ${state.notUnderstood.map(
                  ({ text, why }) => html`<li><code>${text}</code> ${why}</li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
};
