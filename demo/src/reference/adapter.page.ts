// How to write an adapter, step by step. The guide has the ways and the code; the steps are here.
import { markup } from '../../site/markup.ts';
import { adapters } from '../../site/reference/documents.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { headingsOf, rendered } from '../../site/reference/markdown.ts';
import { read } from '../../site/reference/sources.ts';

const { file, path, title, description } = adapters;
const text = read(file);

// What a service meets, and what it says then.
const answers: readonly (readonly [when: string, kind: string, what: string, status: number])[] = [
  ['An account is locked', 'the step', 'locked', 423],
  ['The organization has blocked an account', 'the step', 'blocked', 403],
  [
    'The password is wrong, or there is no such account',
    'the problem',
    'problems/#credentials-rejected',
    401,
  ],
  ['A second factor is needed', 'the step', 'code', 200],
  ['There are several second factors', 'the step', 'choose-factor', 200],
  ['The code is wrong', 'the problem', 'problems/#code-rejected', 401],
  ['Somebody tries too often', 'the problem', 'problems/#rate-limited', 429],
  ['The password has to be changed', 'the step', 'new-password', 200],
  ['Terms have to be accepted', 'the step', 'form', 200],
  ['The address is no longer in use', 'the step', 'identifier-revoked', 200],
  ['There is a session already', 'the step', 'already-signed-in', 200],
  ['The journey is too old', 'the problem', 'problems/#journey-expired', 410],
];

export default articlePage({
  path,
  title,
  description,
  headings: [
    { id: 'step-by-step', text: 'Step by step' },
    { id: 'what-to-answer', text: 'What to answer' },
    ...headingsOf(text),
  ],
  body: async (root) => markup`
    <h2 id="step-by-step">Step by step</h2>
    <ol>
      <li>Choose a way: <a href="#serve-the-contract">serve the contract</a>, <a href="#give-calls">give calls</a>, or
        <a href="#write-an-adapter">write the five functions</a>.</li>
      <li>Begin with the login alone: <a href="${root}reference/contract/credentials/"><code>credentials</code></a> is
        answered by the outcome <code>signed-in</code>, or by the problem
        <a href="${root}reference/problems/#credentials-rejected"><code>credentials-rejected</code></a>.</li>
      <li>Run <a href="#the-judge">the conformance suite</a> at once, with one account. It skips what is not there, and
        says why.</li>
      <li>Add what else your accounts meet, step by step: the table below. After each, the suite again.</li>
      <li>Look at every screen in the <a href="${root}gallery/">gallery</a>, and at
        <a href="${root}reference/security/">what a service must not forget</a>.</li>
    </ol>
    <h2 id="what-to-answer">What to answer</h2>
    <div class="table" tabindex="0" role="group" aria-label="What to answer"><table>
      <thead><tr><th scope="col">When</th><th scope="col">Answer with</th><th scope="col">Status</th></tr></thead>
      <tbody>${answers.map(
        ([when, kind, what, status]) => markup`<tr><th scope="row">${when}</th>
          <td>${kind} <a href="${root}reference/${what.includes('#') ? what : `contract/${what}/`}"><code>${what.split('#').at(-1)}</code></a></td>
          <td>${status}</td></tr>`,
      )}</tbody>
    </table></div>
    ${await rendered(text, file, root)}`,
});
