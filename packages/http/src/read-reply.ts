import type { Reply } from '@latchkey/contract';
import { problemOfStatus, type Asked } from './bare-status.ts';
import { retryAfter } from './retry-after.ts';
import type { Received } from './transport.ts';

type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null;

const parse = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
};

// Past a refusal nobody gets on: neither to an end nor to a step that is none itself (`statusOf()` says which are).
const leadsOn = ({ step, outcome, problem }: Body): boolean =>
  !!outcome || (!problem && !/^(?:lock|block)ed$/u.test(String(isBody(step) && step['kind'])));

/**
 * What a response says. A body of the contract is handed on for `checked()` to judge; where there is none the status
 * speaks, and a success without one is none.
 */
export const readReply = ({ status, headers, text }: Received, asked: Asked): Reply => {
  const type = headers.get('content-type') ?? '';
  const hundreds = Math.floor(status / 100);
  const seconds = retryAfter(headers);
  const wait = seconds === undefined ? {} : { retryIn: seconds };
  const body = /^application\/([\w.-]+\+)?json\b/iu.test(type) ? parse(text) : undefined;
  // What a redirect says is no word of the service.
  if (
    isBody(body) &&
    hundreds !== 3 &&
    ('step' in body || 'outcome' in body || 'problem' in body)
  ) {
    // Body and status must agree: a password manager and everything in between believe the status.
    const lies = hundreds === 2 ? 'problem' in body && !('step' in body) : leadsOn(body);
    if (lies) return { problem: { code: 'malformed' } };
    const { problem } = body;
    // What it is, checked() finds out.
    return (isBody(problem) ? { ...body, problem: { ...wait, ...problem } } : body) as Reply;
  }
  if (hundreds !== 2) return { problem: { ...problemOfStatus(status, asked), ...wait } };
  if (isBody(body)) return body as unknown as Reply;
  const html = /^(text\/html|application\/xhtml)/iu.test(type);
  return { problem: { code: html ? 'intercepted' : 'malformed' } };
};
