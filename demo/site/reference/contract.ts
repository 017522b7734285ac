// The contract, as its OpenAPI document describes it.
import { ofSchemas } from '../../../packages/contract/scripts/openapi/words.ts';
import { readJson } from './sources.ts';

/** A schema, as far as the pages read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly summary?: string; readonly description?: string }>>
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

/** The OpenAPI document. */
export const contract = readJson('packages/contract/openapi.json') as Document;

const { schemas, examples } = contract.components;

/** A schema by its name. */
export const schema = (name: string): Schema => {
  const description = ofSchemas[name];
  return { ...(description !== undefined && { description }), ...schemas[name] };
};

/** An example by its name: `Step.code`, `Answer.code.verify`. */
export const example = (name: string): unknown => examples[name]?.value;

/** Every kind of step, in the order of the document. */
export const stepKinds: readonly string[] = Object.keys(schemas)
  .filter((name) => name.startsWith('Step.'))
  .map((name) => name.slice('Step.'.length));

/** The actions of a step. */
export const actionsOf = (kind: string): readonly string[] =>
  Object.keys(schemas)
    .filter((name) => name.startsWith(`Answer.${kind}.`))
    .map((name) => name.slice(`Answer.${kind}.`.length));

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** A schema's type, in a word or two. */
export const typeOf = (one: Schema): string => {
  if (one.$ref) return nameOf(one.$ref);
  if (one.const !== undefined) return JSON.stringify(one.const);
  if (one.enum) return one.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (one.type === 'array') return `list of ${typeOf(one.items ?? {})}`;
  const either = one.anyOf ?? one.oneOf;
  return either ? either.map(typeOf).join(' | ') : (one.type ?? 'anything');
};

/** The schemas that one refers to, near and far. */
export const referred = (one: Schema, seen = new Set<string>()): readonly string[] => {
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === '$ref' && typeof value === 'string' && !seen.has(nameOf(value))) {
        seen.add(nameOf(value));
        visit(schema(nameOf(value)));
      } else visit(value);
    }
  };
  visit(one);
  return [...seen];
};
