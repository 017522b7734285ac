const said = new Set<string>();

/** Tells a developer, once, what is wrong with the page's setup and what to write instead. */
export const warn = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Latchkey: ${message}`);
};
