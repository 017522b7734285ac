// The look of the pages on the way through the app: whose page it is, and one thing to decide. They need no script.
import { createHash } from 'node:crypto';
import { html, Markup } from '../markup.ts';

/** A page. */
export interface Page {
  /** Whose page it is. */
  readonly of: string;
  readonly heading: string;
  readonly body: Markup;
  /** Origins that a form on it may lead to, redirects included; its own anyway. */
  readonly leadsTo?: readonly string[];
  readonly status?: number;
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --page: light-dark(#eef1f6, #14171c); --card: light-dark(#fff, #1f242c); --line: light-dark(#767d88, #8a93a1);
  --text: light-dark(#1b1f24, #eceff4); --accent: light-dark(#1a4fb4, #9ec1ff); --on-accent: light-dark(#fff, #0b1a33);
  --wrong: light-dark(#a4161a, #ffb3b0); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1rem; background: var(--page); color: var(--text); }
main { width: min(27rem, 100vw - 2rem); padding: 2rem; border-radius: 1rem; background: var(--card); overflow-wrap: anywhere; }
.of { margin: 0 0 1rem; font-weight: 600; color: var(--accent); }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
label { display: block; font-weight: 600; margin-block: 1rem 0.25rem; }
input, button, .button { display: block; width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; border-radius: 0.5rem; font: inherit; }
input { border: 1px solid var(--line); background: transparent; color: inherit; }
button, .button { margin-top: 1rem; border: 1px solid var(--accent); background: transparent; color: var(--accent); font-weight: 600;
  text-align: center; text-decoration: none; cursor: pointer; }
button.first, .button { background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dt { font-weight: 600; } dd { margin: 0 0 0.5rem; }
.wrong { color: var(--wrong); font-weight: 600; }
.note { margin-block: 1.5rem 0; font-size: 0.875rem; }
@media (forced-colors: active) { main { border: 1px solid; } }
`;

const styleHash = createHash('sha256').update(style).digest('base64');
// Its hash is in the policy: not a blank may be added.
const styleTag = new Markup(`<style>${style}</style>`);

/** The page as an answer, under a policy that allows its one style sheet and its forms. */
export const pageResponse = ({ of, heading, body, leadsTo = [], status = 200 }: Page): Response =>
  new Response(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${heading} – ${of}</title>
          <link rel="icon" href="data:," />
          ${styleTag}
        </head>
        <body>
          <main>
            <p class="of">${of}</p>
            <h1>${heading}</h1>
            ${body}
          </main>
        </body>
      </html>`.text,
    {
      status,
      headers: {
        'cache-control': 'no-store',
        // Browsers hold a form's redirects to it too.
        'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; form-action ${["'self'", ...leadsTo].join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
        'content-type': 'text/html; charset=utf-8',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
    },
  );
