import type { CallName } from './journey.ts';
import { problemOf, wordOf } from './problems.ts';
import { readReturned, type Returned } from './check-returned.ts';
import type { Visit } from './visit.ts';

const refusing = (problem: { code: 'timeout' | 'journey-expired' }): Returned => ({
  is: 'refusing',
  problem,
});

const unexpected = (name: CallName, word: string | undefined) =>
  `Latchkey: ${name}() threw ${word ?? 'something'}. Where that is an expected refusal, put the word into ` +
  `the table of problems, { problems: { '${word ?? 'Word'}': 'code-rejected' } }, or return { problem: … }.`;

/**
 * Runs a call to its end, also when nobody waits for its reply any more: who sends the answer again then learns what came
 * of it. Given up after the set time (`timeout`), and when the person leaves.
 */
export const runCall = async (visit: Visit, name: CallName, given: object): Promise<Returned> => {
  const { setup, journey, call } = visit;
  const own = new AbortController();
  const run = async (): Promise<Returned> => {
    try {
      const made = setup.calls[name]?.(given, { ...call, signal: own.signal });
      return readReturned(name, await made);
    } catch (thrown) {
      const problem = problemOf(thrown, name, setup.problems);
      if (problem) return { is: 'refusing', problem };
      const word = wordOf(thrown);
      if (!own.signal.aborted) setup.report(unexpected(name, word));
      const received = word === undefined ? {} : { received: word };
      return { is: 'refusing', problem: { code: 'unknown', ...received } };
    }
  };
  let stop = () => {};
  const givenUp = new Promise<Returned>((resolve) => {
    const give = (code: 'timeout' | 'journey-expired') => {
      own.abort();
      resolve(refusing({ code }));
    };
    const leave = () => {
      give('journey-expired');
    };
    const cancel = setup.clock.after(setup.timeout, () => {
      give('timeout');
    });
    journey.left.signal.addEventListener('abort', leave);
    stop = () => {
      cancel();
      journey.left.signal.removeEventListener('abort', leave);
    };
  });
  const returned = await Promise.race([run(), givenUp]);
  stop();
  return returned;
};
