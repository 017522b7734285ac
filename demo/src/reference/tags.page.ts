// A page for each tag, from the manifest.
import type { Attribute, ClassField, ClassMethod } from 'custom-elements-manifest/schema.js';
import { markup, trusted, type Markup } from '../../site/markup.ts';
import { code, copyable } from '../../site/reference/code.ts';
import { articlePage } from '../../site/reference/layout.ts';
import { eventClasses, tags, type Tag } from '../../site/reference/manifest.ts';
import { inline } from '../../site/reference/inline.ts';
import { table } from '../../site/reference/table.ts';

// What is seen of each tag: a name in the table of examples.
const seen: Readonly<Record<string, string>> = {
  'latchkey-access': 'credentials/plain',
  'latchkey-login': 'credentials/plain',
  'latchkey-second-factor': 'choose-factor/plain',
  'latchkey-password-reset': 'choose-recovery/plain',
  'latchkey-identifier-recovery': 'phone/plain',
  'latchkey-identity-check': 'identity-intro/plain',
  'latchkey-reidentification': 'identifier-revoked/plain',
  'latchkey-provider': 'credentials/organization',
};

const usage = ({ tagName }: Tag): string => {
  const name = tagName.replace('latchkey-', '');
  const script = `<script type="module">
  import '@latchkey/elements/define/${name}.js';
</script>`;
  if (name === 'provider')
    return `${script.replace("';\n", `';\n  import '@latchkey/elements/define/login.js';\n`)}\n\n<latchkey-provider endpoint="/account">\n  <latchkey-login></latchkey-login>\n</latchkey-provider>`;
  const special: Partial<Record<string, string>> = {
    'identity-check': 'endpoint="/account" reason="password"',
    login: 'endpoint="/account" return-to="/inbox"',
  };
  const attributes = special[name];
  return `${script}\n\n<${tagName} ${attributes ?? 'endpoint="/account"'}>\n  <a href="/help">Trouble signing in?</a>\n</${tagName}>`;
};

const type = (text: string | undefined): Markup => markup`<code>${text ?? ''}</code>`;

const attributes = (tag: Tag): Markup =>
  table(
    ['Attribute', 'Type', 'What it does'],
    (tag.attributes ?? []).map((one: Attribute) => [
      markup`<code>${one.name}</code>`,
      type(one.type?.text),
      inline(one.description),
    ]),
  );

const properties = (fields: readonly (ClassField & { readonly attribute?: string })[]): Markup =>
  table(
    ['Property', 'Type', 'What it is'],
    fields.map(({ name, type: { text } = { text: '' }, description, default: byItself }) => [
      markup`<code>${name}</code>`,
      type(text.replace(' | undefined', '')),
      markup`${inline(description)} ${byItself !== undefined && !description?.includes('Default') && markup`By itself <code>${byItself}</code>.`}`,
    ]),
  );

const methods = (all: readonly ClassMethod[]): Markup =>
  table(
    ['Method', 'What it does'],
    all.map(({ name, parameters = [], description }) => [
      markup`<code>${name}(${parameters.map((one) => `${one.name}: ${one.type?.text ?? ''}`).join(', ')})</code>`,
      inline(description),
    ]),
  );

const carried = (className: string | undefined): string => {
  const declared = eventClasses.find(({ name }) => name === className);
  return declared && 'members' in declared
    ? (declared.members ?? [])
        .flatMap((one) =>
          one.kind === 'field' && !one.static ? [`${one.name}: ${one.type?.text ?? ''}`] : [],
        )
        .join(', ')
    : '';
};

const events = (tag: Tag): Markup =>
  table(
    ['Event', 'Carries', 'When'],
    (tag.events ?? []).map((one) => [
      markup`<code>${one.name}</code>`,
      type(carried(one.type.text)),
      inline(one.description),
    ]),
  );

const named = (
  title: string,
  all: readonly { readonly name: string; readonly description?: string }[],
): Markup =>
  table(
    [title, 'What it is'],
    all.map(({ name, description }) => [
      name === '' ? markup`between the tags` : markup`<code>${name}</code>`,
      inline(description),
    ]),
  );

type Section = readonly [id: string, name: string, body: Markup];

const sectionsOf = (tag: Tag): readonly Section[] => {
  const fields = (tag.members ?? []).filter((one) => one.kind === 'field');
  const functions = (tag.members ?? []).filter((one) => one.kind === 'method');
  const all: readonly (Section | false)[] = [
    ['attributes', 'Attributes', attributes(tag)],
    ['properties', 'Properties', properties(fields)],
    functions.length > 0 && ['methods', 'Methods', methods(functions)],
    (tag.events ?? []).length > 0 && ['events', 'Events', events(tag)],
    ['slots', 'Slots', named('Slot', tag.slots ?? [])],
    (tag.cssParts ?? []).length > 0 && ['parts', 'Parts', named('Part', tag.cssParts ?? [])],
    (tag.cssProperties ?? []).length > 0 && [
      'custom-properties',
      'Custom properties',
      named('Custom property', tag.cssProperties ?? []),
    ],
  ];
  return all.filter((one) => one !== false);
};

const pageOf = (tag: Tag) => {
  const sections = sectionsOf(tag);
  return articlePage({
    path: `reference/tags/${tag.tagName}/`,
    title: `<${tag.tagName}>`,
    description: `${tag.summary ?? ''} Attributes, properties, events, slots, parts and custom properties.`,
    headings: sections.map(([id, text]) => ({ id, text })),
    body: async (root) => markup`
      <p class="lead">${tag.summary}</p>
      <p>${inline(tag.description)}</p>
      ${await copyable(usage(tag), 'html')}
      <figure class="live"><iframe src="${root}gallery/state/?example=${seen[tag.tagName]}&bare" title="${tag.tagName}, live" loading="lazy"></iframe>
        <figcaption><a href="${root}gallery/">All its screens in the gallery</a></figcaption></figure>
      ${sections.map(([id, name, body]) => markup`<h2 id="${id}">${name}</h2>${body}`)}`,
  });
};

const looks = articlePage({
  path: 'reference/looks/',
  title: 'Colors, fonts and sizes',
  description:
    'How to change the color of buttons and links, fonts, corners and distances: sixteen custom properties.',
  headings: [
    { id: 'button-color', text: 'The color of buttons' },
    { id: 'all', text: 'All custom properties' },
    { id: 'parts', text: 'Parts' },
  ],
  body: async (root) => markup`
    <p class="lead">Set what differs; everything else derives from it, and text stays readable.</p>
    <h2 id="button-color">The color of buttons</h2>
    <p>One accent changes buttons, links and the focus together:</p>
    ${await copyable('latchkey-access {\n  --latchkey-accent: #0a7d4f;\n  --latchkey-radius: 999px;\n}', 'css')}
    <p>Try it with the <a href="${root}theme/">theme editor</a>, which writes these lines for you.</p>
    <h2 id="all">All custom properties</h2>
    ${named('Custom property', tags[0]?.cssProperties ?? [])}
    <h2 id="parts">Parts</h2>
    <p>What is in the shadow of a tag can be reached by name:</p>
    ${await code('latchkey-login::part(heading) {\n  text-align: center;\n}', 'css')}
    ${named('Part', tags[0]?.cssParts ?? [])}
    ${trusted('')}`,
});

export default [...tags.map(pageOf), looks];
