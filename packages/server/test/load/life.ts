// A person's life: one walk after the other, until the load is over.
import { AssertionError } from 'node:assert';
import { oneOf } from './dice.ts';
import { Unfinished, type Walk } from './town.ts';
import { ways } from './walks.ts';

/** What has become of people's walks. */
export interface Chronicle {
  /** What must not happen: one sentence each. */
  readonly violations: string[];
  /** Walks that ended because a message would have come too late for the run. */
  unfinished: number;
}

/** Walks until `isOver`. What happens that must not goes into the chronicle, and ends it. */
export const live = async (
  { town, person }: Walk,
  chronicle: Chronicle,
  isOver: () => boolean,
): Promise<void> => {
  await town.think(person);
  while (!isOver()) {
    const way = nextWay(person);
    person.done.set(way.name, (person.done.get(way.name) ?? 0) + 1);
    const begun = performance.now();
    try {
      await way.walk({ town, person });
      town.figures.journey(way.name, performance.now() - begun);
    } catch (error) {
      if (error instanceof Unfinished) chronicle.unfinished += 1;
      else chronicle.violations.push(`${person.id}, ${way.name}: ${wordsOf(error)}`);
      return;
    }
    await town.think(person);
  }
};

const nextWay = ({ dice, done, kind }: Walk['person']) => {
  const [first, ...others] = ways[kind];
  if (!done.has(first.name)) return first;
  const left = [first, ...others].filter(
    ({ name, most = Infinity }) => (done.get(name) ?? 0) < most,
  );
  return oneOf(dice, left.length > 0 ? (left as [typeof first]) : [first]);
};

const wordsOf = (error: unknown) =>
  error instanceof AssertionError
    ? `${error.message} (${JSON.stringify(error.actual)} for ${JSON.stringify(error.expected)})`
    : String(error instanceof Error ? error.stack : error);
