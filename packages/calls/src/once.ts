import type { Reply } from '@latchkey/contract';

/** A page has few journeys: more than so many are not remembered. */
const most = 50;

/** Forgets the oldest, where there are too many. */
export const trim = (kept: Map<string, unknown>): void => {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
};

/**
 * Does it once for each key: whoever sends it again waits for the same reply. Where no step and no outcome came of it,
 * nothing is known of its effect, and it is done again.
 */
export const once = (
  kept: Map<string, Promise<Reply>>,
  key: string,
  make: () => Promise<Reply>,
): Promise<Reply> => {
  const before = kept.get(key);
  if (before) return before;
  const reply = make();
  kept.set(key, reply);
  trim(kept);
  const forget = () => kept.delete(key);
  reply.then((said) => 'step' in said || 'outcome' in said || forget(), forget);
  return reply;
};
