import type { Clock } from '@latchkey/contract';

const minute = 60_000;

/** A clock whose timers run once a minute only, as a browser's do in a tab that nobody sees. */
export const throttled = (clock: Clock): Clock => ({
  now: () => clock.now(),
  after: (delay, task) => {
    const due = Math.ceil((clock.now() + delay) / minute) * minute;
    return clock.after(due - clock.now(), task);
  },
});
