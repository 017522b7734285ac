// The contract: its calls, and a page for each kind of step with an exchange that can be run.
import { exampleList } from '@latchkey/elements/examples';
import { markup, type Markup } from '../../site/markup.ts';
import { code } from '../../site/reference/code.ts';
import {
  actionsOf,
  contract,
  example,
  referred,
  schema,
  stepKinds,
  typeOf,
  type Schema,
} from '../../site/reference/contract.ts';
import { inline } from '../../site/reference/inline.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { table } from '../../site/reference/table.ts';
import { play } from './play.ts';
import { walks } from './walks.ts';

const json = (value: unknown) => JSON.stringify(value, null, 2);

const fields = ({ properties = {}, required = [] }: Schema): Markup =>
  table(
    ['Field', 'Type', 'What it says'],
    Object.entries(properties).map(([name, one]) => [
      markup`<code>${name}</code>${!required.includes(name) && markup` <small>optional</small>`}`,
      markup`<code>${typeOf(one)}</code>`,
      inline(one.description ?? schema(typeOf(one)).description),
    ]),
  );

const exchange = async (kind: string): Promise<Markup> => {
  const walk = walks[kind];
  if (!walk)
    return markup`<p>The reply, as the document gives it:</p>${await code(json(example(`Step.${kind}`)), 'json')}`;
  const { method, path, body, status, reply } = await play(walk);
  return markup`<p>A request to the simulated service, and its reply. Run it: the service works in this page.</p>
    <div class="exchange" data-exchange="${kind}">
      <p class="line"><code>${method} ${path}</code></p>
      ${await code(json(body), 'json')}
      <p class="line"><button type="button" class="primary" hidden>Run</button>
        <output><code>${status}</code> <span>recorded</span></output></p>
      ${await code(json(reply), 'json')}
    </div>`;
};

const answerOf = async (kind: string, action: string): Promise<Markup> =>
  markup`<h3 id="${action}"><code>${action}</code></h3>
    ${await code(json(example(`Answer.${kind}.${action}`)), 'json')}`;

const statesOf = (root: string, kind: string): Markup =>
  markup`<ul class="states">${exampleList
    .filter(({ step }) => step.kind === kind)
    .map(
      ({ name }) =>
        markup`<li><a href="${root}gallery/state/?example=${name}">${name.slice(kind.length + 1)}</a></li>`,
    )}</ul>`;

// What somebody who writes a service looks for.
const asked: Readonly<Record<string, string>> = {
  locked:
    'What an adapter must answer when an account is locked: this step, with status 423, and only after the right password. With `retryIn`, the page counts the seconds down and the person may try again; without it, the owner must act, and the action `assist` offers the way there. A wrong password gets `credentials-rejected`, locked or not: nobody learns of a lock without the password.',
  blocked:
    'What an adapter must answer when an organization has blocked an account: this step, with status 403, and only after the right password.',
};

const stepPage = (kind: string) => {
  const step = schema(`Step.${kind}`);
  const actions = actionsOf(kind);
  const others = referred(step).filter((name) => schema(name).properties);
  return articlePage({
    path: `reference/contract/${kind}/`,
    title: kind,
    description: `The step ${kind} of the contract: ${step.description ?? ''}`,
    scripts: ['/src/reference/exchange.ts'],
    headings: [
      { id: 'exchange', text: 'Request and reply' },
      { id: 'fields', text: 'Fields' },
      ...(actions.length > 0 ? [{ id: 'answers', text: 'Answers' }] : []),
      { id: 'screens', text: 'Screens' },
    ],
    body: async (root) => markup`
      <p class="lead">${inline(step.description)}</p>
      ${asked[kind] !== undefined && markup`<p>${inline(asked[kind])}</p>`}
      <figure class="live"><iframe src="${root}gallery/state/?example=${exampleList.find((one) => one.step.kind === kind)?.name}&bare" title="The step ${kind}, live" loading="lazy"></iframe></figure>
      <h2 id="exchange">Request and reply</h2>
      ${await exchange(kind)}
      <h2 id="fields">Fields</h2>
      ${fields(step)}
      ${others.map((name) => markup`<h3 id="${name}">${name}</h3><p>${inline(schema(name).description)}</p>${fields(schema(name))}`)}
      ${
        actions.length > 0 &&
        markup`<h2 id="answers">Answers</h2>
        <p>What the person can do. The reply offers those that it accepts now, in <code>actions</code>.</p>
        ${await Promise.all(actions.map((action) => answerOf(kind, action)))}`
      }
      <h2 id="screens">Screens</h2>
      ${statesOf(root, kind)}`,
  });
};

const calls = table(
  ['Call', 'What it does'],
  Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => method !== 'parameters')
      .map(([method, { summary, description = '' }]) => [
        markup`<code>${method.toUpperCase()} ${path}</code>`,
        inline(`${summary ?? ''}. ${description}`),
      ]),
  ),
);

const overview = articlePage({
  path: 'reference/contract/',
  title: 'The contract',
  description: 'What page and service say to each other: five calls, and every kind of step.',
  headings: [
    { id: 'calls', text: 'Calls' },
    { id: 'steps', text: 'Steps' },
    { id: 'outcomes', text: 'Outcomes' },
  ],
  body: (root) => markup`
    <p class="lead">The service leads and the page follows: the service asks (a step), the person answers, until there is an outcome.</p>
    <h2 id="calls">Calls</h2>${calls}
    <h2 id="steps">Steps</h2>
    ${table(
      ['Step', 'What is asked'],
      stepKinds.map((kind) => [
        markup`<a href="${root}reference/contract/${kind}/"><code>${kind}</code></a>`,
        inline(schema(`Step.${kind}`).description),
      ]),
    )}
    <h2 id="outcomes">Outcomes</h2>
    ${(schema('Outcome').oneOf ?? []).map((one) => markup`<h3><code>${typeOf(one).replace('Outcome.', '')}</code></h3>${fields(schema(typeOf(one)))}`)}`,
});

export default [overview, ...stepKinds.map(stepPage)];
