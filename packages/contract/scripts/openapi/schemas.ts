import * as z from 'zod/mini';
import { turn } from '../../src/schemas/bodies.ts';
import { named } from './names.ts';
import { ofFields, ofSchemas } from './words.ts';

/** A piece of JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
}

/** Refers to a named schema. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const registry = z.registry<{ id: string; description?: string }>();
for (const [id, schema] of Object.entries(named)) {
  const description = ofSchemas[id];
  registry.add(schema, { id, ...(description && { description }) });
}

// Only the three kinds of schema that stand inside another: `describe` meets every field.
const inner = (schema: Schema): Schema[] =>
  [
    schema['items'],
    schema['additionalProperties'],
    ...Object.values(schema.properties ?? {}),
  ].filter((part): part is Schema => typeof part === 'object' && part !== null);

const describe = (schema: Schema, id = ''): Schema => {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const description = ofFields[`${id}.${name}`] ?? ofFields[name];
    // A sentence beside a reference is for this field; the schema that is referred to has its own.
    if (description) field['description'] = description;
  }
  for (const part of inner(schema)) describe(part);
  return schema;
};

const bare = ({ $schema, $id, ...schema }: Schema): Schema => schema;

interface Converted {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

// What a check of our own means, the conversion cannot know.
const override = ({ zodSchema, jsonSchema }: Converted) => {
  for (const { _zod } of zodSchema._zod.def.checks ?? [])
    if ('schema' in _zod.def) Object.assign(jsonSchema, _zod.def.schema);
};

const { schemas } = z.toJSONSchema(registry, {
  override,
  // Without `additionalProperties: false`: each end drops what it does not know, so that both can grow.
  io: 'input',
  uri: (id) => `#/components/schemas/${id}`,
}) as { schemas: Record<string, Schema> };

/** A choice between all schemas whose names begin alike, told apart by one constant field. */
const choice = (name: string, propertyName: string): Schema => {
  const options = Object.keys(named).filter((option) => option.startsWith(`${name}.`));
  const mapping = options.map((option) => [option.slice(name.length + 1), ref(option)['$ref']]);
  return {
    description: ofSchemas[name],
    oneOf: options.map(ref),
    discriminator: { propertyName, mapping: Object.fromEntries(mapping) as unknown },
  };
};

const turned = describe({
  type: 'object',
  properties: { turn: bare(z.toJSONSchema(turn, { override }) as Schema) },
  required: ['turn'],
});

/** All named schemas of the document. */
export const schemasByName = (): Record<string, Schema> => ({
  ...Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, describe(bare(schema), id)]),
  ),
  // `unknown` is what a page makes of a kind that it does not know: nobody sends it.
  Step: choice('Step', 'kind'),
  Outcome: choice('Outcome', 'kind'),
  TurnedAnswer: {
    description: ofSchemas['TurnedAnswer'],
    allOf: [ref('Answer'), turned],
  },
});
