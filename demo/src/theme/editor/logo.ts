// A picture for the slot above the heading.
import { html, type TemplateResult } from 'lit';

const sample = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 32"><rect width="32" height="32" rx="9" fill="#7a818f"/><path d="M9 12.5 16 18l7-5.5" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/><text x="42" y="22" font-family="system-ui,sans-serif" font-size="17" font-weight="600" fill="#7a818f">Example</text></svg>',
)}`;

const read = (file: File, then: (url: string) => void) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    if (typeof reader.result === 'string') then(reader.result);
  });
  reader.readAsDataURL(file);
};

/** None, an example’s, or a file that stays in this browser. */
export const logoChoice = (logo: string, choose: (url: string) => void): TemplateResult =>
  html`<fieldset class="choice">
      <legend>Logo</legend>
      ${[
        ['None', ''],
        ['An example', sample],
      ].map(
        ([words, url]) =>
          html`<label>
            <input
              type="radio"
              name="logo"
              .checked=${logo === url}
              @change=${() => choose(url ?? '')}
            />
            ${words}
          </label>`,
      )}
    </fieldset>
    <div class="field">
      <label for="logo-file">Your own</label>
      <input
        type="file"
        id="logo-file"
        accept="image/*"
        @change=${({ target }: Event) => {
          const file = (target as HTMLInputElement).files?.[0];
          if (file) read(file, choose);
        }}
      />
    </div>`;
