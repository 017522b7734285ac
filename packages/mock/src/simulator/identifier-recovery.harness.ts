// Somebody who does not know what they sign in with.
import assert from 'node:assert/strict';
import { worldOf, type ScenarioName, type World } from '../index.ts';
import { makeStage, type Person, type Received, type Stage } from '../person.harness.ts';

/** The number of one account. */
export const annas = '+41795550123';
/** The number of two accounts. */
export const shared = '+41795550142';
/** The number of one account in the world of a recycled phone. */
export const emils = '+41795550188';
/** The number of none. */
export const unknown = '+41795550999';

/** One second, in the milliseconds of the clock. */
export const second = 1000;

type Place = Parameters<typeof makeStage>[0];

/** Opens a recovery with a number. */
export const recover = (person: Person, phone: string, returnTo?: string): Promise<Received> =>
  person.open({
    journey: 'identifier-recovery',
    ...(returnTo !== undefined && { returnTo }),
    answer: { step: 'phone', action: 'continue', values: { phone } },
  });

/** Somebody who has given a number. */
export const given = async (
  phone: string,
  world: Place = 'default',
  returnTo?: string,
): Promise<Stage> => {
  const stage = makeStage(world);
  await recover(stage.person, phone, returnTo);
  return stage;
};

/** The world of this name, changed. */
export const worldWith = (name: ScenarioName, change: Partial<World>): World => ({
  ...worldOf(name),
  ...change,
});

/** Fails unless the identity check begins for the sake of the identifier, with nothing said of the number. */
export const atIdentityCheck = (person: Person): void => {
  const step = person.at('identity-intro');
  assert.equal(step.reason, 'identifier');
  assert.ok(person.last && !('problem' in person.last));
  assert.equal(step.account, undefined);
};

/** What was sent, and where to. */
export const sentTo = ({ service }: Stage): string[][] =>
  service.outbox.map(({ kind, to }) => [kind, to]);
