// Links that are sent by e-mail: made, sent, told apart, used up.
import type { Problem } from '@latchkey/contract';
import { findById, identifierKey } from './accounts.ts';
import type { Core } from './core.ts';
import type { Place } from './journey.ts';
import { countMessage } from './message-limit.ts';
import { minutesIn, texts } from './messages.ts';
import { send, sendToNobody } from './outbox.ts';
import { token } from './random.ts';
import { claimedOf, usableWays } from './recovery-ways.ts';
import { minute, secondsUntil } from './time.ts';
import type { Visit } from './visit.ts';

/** A link as the service keeps it. Times are milliseconds since the epoch. */
export interface Link {
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
  secondsUntil(core.time, (journey.sentLink?.sentAt ?? -Infinity) + core.world.codes.resend);

/**
 * Sends a new link to the recovery address of the claimed account; the ones before it are superseded, whoever asked for
 * them. Where there is no such account or address, the same is counted and nothing is sent. The page's origin is the
 * caller's word: a real service sends links to its own pages only, or a stranger could have the token sent to theirs.
 * Problems: `resend-too-soon`, `rate-limited`.
 */
export const sendLink = (visit: Visit): Problem | undefined => {
  const { core, journey, locale } = visit;
  const { recovery, service } = core.world;
  const wait = linkResendIn(visit);
  if (wait > 0) return { code: 'resend-too-soon', retryIn: wait };
  const problem = countMessage(visit, `link:${identifierKey(journey.typed ?? '')}`);
  if (problem) return problem;
  const sentAt = core.time.now();
  const ends = sentAt + recovery.linkLife;
  journey.sentLink = { sentAt, ends };
  const account = claimedOf(visit);
  const way = account && usableWays(account).find((each) => each.method === 'email-link');
  if (!way) {
    sendToNobody(core);
    return undefined;
  }
  for (const older of linksOf(core, account.id)) older.spent ??= 'superseded';
  const name = token(core.random);
  const { returnTo, ticket } = journey;
  core.state.links[name] = {
    account: account.id,
    target: way.target,
    journey: ticket,
    ends,
    ...(returnTo !== undefined && { returnTo }),
  };
  const link = linkUrl(visit.origin, recovery.page, locale, name);
  const life = minutesIn(locale, Math.ceil(recovery.linkLife / minute));
  send(core, {
    kind: 'email',
    to: way.target,
    account: account.identifier,
    link,
    text: texts(locale).resetLink({ link, service, life }),
  });
  return undefined;
};

/** The link of this token. */
export const findLink = ({ state }: Core, name: string): Link | undefined =>
  Object.hasOwn(state.links, name) ? state.links[name] : undefined;

/** Every link that was sent for the account. */
export const linksOf = ({ state }: Core, account: string): readonly Link[] =>
  Object.values(state.links).filter((link) => link.account === account);

/**
 * Keeps in the journey what a link knows of the one before. Tells where a link that is good for nothing leads, and why;
 * undefined when it is good. Changes nothing of the link. Problems: `link-broken`, `link-used`, `link-superseded`,
 * `link-expired`.
 */
export const followLink = (
  { core, journey }: Visit,
  name: string,
): { readonly to: Place; readonly problem: Problem } | undefined => {
  const link = findLink(core, name);
  const identifier = findById(core.state.accounts, link?.account)?.identifier;
  if (identifier !== undefined) journey.typed = identifier;
  if (link?.returnTo !== undefined) journey.returnTo ??= link.returnTo;
  const problem = problemOf(core, link);
  const to: Place = { kind: 'identifier', ...(identifier !== undefined && { identifier }) };
  return problem && { to, problem };
};

const problemOf = ({ time }: Core, link: Link | undefined): Problem | undefined => {
  if (!link) return { code: 'link-broken' };
  if (link.spent) return { code: `link-${link.spent}` };
  return link.ends <= time.now() ? { code: 'link-expired' } : undefined;
};
