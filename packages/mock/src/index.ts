// A simulated account service, for development and tests.
export { faultNames, Faults, type FaultName } from './faults.ts';
export {
  isScenario,
  scenarioNames,
  scenarios,
  worldOf,
  type ScenarioName,
} from './scenarios/index.ts';
export { backupCodes, seededPasskey, seedPassword, seeds } from './scenarios/seeds.ts';
export type { AccountView } from './simulator/accounts.ts';
export type { Browser } from './simulator/browser.ts';
export { CookieJar } from './simulator/cookie-jar.ts';
export type { Work } from './simulator/core.ts';
export type { Message, PushMessage } from './simulator/outbox.ts';
export type { PushState } from './simulator/push.ts';
export type { Random } from './simulator/random.ts';
export { AccountService, type AccountServiceOptions } from './simulator/service.ts';
export { captchaToken } from './simulator/steps/captcha.ts';
export type { Seed, World } from './simulator/world.ts';
