// Sessions and trusted devices: what the browser is given when somebody has signed in.
import type { Account } from './accounts.ts';
import { cookieNames } from './cookies.ts';
import { token } from './random.ts';
import type { Session } from './state.ts';
import { day, second } from './time.ts';
import type { Caller, Visit } from './visit.ts';
import type { Core } from './core.ts';

/** Whose cookies are asked about. */
type Cookies = Pick<Caller, 'cookies'>;

/** The session that the browser's cookie names. */
export const sessionOf = (core: Core, { cookies }: Cookies): Session | undefined =>
  own(core.state.sessions, cookies.get(cookieNames.session));

/** Ends the session that the browser's cookie names. */
export const endSession = (core: Core, { cookies }: Cookies): void => {
  delete core.state.sessions[cookies.get(cookieNames.session) ?? ''];
};

/** Ends every session of the account. */
export const endSessions = (core: Core, account: Account): void => {
  endOtherSessions(core, { cookies: new Map() }, account);
};

/** Ends every session of the account but this browser's own. */
export const endOtherSessions = (core: Core, { cookies }: Cookies, account: Account): void => {
  const { sessions } = core.state;
  for (const [value, session] of Object.entries(sessions)) {
    if (session.account === account.id && value !== cookies.get(cookieNames.session))
      delete sessions[value];
  }
};

/**
 * Signs the browser in, and tells the cookie's value. It is always a new one, and the old one is dead: a value that
 * somebody planted before is worth nothing (session fixation, CWE-384).
 */
export const startSession = (core: Core, caller: Caller, session: Session): string => {
  endSession(core, caller);
  const value = token(core.random);
  core.state.sessions[value] = session;
  giveSession(caller, value);
  return value;
};

/** Gives the browser its session's cookie again: the reply that brought it may have been lost. */
export const renewCookie = (visit: Visit): void => {
  const { session } = visit.journey;
  if (session !== undefined && own(visit.core.state.sessions, session)) giveSession(visit, session);
};

const giveSession = (caller: Caller, value: string) => {
  caller.setCookie({ name: cookieNames.session, value, path: '/' });
};

// A cookie's value is a stranger's: `constructor` must name nothing.
const own = <T>(record: Readonly<Record<string, T>>, key = ''): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Trusts this device for the account, if the person wished it and the service offers it. */
export const trustDevice = (visit: Visit, account: Account, wished: boolean | undefined): void => {
  const { trustDays } = visit.core.policy;
  if (!wished || trustDays === undefined) return;
  const value = token(visit.core.random);
  const life = trustDays * day;
  visit.core.state.devices[value] = { account: account.id, ends: visit.core.time.now() + life };
  visit.setCookie({ name: cookieNames.device, value, path: '/', maxAge: life / second });
};

/** Whether the owner of the account trusted this device, and still does. */
export const isTrusted = ({ core, cookies }: Visit, account: Account): boolean => {
  const device = own(core.state.devices, cookies.get(cookieNames.device));
  return device?.account === account.id && device.ends > core.time.now();
};

/** The offer to trust this device, as a step carries it. */
export const trustOffer = ({ core }: Visit): { trust?: { days: number } } =>
  core.policy.trustDays === undefined ? {} : { trust: { days: core.policy.trustDays } };
