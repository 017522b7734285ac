// The ticket of a journey under way survives a reload of its tab. It is no secret, and all that is ever stored.

const keyOf = (journey: string, place: string) => `latchkey:${journey}:${place}`;

/** The ticket kept for a journey at a place of the page (its endpoint or id). */
export const keptTicket = (journey: string, place: string): string | undefined => {
  try {
    return sessionStorage.getItem(keyOf(journey, place)) ?? undefined;
  } catch {
    return undefined; // storage is switched off: a reload starts again
  }
};

/** Keeps a ticket, or forgets it. */
export const keepTicket = (journey: string, place: string, ticket: string | undefined): void => {
  try {
    if (ticket === undefined) sessionStorage.removeItem(keyOf(journey, place));
    else sessionStorage.setItem(keyOf(journey, place), ticket);
  } catch {
    // as above
  }
};
