import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { openApiDocument } from '../scripts/openapi/document.ts';
import { named } from '../scripts/openapi/names.ts';
import { damaged, goodAnswers, goodReplies, type Json } from '../test/arbitraries.ts';
import { answerBody, answers, openingBody, reply, steps } from './schemas.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly $ref: string }[];
  readonly responses: Json;
}

const file = await readFile(new URL('../openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(file) as ReturnType<typeof openApiDocument>;
const { components } = document;
const operations = Object.values(document.paths).flatMap((path) =>
  Object.values(path).filter((part): part is Operation => 'operationId' in part),
);

const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ $id: 'https://latchkey.example/', components });
const accepts = (name: string, value: unknown): boolean =>
  ajv.getSchema(`https://latchkey.example/#/components/schemas/${name}`)?.(value) === true;

describe('openapi.json', () => {
  it('is what the schemas say', () => {
    assert.deepEqual(document, JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('is a valid OpenAPI 3.1 document', async () => {
    const result = await new Validator().validate(structuredClone(document));
    assert.deepEqual(result, { valid: true });
  });

  it('refers to nothing that is not there, and has nothing that nobody refers to', () => {
    const refs = new Set([...file.matchAll(/"#\/components\/([^"]+)"/gu)].map(([, name]) => name));
    const kept = Object.entries(components).flatMap(([sort, table]) =>
      Object.keys(table).map((name) => `${sort}/${name}`),
    );
    assert.deepEqual([...refs].sort(), kept.sort());
  });

  it('has the five things that a page can say, each with every status of a reply', () => {
    const ids = operations.map(({ operationId }) => operationId);
    assert.deepEqual(ids.sort(), ['answer', 'close', 'look', 'open', 'upload']);
    const statuses = '200 401 403 409 410 413 415 422 423 429 503 default'.split(' ');
    for (const { operationId, responses } of operations) {
      const expected = operationId === 'close' ? ['204', '503', 'default'] : statuses;
      assert.deepEqual(Object.keys(responses), expected);
    }
  });

  it('asks for an idempotency key with everything that has an effect', () => {
    const keyed = operations
      .filter(({ parameters }) => parameters.some(({ $ref }) => $ref.endsWith('/key')))
      .map(({ operationId }) => operationId);
    assert.deepEqual(keyed.sort(), ['answer', 'open', 'upload']);
  });

  it('names the schemas that people talk about', () => {
    for (const name of [
      'Step.code',
      'Problem',
      'Outcome.signed-in',
      'Answer.code.verify',
      'Piece',
    ]) {
      assert.ok(name in components.schemas, name);
    }
    for (const [name, schema] of Object.entries(components.schemas)) {
      const own = JSON.stringify(schema).replaceAll(/"#[^"]*"/gu, '');
      assert.ok(own.length < 2000, `${name} should be in pieces`);
    }
  });

  it('has each kind of step, each end and each answer to choose from', () => {
    const { Step, Outcome, Answer } = components.schemas;
    const options = (schema: Json | undefined) =>
      ((schema?.['oneOf'] ?? schema?.['anyOf']) as { $ref: string }[]).map(({ $ref }) =>
        $ref.replace(/^.*?\./u, ''),
      );
    assert.deepEqual(options(Step), Object.keys(steps));
    assert.deepEqual(options(Outcome).length, 7);
    const all = Object.entries(answers).flatMap(([kind, table]) =>
      Object.keys(table).map((action) => `${kind}.${action}`),
    );
    assert.deepEqual(options(Answer), all);
  });

  it('says of a field what it means where it stands', () => {
    const reasonOf = (name: string) =>
      components.schemas[name]?.properties?.['reason']?.['description'];
    assert.match(String(reasonOf('Step.identity-intro')), /identity/u);
    assert.doesNotMatch(String(reasonOf('FieldProblem')), /identity/u);
  });

  for (const [name, { value }] of Object.entries(components.examples)) {
    it(`has an example ${name} that its schema accepts`, () => {
      const [sort = '', ...rest] = name.split('.');
      const whole = { Opening: 'Opening', Answer: 'TurnedAnswer' }[sort] ?? 'Reply';
      assert.ok(accepts(whole, value));
      const part = { Step: 'step', Outcome: 'outcome', Answer: '' }[sort];
      const inner = part ? (value as Json)[part] : value;
      if (part !== undefined) assert.ok(accepts([sort, ...rest].join('.'), inner), name);
    });
  }
});

describe('openapi.json, beside the schemas that page and service use', () => {
  it('has every named schema', () => {
    const missing = Object.keys(named).filter((name) => !(name in components.schemas));
    assert.deepEqual(missing, []);
  });

  for (const [name, schema, good] of [
    ['Reply', reply, goodReplies],
    ['TurnedAnswer', answerBody, goodAnswers.map((answer) => ({ ...answer, turn: 1 }))],
    ['Opening', openingBody, goodAnswers.map((answer) => ({ journey: 'login', answer }))],
  ] as const) {
    it(`accepts and refuses the same as they do: ${name}`, () => {
      const judged = { accepted: 0, refused: 0 };
      fc.assert(
        fc.property(damaged(good), (value) => {
          // zod passes over it, whatever it holds; JSON Schema knows nothing of prototypes.
          fc.pre(!JSON.stringify(value).includes('"__proto__"'));
          const { success } = z.safeParse(schema, value);
          assert.equal(accepts(name, value), success);
          judged[success ? 'accepted' : 'refused'] += 1;
        }),
        { numRuns: 2_000 },
      );
      assert.ok(judged.accepted > 100 && judged.refused > 100, JSON.stringify(judged));
    });
  }
});
