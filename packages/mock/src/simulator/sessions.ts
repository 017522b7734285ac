// Sessions and trusted devices: what the browser is given when somebody has signed in.
import type { Account } from './accounts.ts';
import { cookieNames } from './cookies.ts';
import { token } from './random.ts';
import type { Session } from './state.ts';
import { day, second } from './time.ts';
import type { Caller, Visit } from './visit.ts';
import type { Core } from './core.ts';

/** The session that the browser's cookie names. */
export const sessionOf = (core: Core, caller: Caller): Session | undefined =>
  core.state.sessions[caller.cookies.get(cookieNames.session) ?? ''];

/**
 * Signs the browser in. The cookie always gets a new value and the old one is dead: a value that somebody planted
 * before is worth nothing (session fixation, CWE-384).
 */
export const startSession = (core: Core, caller: Caller, session: Session): void => {
  endSession(core, caller);
  const value = token(core.random);
  core.state.sessions[value] = session;
  caller.setCookie({ name: cookieNames.session, value, path: '/' });
};

/** Signs the browser out. */
export const endSession = (core: Core, caller: Caller): void => {
  const value = caller.cookies.get(cookieNames.session);
  if (value === undefined) return;
  delete core.state.sessions[value];
  caller.setCookie({ name: cookieNames.session, value: '', path: '/', maxAge: 0 });
};

/** Trusts this device for the account, if the person wished it and the service offers it. */
export const trustDevice = (visit: Visit, account: Account, wished: boolean | undefined): void => {
  const { trustDays } = visit.core.world;
  if (!wished || trustDays === undefined) return;
  const value = token(visit.core.random);
  const life = trustDays * day;
  visit.core.state.devices[value] = { account: account.id, ends: visit.core.time.now() + life };
  visit.setCookie({ name: cookieNames.device, value, path: '/', maxAge: life / second });
};

/** Whether the owner of the account trusted this device, and still does. */
export const isTrusted = ({ core, cookies }: Visit, account: Account): boolean => {
  const device = core.state.devices[cookies.get(cookieNames.device) ?? ''];
  return device?.account === account.id && device.ends > core.time.now();
};

/** The offer to trust this device, as a step carries it. */
export const trustOffer = ({ core }: Visit): { trust?: { days: number } } =>
  core.world.trustDays === undefined ? {} : { trust: { days: core.world.trustDays } };
