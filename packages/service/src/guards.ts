// What is refused before anybody is asked: requests that no page of ours would send, and bodies that are none.
import { headers, type Opening, type Problem, type TurnedAnswer } from '@latchkey/contract';
import { answerBody, answers, openingBody } from '@latchkey/contract/schemas';

/** A request that is not let in. */
export interface Refusal {
  readonly status: number;
  readonly problem: Problem;
}

/** 64 kB: many times the largest answer that the contract knows. */
const largestBody = 65_536;

/** Refuses what a form on another site could send (OWASP CSRF Prevention, custom request headers). */
export const refuseStranger = (request: Request): Refusal | undefined =>
  request.headers.has(headers.client) ? undefined : { status: 403, problem: { code: 'denied' } };

/** The body's text, or why it is not read: another type than JSON, too large, or without an idempotency key. */
export const readBody = async (request: Request): Promise<string | Refusal> => {
  const malformed = (status: number): Refusal => ({ status, problem: { code: 'malformed' } });
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/iu.test(type)) return malformed(415);
  if (!request.headers.get(headers.key)) return malformed(400);
  const bytes = await readBytes(request, largestBody);
  return bytes === 'too-large' ? malformed(413) : new TextDecoder().decode(bytes);
};

/**
 * The file that a request brings, or why it is not read; `too-large` beyond so many bytes. Its type is not asked for: the
 * page does not know better than the bytes.
 */
export const readFile = async (
  request: Request,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | Refusal> => {
  if (!request.headers.get(headers.key)) return { status: 400, problem: { code: 'malformed' } };
  return readBytes(request, largest);
};

// What says beforehand that it is larger is not read at all; what does not say so, or lies, is read no further than that.
const readBytes = async (
  request: Request,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> => {
  if (Number(request.headers.get('content-length')) > largest) return 'too-large';
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > largest) return 'too-large';
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

// Safari iterates no stream, and Firefox gives none of a request.
async function* chunksOf(request: Request) {
  const { body }: { body?: ReadableStream<Uint8Array<ArrayBuffer>> | null } = request;
  if (!body) {
    yield new Uint8Array(await request.arrayBuffer());
    return;
  }
  const reader = body.getReader();
  for (;;) {
    const { value } = await reader.read();
    if (!value) return;
    yield value;
  }
}

/** The opening that a body holds. Problems: `malformed`, `fields-rejected`. */
export const readOpening = (body: string): Opening | Problem => {
  const json = parse(body);
  const read = openingBody.safeParse(json);
  return read.success
    ? (read.data as Opening)
    : whyNot((json as { answer?: unknown } | null)?.answer);
};

/** The answer that a body holds. Problems: `malformed`, `fields-rejected`. */
export const readAnswer = (body: string): TurnedAnswer | Problem => {
  const json = parse(body);
  const read = answerBody.safeParse(json);
  return read.success ? (read.data as TurnedAnswer) : whyNot(json);
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body, refuseNul) as unknown;
  } catch {
    return undefined;
  }
};

// PostgreSQL has no NUL in its texts and rejects what asks for one, as if it were away; nobody types one.
const refuseNul = (name: string, value: unknown): unknown => {
  if (name.includes('\0') || (typeof value === 'string' && value.includes('\0')))
    throw new SyntaxError('A text holds a NUL.');
  return value;
};

type Reason = NonNullable<Problem['fields']>[number]['reason'];

const reasons: Readonly<Record<string, Reason>> = { too_small: 'required', too_big: 'too-long' };

// Which values of a known action are wrong, and in what way: never the values themselves.
const whyNot = (given: unknown): Problem => {
  const { step, action, values } = (given ?? {}) as Record<string, unknown>;
  const row = Object.entries(answers).find(([kind]) => kind === step)?.[1];
  const schema = Object.entries(row ?? {}).find(([name]) => name === action)?.[1];
  const issues = schema?.safeParse(values).error?.issues ?? [];
  const fields = issues.flatMap(({ code, path: [field] }) => {
    if (typeof field !== 'string') return [];
    const absent = (values as Record<string, unknown>)[field] === undefined;
    return [{ field, reason: absent ? 'required' : (reasons[code] ?? 'format') }];
  });
  return fields.length > 0 ? { code: 'fields-rejected', fields } : { code: 'malformed' };
};
