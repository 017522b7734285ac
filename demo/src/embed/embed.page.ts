// How Latchkey is put into a page or an app: the files that tests build, open and sign in with.
import { markup, type Markup } from '../../site/markup.ts';
import { copyable } from '../../site/reference/code.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { rendered } from '../../site/reference/markdown.ts';
import { platforms, type Platform } from '../../site/reference/platforms.ts';
import { read } from '../../site/reference/sources.ts';

const fileName = (file: string) => file.slice(file.lastIndexOf('/') + 1);

const install = (): Promise<Markup> => copyable('npm install @latchkey/elements', 'sh', 'Once');

const pageOf = ({ path, name, description, listings, notes, isRun }: Platform) =>
  articlePage({
    path,
    title: `Embed in ${name.replace(/^A page|^Plain/u, (begin) => begin.toLowerCase())}`,
    description,
    headings: [
      { id: 'code', text: 'The code' },
      { id: 'to-know', text: 'What to know' },
      { id: 'result', text: 'The result' },
    ],
    body: async (root) => markup`
      <p class="lead">${description}</p>
      <h2 id="code">The code</h2>
      ${isRun && (await install())}
      ${await Promise.all(
        listings.map(({ file, language }) => copyable(read(file), language, fileName(file))),
      )}
      <p class="note">${
        isRun
          ? 'These files are built, opened in Chromium and signed in with by each run of the tests.'
          : 'No test can run this here; one holds it to the settings of the guide.'
      }</p>
      <h2 id="to-know">What to know</h2>
      ${await rendered(notes, 'README.md', root)}
      <h2 id="result">The result</h2>
      <figure class="live"><iframe src="${root}gallery/state/?example=credentials/plain&bare" title="The login form, live" loading="lazy"></iframe>
        <figcaption>The first screen. The whole of it, on a simulated service: <a href="${root}playground/">playground</a>.</figcaption></figure>`,
  });

const overview = articlePage({
  path: 'embed/',
  title: 'Embed',
  description:
    'Latchkey in plain HTML, React, Vue, Angular, Svelte, a page from a server, and apps: code that is tested.',
  body: async (root) => markup`
    <p class="lead">One import, one tag, in any page. The code here is built and signed in with by tests.</p>
    ${await install()}
    <ul class="doors">${platforms.map(
      ({ path, name, description }) =>
        markup`<li><a href="${root}${path}">${name}</a><p>${description}</p></li>`,
    )}</ul>
    <h2>Which tag?</h2>
    <p><a href="${root}reference/tags/latchkey-access/"><code>&lt;latchkey-access&gt;</code></a> holds every journey;
      <a href="${root}reference/tags/latchkey-login/"><code>&lt;latchkey-login&gt;</code></a> is the login alone. Both are put into a page in the same way.</p>
    <h2>And the backend?</h2>
    <p><code>endpoint</code> names a service that serves the <a href="${root}reference/contract/">contract</a>. Any other gets an
      <a href="${root}reference/adapter/">adapter</a>, made of the calls that you have.</p>`,
});

export default [overview, ...platforms.map(pageOf)];
