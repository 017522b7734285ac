import { problemExamples } from '@latchkey/elements/examples';
import { markup } from '../../site/markup.ts';
import type { Page } from '../../site/page.ts';
import { languages } from '../gallery/asked.ts';
import { states } from '../gallery/journeys.ts';

const code = `<script type="module" src="/latchkey/login.js"></script>
<latchkey-login endpoint="/account">
</latchkey-login>`;

/** Where one can go from here; one that has no page yet is left out by the plugin. */
const doors = [
  [
    'gallery/',
    'Gallery',
    'Every step with every problem, in any language, theme and width. Each has an address to share.',
  ],
  [
    'playground/',
    'Playground',
    'The whole of it on a simulated service, with a phone, an inbox and an administrator.',
  ],
  ['theme/', 'Theme', 'Your colors, type and shape on any state; out comes a handful of CSS.'],
  ['embed/', 'Embed', 'Plain HTML, React, Vue, Angular, Svelte, a server’s page, a web view.'],
  ['reference/', 'Reference', 'Tags, events, problems, and how an adapter answers.'],
] as const;

const facts = [
  ['17.6 kB', 'at most, until the login form can be used; each change is measured against it'],
  ['2', 'requests to the first field, before your service is asked anything'],
  [String(states.length), 'states, each with a picture here and a test in three engines'],
  [String(Object.keys(problemExamples).length), 'problems, each in words that say what to do next'],
  [String(Object.keys(languages).length - 1), 'languages, two of them from right to left'],
] as const;

const page: Page = {
  path: '',
  title: 'Latchkey – login and account recovery as web components',
  description:
    'Login and account recovery as web components: one tag for the sign-in, the second step, and every way back into an account. For any backend, in twelve languages.',
  styles: ['/src/start/start.css'],
  scripts: ['/src/start/start.ts'],
  main: (root, known) => markup`
    <div class="hero">
      <div class="words">
        <h1>The way back into an account</h1>
        <p class="lead">Latchkey is login and account recovery as web components: whoever forgot a password, lost a phone or
        changed an address gets back in, and nobody else does.</p>
        <pre class="code" tabindex="0" aria-label="What a page needs"><code>${code}</code></pre>
        <p class="ways"><a class="button primary" href="${root}gallery/">See every state</a>
        <a class="button" href="${root}playground/">Try it out</a></p>
      </div>
      <div class="live">
        <div id="live"><p class="note waiting">Here is a login, once scripts run.</p></div>
        <p class="note try">It works: <button type="button" class="fill" id="fill" hidden>fill in</button>
        <code>anna@example.org</code> and <code>Correct-horse-9</code>. Her service is simulated in this page.</p>
      </div>
    </div>

    <section class="facts" aria-label="Measured"><dl>
      ${facts.map(([figure, what]) => markup`<div><dt>${figure}</dt><dd>${what}</dd></div>`)}
    </dl></section>

    <section class="doors" aria-labelledby="doors"><h2 id="doors">Look around</h2><ul>
      ${doors
        .filter(([path]) => known.includes(path))
        .map(
          ([path, name, about]) =>
            markup`<li><h3><a href="${root}${path}">${name}</a></h3><p>${about}</p></li>`,
        )}
    </ul></section>

    <section class="promises" aria-labelledby="promises"><h2 id="promises">What it takes care of</h2>
      <div class="pair">
        <div><h3>Password managers</h3><p>Real forms in the page itself, exact tokens, one form for each step. Browsers fill it, and
        offer to save what was accepted, never what was refused.</p></div>
        <div><h3>Any backend</h3><p>Your service leads and the page follows. Five calls are an adapter; or give the functions that
        your login already has.</p></div>
        <div><h3>Nothing to overhear</h3><p>A wrong password and an unknown address look alike to the byte. Secrets are in the field
        and in the request under way, nowhere else.</p></div>
        <div><h3>Everyone</h3><p>Keyboard, screen reader, 320 pixels, 200 % text, dark, forced colors, reduced motion, right to
        left: the same design, looked at in each.</p></div>
      </div>
    </section>
  `,
};

export default page;
