import { paths } from '../../src/wire.ts';
import { answerBodyExamples, openingExamples } from './examples.ts';
import { replied } from './responses.ts';
import { ref } from './schemas.ts';

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const spoken = [parameter('client'), parameter('locale')];
const keyed = [...spoken, parameter('key')];

const json = (schema: string, examples: object) => ({
  required: true,
  content: {
    'application/json': {
      schema: ref(schema),
      examples: Object.fromEntries(
        Object.keys(examples).map((name) => [name, { $ref: `#/components/examples/${name}` }]),
      ),
    },
  },
});

// The paths as the adapter makes them, with the names of their parts in place of values.
const template = (path: string) => decodeURIComponent(path);

/** The document's paths. */
export const operations = () => ({
  [paths.journeys]: {
    post: {
      operationId: 'open',
      summary: 'Start a journey',
      description: 'May carry the answer to its entry step, so that a form paints with no request.',
      parameters: keyed,
      requestBody: json('Opening', openingExamples),
      responses: replied(),
    },
  },
  [template(paths.answers('{ticket}'))]: {
    parameters: [parameter('ticket')],
    post: {
      operationId: 'answer',
      summary: 'Answer the step',
      parameters: keyed,
      requestBody: json('TurnedAnswer', answerBodyExamples),
      responses: replied(),
    },
  },
  [template(paths.journey('{ticket}'))]: {
    parameters: [parameter('ticket')],
    get: {
      operationId: 'look',
      summary: 'Ask where the journey stands',
      description: 'After a reload, and while something happens elsewhere. Changes nothing.',
      parameters: spoken,
      responses: replied(),
    },
    delete: {
      operationId: 'close',
      summary: 'Give up',
      description: 'The ticket is dead afterwards. Closing what is closed already is no problem.',
      parameters: spoken,
      responses: {
        204: { description: 'The journey is over.' },
        503: { $ref: '#/components/responses/Status503' },
        default: { $ref: '#/components/responses/Other' },
      },
    },
  },
  [template(paths.file('{ticket}', '{piece}'))]: {
    parameters: [parameter('ticket'), parameter('piece')],
    put: {
      operationId: 'upload',
      summary: 'Send one piece of a document',
      parameters: keyed,
      requestBody: {
        required: true,
        description: 'The file itself, in its own media type.',
        content: { '*/*': {} },
      },
      responses: replied(),
    },
  },
});
