// The username that stands in for an identifier that is in use no more: made, and sent to its owner.
import type { Problem } from '@latchkey/contract';
import { findAccount, loginNameOf, type Account, type Accounts } from './accounts.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import { reachableBy, type Channel } from './delivery.ts';
import { countMessage } from './message-limit.ts';
import { texts } from './messages.ts';
import { send, type Message } from './outbox.ts';
import { characters } from './random.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** Initials and six digits; nobody else signs in with it. */
export const newUsername = (core: Core, { name }: Account): string => {
  // A phone's keyboard has A to Z at hand, whatever language it is set to.
  const initials = name
    .normalize('NFD')
    .split(/\s+/u)
    .map((word) => /[A-Za-z]/u.exec(word)?.[0].toUpperCase() ?? 'X')
    .slice(0, 2)
    .join('');
  let username: string;
  do username = initials + characters(core.random, '0123456789', 6);
  while (findAccount(core.store.accounts, username));
  return username;
};

/**
 * By what the owner is told: number and recovery address, or else those of the second factors. Never a mailbox that is
 * gone.
 */
export const usernameChannels = (accounts: Accounts, account: Account): readonly Channel[] => {
  const known = reachableBy(accounts, account);
  const others = account.factors.flatMap((factor): Channel[] => {
    const { id, method } = factor;
    if (method !== 'sms' && method !== 'email') return [];
    const isKnown = known.some((channel) => channel.method === method);
    return isKnown || isDeadMailbox(accounts, factor.target)
      ? []
      : [{ id, method, target: factor.target }];
  });
  return [...known, ...others];
};

/** The messages that tell the owner. */
export const usernameMessages = (
  { service, accounts }: { readonly service: string; readonly accounts: Accounts },
  account: Account,
  username: string,
  locale: string,
): readonly Omit<Message, 'id' | 'sentAt'>[] => {
  const { identifier } = account;
  const text = texts(locale).temporaryUsername({ service, identifier, username });
  return usernameChannels(accounts, account).map(({ method, target }) => ({
    kind: method,
    topic: 'identifier',
    to: target,
    account: identifier,
    identifier: username,
    text,
  }));
};

/** Tells the owner, and counts from now until it can be done again. */
export const sendUsername = (core: Core, account: Account, locale: string): void => {
  const from = { service: core.policy.service, accounts: core.store.accounts };
  for (const message of usernameMessages(from, account, loginNameOf(account), locale))
    send(core, message);
  if (account.revoked) account.revoked.sentAt = core.time.now();
};

/** Seconds until the owner can be told again. */
export const usernameResendIn = ({ time, policy }: Core, { revoked }: Account): number =>
  secondsUntil(time, (revoked?.sentAt ?? -Infinity) + policy.codes.resend);

/** Tells the owner again, when somebody has asked for it. Problems: `resend-too-soon`, `rate-limited`. */
export const askForUsername = (visit: Visit, account: Account): Problem | undefined => {
  const wait = usernameResendIn(visit.core, account);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `username:${account.id}`);
  if (!problem) sendUsername(visit.core, account, visit.locale);
  return problem;
};
