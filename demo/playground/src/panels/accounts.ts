import { backupCodes, seedPassword, type AccountView } from '@latchkey/mock';
import { html, nothing } from 'lit';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';
import { about } from './about.ts';
import { copyButton } from './copy-button.ts';
import type { Panel } from './index.ts';

/** Who can sign in here, what each shows, and what each knows. */
export const accounts: Panel = (bench) => {
  const { words, service } = bench;
  return html`
    <h2 id="accounts-heading" tabindex="-1">${words.accounts.heading}</h2>
    <p class="password">
      <span>${words.accounts.password}</span>
      <code dir="ltr">${seedPassword}</code>
      ${copyButton(bench, seedPassword, words.copy.copy)}
    </p>
    <ul class="people" tabindex="-1">
      ${service.accounts.map(
        (account) => html`
          <li>
            <div class="person">
              <h3><bdi>${account.identifier}</bdi></h3>
              <p class="quiet-text">${about(bench, account)}</p>
            </div>
            <button type="button" class="outline" @click=${() => bench.use(account.identifier)}>
              ${words.accounts.use} <span class="unseen">${account.identifier}</span>
            </button>
            ${more(bench, account)}
          </li>
        `,
      )}
    </ul>
  `;
};

const more = (bench: Bench, { identifier, methods, phone, recoveryEmail }: AccountView) => {
  const { accounts: words } = bench.words;
  const reach = [phone, recoveryEmail].filter((one) => one !== undefined);
  const folded = (label: string, texts: readonly string[], look = '') =>
    texts.length === 0
      ? nothing
      : html`<details>
          <summary>${label} <span class="unseen">${identifier}</span></summary>
          <ul class=${look}>
            ${texts.map((text) => html`<li>${copyButton(bench, text, text)}</li>`)}
          </ul>
        </details>`;
  return html`<div class="more">
    ${folded(words.reach, reach)}
    ${folded(words.backupCodes, methods.includes('backup') ? backupCodes : [], 'codes')}
    ${
      methods.includes('passkey') && bench.canMakePasskeys
        ? html`<button type="button" class="quiet" @click=${() => bench.enroll(identifier)}>
            ${icon('key')} <span>${words.addPasskey}</span>
          </button>`
        : nothing
    }
  </div>`;
};
