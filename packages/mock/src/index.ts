// A simulated account service, for development and tests.
export {
  benchDeeds,
  isSameChoice,
  type BenchArguments,
  type BenchChoice,
  type BenchDeed,
  type BenchResult,
  type BenchView,
  type ShownCode,
} from './bench.ts';
export { faultNames, Faults, type FaultName } from './faults.ts';
export {
  isScenario,
  scenarioNames,
  scenarios,
  worldOf,
  type ScenarioName,
} from './scenarios/index.ts';
export { backupCodes, seededPasskey, seedPassword, seeds } from './scenarios/seeds.ts';
export { captcha, captchaToken } from './simulator/captcha.ts';
export type { Browser } from './simulator/browser.ts';
export { CookieJar } from './simulator/cookie-jar.ts';
export { AccountService, type AccountServiceOptions } from './simulator/service.ts';
export { earlierOf } from './simulator/state.ts';
export type { Seed, SeedCase, World } from './simulator/world.ts';
export type {
  AccountView,
  CaseDecision,
  CaseView,
  CompanionDeed,
  CompanionView,
  Fields,
  IdentityRules,
  Message,
  MessageTopic,
  PieceFault,
  PushMessage,
  PushState,
  Random,
  RevokedBy,
  Work,
} from '@latchkey/service';
