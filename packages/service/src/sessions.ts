// Sessions and trusted devices: what the browser is given when somebody has signed in.
import type { Account } from './accounts.ts';
import { cookieNames } from './cookies.ts';
import { token } from './random.ts';
import { seal } from './seal.ts';
import type { Session } from './store/rows.ts';
import { day, second } from './time.ts';
import type { Caller, Visit } from './visit.ts';
import type { Core } from './core.ts';

/** Whose cookies are asked about. */
type Cookies = Pick<Caller, 'cookies'>;

/** The session that the browser's cookie names. */
export const sessionOf = (core: Core, { cookies }: Cookies): Session | undefined =>
  core.store.sessions.get(cookies.get(cookieNames.session));

/** Ends the session that the browser's cookie names. */
export const endSession = (core: Core, { cookies }: Cookies): void => {
  const session = sessionOf(core, { cookies });
  if (session) core.store.sessions.delete(session.id);
};

/** Ends every session of the account. */
export const endSessions = (core: Core, account: Account): void => {
  endOtherSessions(core, { cookies: new Map() }, account);
};

/** Ends every session of the account but this browser's own. */
export const endOtherSessions = (core: Core, { cookies }: Cookies, account: Account): void => {
  const { sessions } = core.store;
  for (const { id } of sessions.where('account', account.id)) {
    if (id !== cookies.get(cookieNames.session)) sessions.delete(id);
  }
};

/**
 * Signs the browser in, and tells the cookie's value. It is always a new one, and the old one is dead: a value that
 * somebody planted before is worth nothing (session fixation, CWE-384).
 */
export const startSession = (core: Core, caller: Caller, session: Omit<Session, 'id'>): string => {
  endSession(core, caller);
  const id = token(core.random);
  core.store.sessions.put({ ...session, id });
  giveSession(caller, id);
  return id;
};

/** Gives the browser its session's cookie again: the reply that brought it may have been lost. */
export const renewCookie = (visit: Visit): void => {
  const { session } = visit.journey;
  if (session !== undefined && visit.core.store.sessions.get(session)) giveSession(visit, session);
};

const giveSession = (caller: Caller, value: string) => {
  caller.setCookie({ name: cookieNames.session, value, path: '/' });
};

/** Trusts this device for the account, if the person wished it and the service offers it. */
export const trustDevice = (visit: Visit, account: Account, wished: boolean | undefined): void => {
  const { trustDays } = visit.core.policy;
  if (!wished || trustDays === undefined) return;
  const value = token(visit.core.random);
  const life = trustDays * day;
  visit.core.store.devices.put({
    id: seal(visit.core, 'device', value),
    account: account.id,
    ends: visit.core.time.now() + life,
  });
  visit.setCookie({ name: cookieNames.device, value, path: '/', maxAge: life / second });
};

/** Whether the owner of the account trusted this device, and still does. */
export const isTrusted = ({ core, cookies }: Visit, account: Account): boolean => {
  const device = core.store.devices.get(
    seal(core, 'device', cookies.get(cookieNames.device) ?? ''),
  );
  return device?.account === account.id && device.ends > core.time.now();
};

/** The offer to trust this device, as a step carries it. */
export const trustOffer = ({ core }: Visit): { trust?: { days: number } } =>
  core.policy.trustDays === undefined ? {} : { trust: { days: core.policy.trustDays } };
