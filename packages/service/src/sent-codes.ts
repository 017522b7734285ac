// Codes that are sent by SMS or e-mail: made, told apart, used up.
import type { Problem } from '@latchkey/contract';
import type { FactorOf } from './accounts.ts';
import { countMessage } from './message-limit.ts';
import { minutesIn, texts } from './messages.ts';
import { send } from './outbox.ts';
import { characters } from './random.ts';
import { isSame, seal } from './seal.ts';
import { minute, secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** A factor that a code can be sent to. */
export type SendableFactor = FactorOf<'sms' | 'email'>;

/** Whom codes are for: an account, or whoever has a number. */
export interface Recipient {
  /** By what messages and tries are counted. */
  readonly id: string;
  /** Of the account. */
  readonly identifier: string;
  /** Set where there is no account: nothing is sent, at the same cost (S5). */
  readonly nobody?: true;
}

/** A code that was sent in a journey. Times are milliseconds since the epoch. */
export interface SentCode {
  readonly factor: string;
  /** Of the code: bound to journey and factor. */
  readonly digest: string;
  readonly sentAt: number;
  readonly ends: number;
  attemptsLeft: number;
}

const alphabets = {
  digits: '0123456789',
  // Without characters that are read for one another.
  alphanumeric: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
} as const;

// Bound to journey and factor: nobody can tell that two codes are alike.
const sealedCode = ({ core, journey }: Visit, factor: SendableFactor, code: string): string =>
  seal(core, 'code', `${journey.ticket} ${factor.id} ${code}`);

/** The code that counts: the newest that was sent to this factor in this journey. */
export const liveCode = ({ journey }: Visit, factor: SendableFactor): SentCode | undefined =>
  journey.codes.findLast((sent) => sent.factor === factor.id);

/** Seconds until another code may be asked for. */
export const resendIn = (visit: Visit, factor: SendableFactor): number => {
  const { time, policy } = visit.core;
  return secondsUntil(time, (liveCode(visit, factor)?.sentAt ?? -Infinity) + policy.codes.resend);
};

/** Sends a new code; the ones before it are superseded. Problems: `resend-too-soon`, `rate-limited`. */
export const sendCode = (
  visit: Visit,
  recipient: Recipient,
  factor: SendableFactor,
): Problem | undefined => {
  const { core, journey } = visit;
  const { codes: rules, service } = core.policy;
  const wait = resendIn(visit, factor);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `${recipient.id}:${factor.id}`);
  if (problem) return problem;
  const code = characters(core.random, alphabets[rules.alphabet], rules.length);
  const sentAt = core.time.now();
  journey.codes.push({
    factor: factor.id,
    digest: sealedCode(visit, factor, code),
    sentAt,
    ends: sentAt + rules.life,
    attemptsLeft: rules.attempts,
  });
  const values = {
    code,
    service,
    life: minutesIn(visit.locale, Math.ceil(rules.life / minute)),
    host: new URL(visit.origin).hostname,
  };
  const text = texts(visit.locale)[factor.method](values);
  const { identifier: account, nobody } = recipient;
  send(core, {
    kind: factor.method,
    topic: 'code',
    to: factor.target,
    account,
    code,
    text,
    ...(nobody && { nobody }),
  });
  return undefined;
};

/**
 * What is wrong with a typed code; undefined when it is right. Problems: `code-superseded`, `code-expired`,
 * `code-exhausted`, `code-rejected` with the attempts left.
 */
export const checkSentCode = (
  visit: Visit,
  factor: SendableFactor,
  typed: string,
): Problem | undefined => {
  const live = liveCode(visit, factor);
  if (!live) return { code: 'code-expired' };
  const older = visit.journey.codes.filter((sent) => sent.factor === factor.id && sent !== live);
  const given = sealedCode(visit, factor, typed);
  const isRight = isSame(given, live.digest);
  // Two codes can be alike: the newest one counts.
  if (!isRight && older.some(({ digest }) => isSame(given, digest)))
    return { code: 'code-superseded' };
  if (live.attemptsLeft === 0) return { code: 'code-exhausted' };
  if (live.ends <= visit.core.time.now()) return { code: 'code-expired' };
  if (isRight) return undefined;
  live.attemptsLeft -= 1;
  return live.attemptsLeft === 0
    ? { code: 'code-exhausted' }
    : { code: 'code-rejected', attemptsLeft: live.attemptsLeft };
};
