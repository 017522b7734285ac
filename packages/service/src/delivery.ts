// The message that tells what somebody signs in with: how it can be sent, and that it was.
import type { Problem, StepOf } from '@latchkey/contract';
import { isIdentifier, loginNameOf, type Account, type Accounts } from './accounts.ts';
import type { Core } from './core.ts';
import { isDeadMailbox } from './dead-mailboxes.ts';
import { maskEmail, maskPhone } from './masking.ts';
import { countMessage } from './message-limit.ts';
import { texts } from './messages.ts';
import { send } from './outbox.ts';
import { secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** A way in which the owner of an account can be written to. */
export interface Channel {
  readonly id: string;
  readonly method: 'sms' | 'email';
  /** Number or address, unmasked. */
  readonly target: string;
}

/** The number and the address by which the account's owner is reached; not the identifier, nor a mailbox that is gone. */
export const reachableBy = (accounts: Accounts, account: Account): readonly Channel[] => {
  const { phone, recoveryEmail } = account;
  const hasMailbox =
    recoveryEmail !== undefined &&
    !isIdentifier(account, recoveryEmail) &&
    !isDeadMailbox(accounts, recoveryEmail);
  return [
    ...(phone === undefined ? [] : [{ id: 'phone', method: 'sms', target: phone } as const]),
    ...(hasMailbox
      ? [{ id: 'recovery-email', method: 'email', target: recoveryEmail } as const]
      : []),
  ];
};

/** The ways in which the account's owner can be told the identifier. */
export const channelsOf = ({ store, policy }: Core, account: Account): readonly Channel[] =>
  reachableBy(store.accounts, account).filter(({ method }) =>
    policy.identifierRecovery.deliversBy.includes(method),
  );

/** The channel as a page shows it: masked. */
export const optionOf = ({
  id,
  method,
  target,
}: Channel): StepOf<'choose-delivery'>['options'][0] => ({
  id,
  method,
  target: method === 'sms' ? maskPhone(target) : maskEmail(target),
});

const keyOf = (account: Account, { id }: Channel) => `${account.id}:${id}`;

/** Seconds until the identifier may be sent in this way again. */
export const deliverAgainIn = (
  { core, journey }: Visit,
  account: Account,
  channel: Channel,
): number =>
  secondsUntil(
    core.time,
    (journey.deliveredAt?.[keyOf(account, channel)] ?? -Infinity) + core.policy.codes.resend,
  );

/**
 * Sends the identifier. Counted by number or address, whosever accounts have it, and apart from the codes that go there:
 * how many of those are left must not tell whether anybody was found. Problems: `resend-too-soon`, `rate-limited`.
 */
export const deliver = (visit: Visit, account: Account, channel: Channel): Problem | undefined => {
  const { core, journey, locale } = visit;
  const { service } = core.policy;
  const { identifier } = account;
  const wait = deliverAgainIn(visit, account, channel);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `identifier:${channel.target}`);
  if (problem) return problem;
  journey.deliveredAt = { ...journey.deliveredAt, [keyOf(account, channel)]: core.time.now() };
  const told = loginNameOf(account);
  send(core, {
    kind: channel.method,
    topic: 'identifier',
    to: channel.target,
    account: identifier,
    identifier: told,
    text: texts(locale).identifierIs({ service, identifier: told }),
  });
  return undefined;
};
