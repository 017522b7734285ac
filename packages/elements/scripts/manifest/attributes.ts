// Which property has which attribute: the classes themselves know, whatever way their tables were put together.
import type {
  Attribute,
  ClassField,
  CustomElementDeclaration,
} from 'custom-elements-manifest/schema.js';
import type { ReactiveElement } from 'lit';
import * as elements from '../../src/index.ts';
import { isTag, type Plugin } from './parts.ts';

const classOf = (name: string): typeof ReactiveElement =>
  Reflect.get(elements, name) as typeof ReactiveElement;

const attributeOf = (name: string, attribute: string | boolean | undefined): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

const textOf = (type: string | undefined) =>
  type?.includes('Links') ? 'string (JSON)' : type?.replace(' | undefined', '');

const link = (tag: CustomElementDeclaration): void => {
  // In this order: the table is complete once the attributes have been asked for.
  const { observedAttributes, elementProperties } = classOf(tag.name);
  const given = new Map((tag.attributes ?? []).map((one) => [one.name, one]));
  const listed: Attribute[] = [];
  for (const [property, { attribute, reflect }] of elementProperties) {
    const name = attributeOf(String(property), attribute);
    if (name === undefined || !observedAttributes.includes(name)) continue;
    const field = tag.members?.find(
      (member): member is ClassField => member.kind === 'field' && member.name === property,
    );
    if (field) {
      if (field.type?.text === 'boolean') field.default = 'false';
      Object.assign(field, { attribute: name, ...(reflect && { reflects: true }) });
    }
    const described = field ?? given.get(name);
    listed.push({
      name,
      type: { text: textOf(described?.type?.text) ?? 'string' },
      ...(described?.description && { description: described.description }),
      ...(described?.default && { default: described.default }),
      fieldName: String(property),
    });
  }
  tag.attributes = listed;
};

/** Fills in the attributes, from the running classes. */
export const attributes = (): Plugin => ({
  name: 'attributes',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const tag of modules.flatMap(({ declarations = [] }) => declarations.filter(isTag)))
      link(tag);
  },
});
