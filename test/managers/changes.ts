// Changes to the demo. No name of ours has outlived the build: each looks for what the built page cannot do without.
import type { Change } from './site.harness.ts';

const inHead = (script: string): Change => ({
  find: /<head>/gu,
  replace: `<head><script>${script}</script>`,
});

/** The form comes late: a page that draws it once it has loaded something else. */
export const late: Change = {
  find: /<script type="module"[^>]* src="([^"]+)"><\/script>/gu,
  replace: '<script type="module">setTimeout(() => import("$1"), 1500)</script>',
};

/** What would spoil a person's passwords, one thing each. */
export const breakages = {
  'the password of the sign-in has the token of a new one': {
    find: /`current-password`/gu,
    replace: '`new-password`',
  },
  'the new password has the token of the old one': {
    find: /=`new-password`(?=,\w+=`repeat-password`)/gu,
    replace: '=String(`current-password`)',
  },
  'a form that was accepted is hidden by its attribute, and stays': {
    find: /(\w)\.style\.display=`none`/gu,
    replace: '$1.hidden=true,document.body.append($1)',
  },
  'a form that no manager must keep leaves like any other': {
    find: /this\.#(\w)=!\w&&\(!!\w\|\|this\.#\1\)/gu,
    replace: 'this.#$1=false',
  },
  'a refusal comes with the status of a success, and with another form': {
    find: /"credentials-rejected":401/gu,
    replace: '"credentials-rejected":200',
  },
  'each field is in a shadow root of its own': inHead(`
    new MutationObserver(() => {
      for (const input of document.querySelectorAll('latchkey-access form input')) {
        const shell = document.createElement('span');
        input.replaceWith(shell);
        shell.attachShadow({ mode: 'open' }).append(input);
      }
    }).observe(document, { childList: true, subtree: true });
  `),
} satisfies Record<string, Change>;
