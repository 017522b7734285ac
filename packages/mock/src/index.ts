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
export type { CaseDecision, CaseView, PieceFault } from './simulator/case-decisions.ts';
export type { CompanionDeed, CompanionView } from './simulator/companion.ts';
export { CookieJar } from './simulator/cookie-jar.ts';
export type { Work } from './simulator/core.ts';
export type { Fields, IdentityRules, SeedCase } from './simulator/identity-rules.ts';
export type { Message, MessageTopic, PushMessage } from './simulator/outbox.ts';
export type { PushState } from './simulator/push.ts';
export type { Random } from './simulator/random.ts';
export type { RevokedBy } from './simulator/revocation.ts';
export { AccountService, type AccountServiceOptions } from './simulator/service.ts';
export { captchaToken } from './simulator/steps/captcha.ts';
export type { Seed, World } from './simulator/world.ts';
