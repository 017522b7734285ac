// What the service is to be like: a world of the simulated service, as a page of it was asked for.
import { isScenario, worldOf, type BenchChoice, type World } from '@latchkey/mock';

/** What is there where nobody has asked for something else. */
export const usual: BenchChoice = { scenario: 'default', shape: 'one-form', passkeys: 'on' };

/** The world of a choice: it asks for what the page shows first, and hands over to views of that page. */
export const worldFor = ({ scenario, shape, passkeys }: BenchChoice): World => {
  const world = worldOf(isScenario(scenario) ? scenario : 'default');
  const { entry, handover, assistance } = world;
  return {
    ...world,
    entry: shape === 'identifier-first' ? 'identifier' : entry,
    passkeys: passkeys === 'on' && world.passkeys,
    ...(handover && { handover: { ...handover, url: './?view=elsewhere' } }),
    ...(assistance && { assistance: { ...assistance, url: './?view=assistance' } }),
  };
};
