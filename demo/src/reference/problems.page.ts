// Every problem code: its words in a language that one chooses, when it is said, what can be done, where it can be seen.
import { natureOf, type ProblemCode } from '@latchkey/contract';
import { exampleList, problemExamples } from '@latchkey/elements/examples';
import { problemCodes, statusOfProblem } from '../../../packages/contract/src/problem-status.ts';
import { locales, type Locale } from '../../../packages/elements/src/text/locales/index.ts';
import { catalogue } from '../../../packages/elements/src/text/locales/recovery.ts';
import { markup, trusted } from '../../site/markup.ts';
import { inline } from '../../site/reference/inline.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { told } from '../../site/reference/problems.ts';
import { languages } from '../gallery/asked.ts';

const names = Object.keys(locales) as Locale[];

const wordsOf = async (locale: Locale): Promise<Readonly<Record<string, string>>> => {
  const words = await catalogue(locale);
  return Object.fromEntries(problemCodes.map((code) => [code, words[`problem.${code}`]]));
};

const natures = {
  refusal: 'the service said no',
  transport: 'nothing is known of the answer’s effect; sending it again is safe',
  end: 'the journey begins again',
} as const;

const screens = (root: string, code: ProblemCode) => {
  const first = problemExamples[code];
  const others = exampleList
    .filter(({ name, problem }) => problem?.code === code && name !== first)
    .map(({ name }) => name);
  return [first, ...others].map(
    (name) =>
      markup`<li><a data-state href="${root}gallery/state/?example=${name}">${name}</a></li>`,
  );
};

export default articlePage({
  path: 'reference/problems/',
  title: 'Problems and their words',
  description:
    'Every problem code: its words in twelve languages, when it is said, and what a person can do.',
  scripts: ['/src/reference/problems.ts'],
  headings: problemCodes.map((code) => ({ id: code, text: code })),
  body: async (root) => {
    const english = await wordsOf('en');
    const all: unknown = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await wordsOf(name)])),
    );
    return markup`
      <p class="lead">A problem is an expected refusal: a code with parameters, never a sentence. The words are the elements’.</p>
      <p class="field" id="language" hidden><label for="words">Words in</label>
        <select id="words">${names.map((name) => markup`<option value="${name}" lang="${name}">${languages[name]}</option>`)}</select></p>
      ${problemCodes.map(
        (code) => markup`<section class="problem" aria-labelledby="${code}">
          <h2 id="${code}"><code>${code}</code></h2>
          <blockquote data-words="${code}">${english[code]}</blockquote>
          <dl>
            <dt>When</dt><dd>${inline(told[code][0])}</dd>
            <dt>What to do</dt><dd>${inline(told[code][1])}</dd>
            <dt>Nature</dt><dd><code>${natureOf(code)}</code>: ${natures[natureOf(code)]}</dd>
            <dt>Status</dt><dd>${statusOfProblem(code) ?? 'none: only a client can find it'}</dd>
            <dt>Screens</dt><dd><ul class="states">${screens(root, code)}</ul></dd>
          </dl>
        </section>`,
      )}
      ${trusted(`<script type="application/json" id="all-words">${JSON.stringify(all).replaceAll('<', String.raw`\u003c`)}</script>`)}`;
  },
});
