// The manifest holds what the tags have, described, and nothing else.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type {
  ClassDeclaration,
  CustomElementDeclaration,
  CustomElementField,
  Package,
} from 'custom-elements-manifest/schema.js';
import type { ReactiveElement } from 'lit';
import * as elements from '@latchkey/elements';

const root = join(import.meta.dirname, '../../packages/elements');
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Package;
const declared = modules.flatMap(({ declarations = [] }) => declarations);
const tags = declared.filter(
  (one): one is CustomElementDeclaration => 'tagName' in one && one.tagName !== undefined,
);
const events = declared.filter(({ name }) => name.endsWith('Event')) as ClassDeclaration[];

const classOf = (name: string) =>
  (elements as unknown as Record<string, typeof ReactiveElement>)[name]!;
const names = (list: readonly { readonly name: string }[] = []) =>
  list.map(({ name }) => name).sort();
const textOf = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: ['**/*.test.ts'] })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the manifest of the tags', () => {
  it('knows every tag that a module defines', () => {
    const defined = found(textOf('src/define/*.ts'), /register\('(?<tag>[a-z-]+)'/gu);
    assert.ok(defined.length > 5);
    assert.deepEqual(tags.map(({ tagName }) => tagName).sort(), defined.sort());
    const led = modules.flatMap(({ path, exports = [] }) =>
      exports.some(({ kind }) => kind === 'custom-element-definition') ? [path] : [],
    );
    assert.equal(led.length, tags.length);
    for (const path of led)
      assert.ok(existsSync(join(root, 'src', path.replace('.js', '.ts'))), path);
  });

  for (const tag of tags) {
    const { observedAttributes, elementProperties, prototype } = classOf(tag.name);
    const fields = (tag.members ?? []).filter(
      (member): member is CustomElementField => member.kind === 'field',
    );

    it(`has each attribute and property of <${tag.tagName}>, and none that it does not have`, () => {
      assert.deepEqual(names(tag.attributes), [...observedAttributes].sort());
      // An attribute of every element; `reason` is a property of one tag alone.
      const properties = [...elementProperties.keys()]
        .map(String)
        .filter((name) => name !== 'lang');
      assert.deepEqual(names(fields), properties.sort());
      for (const { name, attribute } of fields) {
        const { attribute: real } = elementProperties.get(name)!;
        assert.equal(attribute, real === false ? undefined : (real ?? name.toLowerCase()), name);
      }
    });

    it(`names only methods that <${tag.tagName}> has`, () => {
      for (const { kind, name } of tag.members ?? [])
        if (kind === 'method')
          assert.equal(typeof (prototype as unknown as Record<string, unknown>)[name], 'function');
    });

    it(`says of everything of <${tag.tagName}> what it is`, () => {
      assert.ok(tag.summary && tag.description);
      const all = [
        ...[tag.attributes, tag.members, tag.events, tag.slots, tag.cssParts, tag.cssProperties],
      ].flatMap((list) => list ?? []);
      assert.ok(all.length > 5);
      assert.deepEqual(
        all.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
    });
  }

  it('has the events that there are, at each tag that shows journeys', () => {
    const there = found(textOf('src/events.ts'), /type = '(?<type>latchkey-[a-z]+)'/gu);
    assert.equal(there.length, 5);
    for (const tag of tags)
      if (tag.tagName !== 'latchkey-provider') assert.deepEqual(names(tag.events), there.sort());
    assert.equal(events.length, there.length);
    for (const { name, members = [] } of events)
      for (const member of members) assert.ok(member.description, `${name}.${member.name}`);
  });

  it('has the custom properties, parts and slots that the elements use', () => {
    const used = found(textOf('src/style/*.ts'), /var\(\s*(?<property>--latchkey-[a-z-]+)/gu);
    assert.ok(used.length > 10);
    const parts = found(textOf('src/tags/*.ts'), /\bpart="(?<part>[a-z]+)"/gu);
    for (const tag of tags.filter(({ tagName }) => tagName !== 'latchkey-provider')) {
      assert.deepEqual(names(tag.cssProperties), used.sort());
      assert.deepEqual(names(tag.slots), ['', 'logo']);
      for (const part of names(tag.cssParts)) assert.ok(parts.includes(part), part);
    }
  });
});
