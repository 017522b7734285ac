import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { deeds, domainOf, type DeedName } from '../administrator.ts';
import type { Bench } from '../bench.ts';
import { about } from './about.ts';
import { cases } from './cases.ts';
import type { Panel } from './index.ts';

const groups = {
  address: ['delete-mailbox', 'release-address', 'cancel-service', 'recreate-mailbox'],
  access: ['lock-for-a-minute', 'lock-until-owner', 'unlock', 'block', 'unblock'],
  factor: ['second-step'],
} as const satisfies Record<string, readonly DeedName[]>;

/** What an administrator of the service can do: with an account, and with identity cases. */
export const administrator: Panel = (bench) => {
  const { administrator: office, service, words } = bench;
  const { account } = office;
  return html`
    <h2 id="administrator-heading" tabindex="-1">${words.administrator.heading}</h2>
    <p class="quiet-text">${words.administrator.lead}</p>
    <div class="setting">
      <label for="administrator-account">${words.administrator.account}</label>
      <select
        id="administrator-account"
        aria-describedby="administrator-about"
        @change=${({ target }: Event) => office.choose((target as HTMLSelectElement).selectedIndex)}
      >
        ${service.accounts.map(
          ({ identifier }) =>
            html`<option .selected=${live(identifier === account?.identifier)}>
              ${identifier}
            </option>`,
        )}
      </select>
      <p class="quiet-text" id="administrator-about">${account && about(bench, account)}</p>
    </div>
    ${Object.entries(groups).map(([name, offered]) =>
      group(bench, name as keyof typeof groups, offered),
    )}
    ${cases(bench)}
  `;
};

const group = (
  { administrator: office, words }: Bench,
  name: keyof typeof groups,
  offered: readonly DeedName[],
) => {
  const { account } = office;
  const fitting = account ? offered.filter((deed) => deeds[deed].fits(account)) : [];
  if (!account || fitting.length === 0) return nothing;
  return html`
    <fieldset class="deeds">
      <legend>${words.administrator.groups[name]}</legend>
      ${fitting.map(
        (deed) =>
          html`<button type="button" class="outline" @click=${() => office.act(deed)}>
            ${words.administrator.deeds[deed].label.replace('{domain}', domainOf(account) ?? '')}
          </button>`,
      )}
    </fieldset>
  `;
};
