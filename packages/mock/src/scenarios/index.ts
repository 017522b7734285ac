// Worlds by name: each edge case of the journeys can be seen in one of them.
import type { World } from '../simulator/world.ts';
import { defaultWorld } from './default.ts';
import { identifierRecoveryScenarios } from './identifier-recovery.ts';
import { identityCheckScenarios } from './identity-check.ts';
import { lockScenarios } from './locks.ts';
import { loginScenarios } from './login.ts';
import { passwordResetScenarios } from './password-reset.ts';
import { reidentificationScenarios } from './reidentification.ts';
import { secondFactorScenarios } from './second-factor.ts';

/** Every world, by the name that a page's address can carry. */
export const scenarios = {
  default: () => defaultWorld,
  ...loginScenarios,
  ...lockScenarios,
  ...secondFactorScenarios,
  ...passwordResetScenarios,
  ...identifierRecoveryScenarios,
  ...reidentificationScenarios,
  ...identityCheckScenarios,
} as const satisfies Record<string, () => World>;

/** A world's name. */
export type ScenarioName = keyof typeof scenarios;

/** The names of all worlds. */
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

/** Whether there is a world of this name. */
export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

/** The world of this name. */
export const worldOf = (name: ScenarioName): World => scenarios[name]();
