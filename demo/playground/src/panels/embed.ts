import { html } from 'lit';
import type { Settings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { copyButton } from './copy-button.ts';
import type { Panel } from './index.ts';

const codeFor = ({ shape, passkeys }: Settings): string => {
  const more =
    (shape === 'identifier-first' ? ' identifier-first' : '') +
    (passkeys === 'on' ? ' passkeys' : '');
  return [
    `<script type="module">import '@latchkey/elements/define/access.js';</script>`,
    `<latchkey-access endpoint="${tagOf()?.getAttribute('endpoint') ?? '/account'}" return-to="/home"${more}>`,
    `</latchkey-access>`,
  ].join('\n');
};

/** What a team writes to get the login that is on this page. */
export const embed: Panel = (bench) => {
  const { words, settings } = bench;
  const code = codeFor(settings);
  return html`
    <h2 id="embed-heading" tabindex="-1">${words.embed.heading}</h2>
    <p class="quiet-text">${words.embed.lead}</p>
    <pre dir="ltr"><code>${code}</code></pre>
    ${copyButton(bench, code, words.copy.copy)}
  `;
};
