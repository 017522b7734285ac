// Links that are sent by e-mail: made, sent, told apart, used up.
import type { Problem } from '@latchkey/contract';
import { identifierKey, type Account } from './accounts.ts';
import type { Core } from './core.ts';
import type { Place } from './journey.ts';
import { countMessage } from './message-limit.ts';
import { minutesIn, texts } from './messages.ts';
import type { NewDetails } from './new-details.ts';
import { send } from './outbox.ts';
import { token } from './random.ts';
import { linkWayOf, nobodyNamed, type Claimed } from './recovery-ways.ts';
import { seal } from './seal.ts';
import { minute, secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** A link as the service keeps it. Times are milliseconds since the epoch. */
export interface Link {
  /** The digest of its token: {@link linkId}. */
  readonly id: string;
  readonly account: string;
  /** Address that it was sent to. */
  readonly target: string;
  /** Ticket of the journey that asked for it. */
  readonly journey: string;
  /** Where the person wanted to go in that journey. */
  readonly returnTo?: string;
  readonly ends: number;
  /** Set when it can be used no more. */
  spent?: 'used' | 'superseded';
  /** Whether it has led to a new password. */
  fulfilled?: boolean;
  /** Of a link that confirms a new address: what was given. Any other link leads to a new password. */
  readonly details?: NewDetails;
}

/** The page's address with the token in its query; a query that the page has already stays. */
export const linkUrl = (origin: string, page: string, locale: string, link: string): string => {
  const language = /^[A-Za-z0-9-]+/u.exec(locale)?.[0] ?? 'en';
  const url = new URL(page.replaceAll('{locale}', language), origin);
  url.searchParams.set('link', link);
  return url.href;
};

/** Seconds until another link may be asked for. */
export const linkResendIn = ({ core, journey }: Visit): number =>
  secondsUntil(core.time, (journey.sentLink?.sentAt ?? -Infinity) + core.policy.codes.resend);

/**
 * Sends a new link to the recovery address of the claimed account; the ones before it are superseded, whoever asked for
 * them. Where there is no such account or address, all is done alike, and nobody is sent anything. The page's origin is the
 * caller's word: a real service sends links to its own pages only, or a stranger could have the token sent to theirs.
 * Problems: `resend-too-soon`, `rate-limited`.
 */
export const sendLink = (visit: Visit, claimed: Account | undefined): Problem | undefined => {
  const { core, journey } = visit;
  const problem = countLink(visit, identifierKey(journey.typed ?? ''));
  if (problem) return problem;
  const account: Claimed = claimed ?? nobodyNamed(visit.journey.typed ?? '');
  const way = linkWayOf(core, account);
  const { page } = core.policy.recovery;
  const isNobodys = way === undefined || account.nobody;
  mailLink(visit, account, {
    target: way?.target ?? '',
    page,
    words: 'resetLink',
    ...(isNobodys && { nobody: true }),
  });
  return undefined;
};

/** Counts a link for this recipient, and notes that the journey has had one sent. Problems: `resend-too-soon`, `rate-limited`. */
export const countLink = (visit: Visit, recipient: string): Problem | undefined => {
  const { time, policy } = visit.core;
  const wait = linkResendIn(visit);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `link:${recipient}`);
  if (problem) return problem;
  const sentAt = time.now();
  visit.journey.sentLink = { sentAt, ends: sentAt + policy.recovery.linkLife };
  return undefined;
};

/** What a link is mailed for. */
interface Errand {
  readonly target: string;
  /** The page that it opens. */
  readonly page: string;
  readonly words: 'resetLink' | 'addressLink';
  readonly details?: NewDetails;
  /** Set where there is nobody to send it to. */
  readonly nobody?: true;
}

/** Mails a link for the account; those of its kind before it are superseded. */
export const mailLink = (
  visit: Visit,
  account: Pick<Account, 'id' | 'identifier'>,
  { target, page, words, details, nobody }: Errand,
): void => {
  const { core, journey, locale, origin } = visit;
  const { recovery, service } = core.policy;
  supersedeLinks(core, account, details !== undefined);
  const name = token(core.random);
  const { returnTo, sentLink, ticket } = journey;
  core.store.links.put({
    id: linkId(core, name),
    account: account.id,
    target,
    journey: ticket,
    ends: sentLink?.ends ?? 0,
    ...(returnTo !== undefined && { returnTo }),
    ...(details && { details }),
  });
  const link = linkUrl(origin, page, locale, name);
  const life = minutesIn(locale, Math.ceil(recovery.linkLife / minute));
  const text = texts(locale)[words]({ link, service, life });
  const topic = words === 'addressLink' ? 'address-link' : 'password-link';
  const message = { topic, to: target, account: account.identifier, link, text } as const;
  send(core, { kind: 'email', ...message, ...(nobody && { nobody }) });
};

/** By what the link of this token is kept. */
export const linkId = (core: Core, name: string): string => seal(core, 'link', name);

/** Makes the account's links good for nothing: those that confirm a new address, or the others. */
export const supersedeLinks = (
  core: Core,
  account: Pick<Account, 'id'>,
  confirming: boolean,
): void => {
  for (const link of linksOf(core, account.id))
    if ((link.details !== undefined) === confirming) link.spent ??= 'superseded';
};

/** Every link that was sent for the account. */
export const linksOf = ({ store }: Core, account: string): readonly Link[] =>
  store.links.where('account', account);

/**
 * Keeps in the journey what a link knows of the one before. Tells where a link that is good for nothing leads, and why;
 * undefined when it is good. Changes nothing of the link; one of another journey's is none. Problems: `link-broken`,
 * `link-used`, `link-superseded`, `link-expired`.
 */
export const followLink = (
  { core, journey }: Visit,
  id: string,
): { readonly to: Place; readonly problem: Problem } | undefined => {
  const found = core.store.links.get(id);
  const confirming = journey.name === 'reidentification';
  const link = (found?.details !== undefined) === confirming ? found : undefined;
  const account = core.store.accounts.get(link?.account);
  // Who has nothing but a link to a new address has not shown that the account is theirs.
  const identifier = confirming && account?.revoked ? undefined : account?.identifier;
  if (identifier !== undefined) journey.typed = identifier;
  if (link?.returnTo !== undefined) journey.returnTo ??= link.returnTo;
  const problem = problemOf(core, link);
  const kind = confirming ? 'credentials' : 'identifier';
  return problem && { to: { kind, ...(identifier !== undefined && { identifier }) }, problem };
};

const problemOf = ({ time }: Core, link: Link | undefined): Problem | undefined => {
  if (!link) return { code: 'link-broken' };
  if (link.spent) return { code: `link-${link.spent}` };
  return link.ends <= time.now() ? { code: 'link-expired' } : undefined;
};
