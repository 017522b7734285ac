// Ids are the same at every load (password managers remember them) and unique on the page: the second instance of a
// tag, and only that, gets a number.
const taken = new Map<string, Set<number>>();

/** The lowest free number for a tag name, 1 first. Give it back with {@link releaseNumber}. */
export const claimNumber = (tag: string): number => {
  const numbers = taken.get(tag) ?? new Set();
  taken.set(tag, numbers);
  let number = 1;
  while (numbers.has(number)) number += 1;
  numbers.add(number);
  return number;
};

/** The element has left the page. */
export const releaseNumber = (tag: string, number: number): void => {
  taken.get(tag)?.delete(number);
};

/** Id of the control `name` in instance `number` of a tag. */
export const idOf = (tag: string, number: number, name: string): string =>
  `${tag}-${name}${number > 1 ? `-${number}` : ''}`;
