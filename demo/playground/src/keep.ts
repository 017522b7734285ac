// What outlives a change of page, in this tab. Where storage is switched off, nothing does, and all else works.

/** What was kept under this name. */
export const kept = (name: string): string | undefined => {
  try {
    return sessionStorage.getItem(`demo:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a text under a name; without one, forgets what was kept. */
export const keep = (name: string, text?: string): void => {
  try {
    if (text === undefined) sessionStorage.removeItem(`demo:${name}`);
    else sessionStorage.setItem(`demo:${name}`, text);
  } catch {
    // said above
  }
};
