import { backupCodes, seedPassword, type AccountView } from '@latchkey/mock';
import { html, nothing } from 'lit';
import type { Bench } from '../bench.ts';
import { icon } from '../icons.ts';
import { copyButton } from './copy-button.ts';
import type { Panel } from './index.ts';
import { span } from './time.ts';

/** Who can sign in here, what each shows, and what each knows. */
export const accounts: Panel = (bench) => {
  const { words, server } = bench;
  return html`
    <h2 id="accounts-heading" tabindex="-1">${words.accounts.heading}</h2>
    <p class="password">
      <span>${words.accounts.password}</span>
      <code dir="ltr">${seedPassword}</code>
      ${copyButton(bench, seedPassword, words.copy.copy)}
    </p>
    <ul class="people">
      ${server.service.accounts.map(
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

const about = (
  bench: Bench,
  { identifier, methods, locked, blocked, organization }: AccountView,
) => {
  const { accounts: words } = bench.words;
  const list = new Intl.ListFormat(bench.settings.lang, { type: 'unit' });
  const factors =
    methods.length > 0 ? list.format(methods.map((one) => words.methods[one])) : words.passwordOnly;
  const facts = [
    typeof locked === 'number' && locked > 0 && words.locked(span(bench, locked, 'long')),
    locked === true && words.lockedByOwner,
    blocked && words.blocked(organization ?? ''),
  ].filter((fact) => fact !== false);
  if (facts.length > 0) return facts.join(' ');
  return identifier.includes('@') ? sentence(bench, factors) : words.username;
};

// Some languages write the names of methods small, as the middle of a list needs them.
const sentence = ({ settings }: Bench, text: string) =>
  text.slice(0, 1).toLocaleUpperCase(settings.lang) + text.slice(1);

const more = (bench: Bench, { identifier, methods }: AccountView) => {
  const { accounts: words } = bench.words;
  if (methods.includes('backup')) {
    return html`<details>
      <summary>${words.backupCodes}</summary>
      <ul class="codes">
        ${backupCodes.map((code) => html`<li>${copyButton(bench, code, code)}</li>`)}
      </ul>
    </details>`;
  }
  return methods.includes('passkey') && bench.canMakePasskeys
    ? html`<button type="button" class="quiet" @click=${() => bench.enroll(identifier)}>
        ${icon('key')} <span>${words.addPasskey}</span>
      </button>`
    : nothing;
};
