/** Time as Latchkey needs it; injected, so that tests decide what time it is. Milliseconds throughout. */
export interface Clock {
  /** A monotonic reading: only differences mean anything, so a wrong or changed wall clock cannot matter. */
  now(): number;
  /** Runs `task` once after `delay` milliseconds; the returned function cancels it. */
  after(delay: number, task: () => void): () => void;
}

/** The page's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => {
      clearTimeout(timer);
    };
  },
};
