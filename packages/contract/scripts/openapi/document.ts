import { contractVersion, headers } from '../../src/wire.ts';
import { answerBodyExamples, openingExamples, problemExamples, replyExamples } from './examples.ts';
import { operations } from './operations.ts';
import { responsesByName } from './responses.ts';
import { ref, schemasByName } from './schemas.ts';

const description = `The account service leads and the page follows: the service asks (a step), the person answers, until there is an outcome.

- The body of every answer is a \`Reply\`, for the person. The status speaks to machines in the middle; a refused credential is a real 4xx.
- All times are seconds from now.
- A request is taken only with the header \`${headers.client}\` and, where it has a body, in JSON: no HTML form can send that, so no other site can without the service's consent.
- The service binds a ticket to the browser that opened it by a cookie of its own. No reply carries a token.
- Until a password was right, a reply to a known and to an unknown identifier is the same in bytes, headers and time.
- The same \`${headers.key}\` sent again gets the same reply and has no second effect.`;

const parameters = {
  client: {
    name: headers.client,
    in: 'header',
    required: true,
    description: "The contract's version.",
    schema: { type: 'string', const: contractVersion },
  },
  locale: {
    name: 'accept-language',
    in: 'header',
    required: true,
    description:
      'The language in which the person reads: for messages that the service sends, and for its own labels.',
    schema: { type: 'string' },
    example: 'de-CH',
  },
  key: {
    name: headers.key,
    in: 'header',
    required: true,
    description: 'Unguessable, one for each answer that the person gives.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    example: '3f0f6a3e-6f0b-4a3d-9a55-9f4a3f1f0a11',
  },
  ticket: { name: 'ticket', in: 'path', required: true, schema: ref('Ticket') },
  piece: {
    name: 'piece',
    in: 'path',
    required: true,
    description: "The piece's name, as the step gave it.",
    schema: { type: 'string' },
  },
} as const;

const retryAfter = {
  description:
    "Seconds to wait (RFC 9110 §10.2.3). The reply's own `retryIn` says the same to the page.",
  schema: { type: 'integer', minimum: 0 },
};

/** The OpenAPI 3.1 document of the contract's HTTP API. */
export const openApiDocument = () => ({
  openapi: '3.1.1',
  info: {
    title: 'Latchkey account service',
    version: contractVersion,
    summary: 'What a login page and an account service say to each other',
    description,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    {
      url: '{endpoint}',
      description: "Wherever the service puts it: the adapter's endpoint.",
      variables: { endpoint: { default: '/account' } },
    },
  ],
  paths: operations(),
  components: {
    schemas: schemasByName(),
    parameters,
    headers: { 'Retry-After': retryAfter },
    responses: responsesByName(),
    examples: { ...replyExamples, ...problemExamples, ...openingExamples, ...answerBodyExamples },
  },
});
