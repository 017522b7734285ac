// Whoever kills processes and ends the database while people are on their way.
import { between, oneOf, type Dice } from './dice.ts';
import { pause } from './pause.ts';
import type { Process } from './processes.ts';

/** What there is to break. */
export interface Breakable {
  readonly processes: readonly [Process, ...Process[]];
  readonly database: { halt(): void; start(): void };
  /** Looks at the processes while the database is away. */
  readonly whileAway: () => Promise<void>;
}

/** How much is broken, in how many milliseconds. */
export interface Mischief {
  readonly kills: number;
  readonly outages: number;
  readonly within: number;
}

/** How long the database is away, in milliseconds. */
const away = 1500;

/**
 * Does it, at moments that the dice choose, one after the other, and resolves when everything runs again. A process is
 * begun again at once: a second one may be killed before it is there.
 */
export const breakThings = async (
  { processes, database, whileAway }: Breakable,
  { kills, outages, within }: Mischief,
  dice: Dice,
): Promise<void> => {
  const begun = performance.now();
  const restarts: Promise<void>[] = [];
  const kill = async () => {
    const process = oneOf(dice, processes);
    await process.end('SIGKILL');
    restarts.push(process.begin());
  };
  const outage = async () => {
    database.halt();
    await Promise.all([pause(away), whileAway()]);
    database.start();
  };
  const deeds = [
    ...Array.from({ length: kills }, () => kill),
    ...Array.from({ length: outages }, () => outage),
  ].map((deed) => ({ at: between(dice, 0.05, 0.9) * within, deed }));
  for (const { at, deed } of deeds.toSorted((one, other) => one.at - other.at)) {
    await pause(Math.max(0, begun + at - performance.now()));
    await deed();
  }
  await Promise.all(restarts);
};
