// What must be true of everybody when the load is over.
import type { Person } from './crowd.ts';
import type { Ledger } from './ledger.ts';
import type { PostOffice } from './post-office.ts';

interface Books {
  readonly ledger: Ledger;
  readonly mail: PostOffice;
}

/** What was found. */
export interface Findings {
  /** What is wrong: one sentence each, none where nothing is. */
  readonly violations: readonly string[];
  /** Sessions whose token nobody has. */
  readonly strays: number;
}

/** Looks at everybody. `mostStrays` is how many sessions may have been left by what died before it could commit. */
export const audit = async (
  people: readonly Person[],
  { ledger, mail }: Books,
  mostStrays: number,
): Promise<Findings> => {
  const cases = await ledger.cases();
  const waiting = await ledger.waiting();
  const wrong: string[] = [];
  let strays = 0;
  const expect = (person: Person, what: string, is: number, should: number) => {
    if (is !== should) wrong.push(`${person.id} has ${is} ${what}, and should have ${should}.`);
  };
  for (const person of people) {
    const sessions = await ledger.sessionsOf(person.id);
    if (mostStrays > 0 && sessions > person.sessions) strays += sessions - person.sessions;
    else expect(person, 'sessions', sessions, person.sessions);
    const theirs = cases.filter(({ account }) => account === person.address);
    expect(person, 'identity cases', theirs.length, person.cases);
    for (const { hole, count } of person.asked) {
      const isTheirs = ({ id, to, topic }: (typeof waiting)[0]) =>
        to === hole.to && topic === hole.topic && !mail.has(id);
      const sent = mail.in(hole).length + waiting.filter(isTheirs).length;
      expect(person, `messages of ${hole.topic} to ${hole.to}`, sent, count);
    }
  }
  if (strays > mostStrays) wrong.push(`${strays} sessions are nobody’s.`);
  return { violations: wrong, strays };
};
