// Push requests: asked of a phone, answered there.
import type { Problem } from '@latchkey/contract';
import type { FactorOf } from './accounts.ts';
import type { Core } from './core.ts';
import { countMessage } from './message-limit.ts';
import { texts } from './messages.ts';
import { send, type Message } from './outbox.ts';
import { characters, token } from './random.ts';
import type { Recipient } from './sent-codes.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** How far a push request is, as the phone sees it. */
export type PushState = 'pending' | 'approved' | 'refused' | 'expired';

/** A factor that is an app on a phone. */
export type PushFactor = FactorOf<'push'>;

/** A push request as the service keeps it. Times are milliseconds since the epoch. */
export interface PushRequest {
  readonly id: string;
  /** Ticket of the journey that asks. */
  readonly journey: string;
  readonly account: string;
  readonly factor: string;
  readonly number?: string;
  readonly askedAt: number;
  readonly ends: number;
  /** `overtaken`: another request to the same phone was answered, or a newer one took its place. */
  answer?: 'approved' | 'refused' | 'overtaken';
}

/** How far the request is now. */
export const pushState = (core: Core, push: PushRequest): PushState => {
  if (push.answer === 'overtaken') return 'expired';
  return push.answer ?? (push.ends > core.time.now() ? 'pending' : 'expired');
};

/** The newest request to this phone in this journey. */
export const latestPush = ({ core, journey }: Visit, factor: string): PushRequest | undefined =>
  core.store.pushes
    .where('journey', journey.ticket)
    .filter((push) => push.factor === factor)
    .reduce<PushRequest | undefined>(
      (latest, push) => (latest && latest.askedAt > push.askedAt ? latest : push),
      undefined,
    );

/** Seconds until the phone may be asked again. */
export const askAgainIn = (visit: Visit, factor: string): number => {
  const { time, policy } = visit.core;
  return secondsUntil(time, (latestPush(visit, factor)?.askedAt ?? -Infinity) + policy.push.resend);
};

/** Asks the phone. Problems: `resend-too-soon`, `rate-limited`. */
export const askPhone = (
  visit: Visit,
  account: Recipient,
  factor: PushFactor,
): PushRequest | Problem => {
  const { core, journey } = visit;
  const { push: rules, service } = core.policy;
  const wait = askAgainIn(visit, factor.id);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `${account.id}:${factor.id}`);
  if (problem) return problem;
  overtake(core, core.store.pushes.where('journey', journey.ticket));
  const numbers = rules.number ? distinctNumbers(core) : undefined;
  const askedAt = core.time.now();
  const request: PushRequest = {
    id: token(core.random),
    journey: journey.ticket,
    account: account.id,
    factor: factor.id,
    askedAt,
    ends: askedAt + rules.life,
    ...(numbers && { number: numbers[0] }),
    ...(rules.answeredElsewhere && { answer: 'overtaken' as const }),
  };
  core.store.pushes.put(request);
  send(core, {
    kind: 'push',
    topic: 'push',
    to: factor.device,
    account: account.identifier,
    text: texts(visit.locale)[wordsOf(visit)]({ service, place: rules.place }),
    push: {
      id: request.id,
      state: pushState(core, request),
      place: rules.place,
      device: factor.device,
      // Sorted, so that their order does not tell which is right.
      ...(numbers && { number: numbers[0], choices: [...numbers].sort() }),
    },
  });
  return request;
};

// Who approves must know for what: an account that is not proven yet is being recovered.
const wordsOf = ({ journey }: Visit) => (journey.account === undefined ? 'pushReset' : 'push');

/** What the person does on the phone. A wrong number is a refusal; an answer that comes too late has no effect. */
export const answerPush = (core: Core, id: string, approve: boolean, number?: string): void => {
  const push = core.store.pushes.get(id);
  if (!push || pushState(core, push) !== 'pending') return;
  const matches = number === undefined || push.number === undefined || number === push.number;
  push.answer = approve && matches ? 'approved' : 'refused';
  const others = core.store.pushes.where('account', push.account);
  overtake(
    core,
    others.filter(({ factor }) => factor === push.factor),
  );
  core.changed();
};

/** The message with its request's state as it is now. */
export const currentMessage = (core: Core, message: Message): Message => {
  const push = core.store.pushes.get(message.push?.id);
  return message.push && push
    ? { ...message, push: { ...message.push, state: pushState(core, push) } }
    : message;
};

const overtake = (core: Core, pushes: readonly PushRequest[]) => {
  for (const push of pushes) if (pushState(core, push) === 'pending') push.answer = 'overtaken';
};

const distinctNumbers = (core: Core): readonly string[] => {
  const drawn = new Set<string>();
  // Two digits without a leading zero: a person compares them at a glance.
  while (drawn.size < 3) {
    drawn.add(characters(core.random, '123456789', 1) + characters(core.random, '0123456789', 1));
  }
  return [...drawn];
};
