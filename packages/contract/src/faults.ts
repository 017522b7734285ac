// What a developer is told when an adapter breaks the contract. Never a value: a person may have typed it.

/** Passes each distinct message on once. A reporter that throws changes nothing. */
export const once = (report: (message: string) => void) => {
  const said = new Set<string>();
  return (message: string) => {
    if (said.has(message)) return;
    said.add(message);
    try {
      report(message);
    } catch {
      // Whatever the reporter has, the person waits for a reply.
    }
  };
};

/** An adapter's method threw or rejected. */
export const rejected = (method: string, thrown: unknown) =>
  `Latchkey: the adapter's ${method}() rejected (${nameOf(thrown)}). Expected refusals are replies: resolve with { problem: { code } }.`;

/** A reply broke the contract; `why` names paths and expectations. */
export const misread = (method: string, why: string) =>
  `Latchkey: the reply to ${method}() was not understood (${why}). The contract's schemas say what it must be.`;

/** The schemas did not arrive. */
export const unreadable =
  "Latchkey: the contract's schemas could not be loaded, so no reply can be read.";

// The name alone, and only where it looks like one: a message may quote what a person typed.
const nameOf = (thrown: unknown): string => {
  try {
    return thrown instanceof Error && /^\w{0,40}Error$/u.test(thrown.name)
      ? thrown.name
      : typeof thrown;
  } catch {
    return 'object';
  }
};
