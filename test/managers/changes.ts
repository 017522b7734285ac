// Changes to the demo. No name of ours has outlived the build: each looks for what the built page cannot do without.
import type { Change } from './site.harness.ts';

const inHead = (script: string) => [/<head>/gu, `<head><script>${script}</script>`] as const;

// Does this to the inputs of Latchkey whenever there are new ones.
const toInputs = (which: string, script: string): Change => ({
  changes: [
    inHead(`new MutationObserver(() => {
      for (const input of document.querySelectorAll('latchkey-access form input${which}')) { ${script} }
    }).observe(document, { childList: true, subtree: true });`),
  ],
});

/** The form comes late: in a page that draws it once it has loaded something else. */
export const late: Change = {
  changes: [
    [
      /<script type="module"[^>]* src="([^"]+)"><\/script>/gu,
      '<script type="module">setTimeout(() => import("$1"), 1500)</script>',
    ],
  ],
};

/** A service that refuses with the status of a success. */
export const refusedWith200: Change = {
  changes: [[/"credentials-rejected":401/gu, '"credentials-rejected":200']],
};

/** What would spoil a person's passwords, one thing each. */
export const breakages = {
  'the password of the sign-in has the token of a new one': toInputs(
    '[autocomplete=current-password]',
    'input.autocomplete = "new-password";',
  ),
  'a new password has the token of an old one': toInputs(
    '[autocomplete=new-password]',
    'input.autocomplete = "current-password";',
  ),
  'a form that was accepted stays, transparent': {
    changes: [
      [/\.style\.display=`none`/gu, '.style.opacity=0'],
      inHead(`const { remove } = Element.prototype;
        Element.prototype.remove = function () {
          if (this.localName !== 'form') remove.call(this);
        };`),
    ],
  },
  'a form that no manager must keep leaves like any other': {
    changes: [[/!\w(?=&&this\.#\w&&this\.#\w\?\.take\()/gu, 'false']],
  },
  'a refusal has the status of a success, and its form goes for a moment': {
    changes: [
      ...refusedWith200.changes,
      inHead(`addEventListener('latchkey-problem', ({ target }) => {
        const { style } = target.querySelector('form');
        style.display = 'none';
        setTimeout(() => { style.display = ''; }, 300);
      });`),
    ],
  },
  'the fields of the sign-in have no token': toInputs('', "input.removeAttribute('autocomplete');"),
  'each field is in a shadow root of its own': toInputs(
    '',
    `const shell = document.createElement('span');
    input.replaceWith(shell);
    shell.attachShadow({ mode: 'open' }).append(input);`,
  ),
} satisfies Record<string, Change>;
