// What a run draws and asks for must be the same when it is run again, or it would never come to an end.
import type { Passwords } from '../passwords.ts';
import type { Random } from '../random.ts';

/** Random bytes that come again in the same order from each source that it makes. */
export const repeatableRandom = (random: Random): (() => Random) => {
  const drawn: Uint8Array[] = [];
  return () => {
    let at = 0;
    return {
      bytes: (count) => {
        let bytes = drawn[at];
        if (bytes?.length !== count) bytes = drawn[at] = random.bytes(count);
        at += 1;
        return bytes.slice();
      },
    };
  };
};

/** Passwords that are hashed once for each question, however often it is asked: the work tells nothing. */
export const repeatablePasswords = (passwords: Passwords): Passwords => {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(question: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question);
    const answer = (answers.get(key) ?? ask()) as Promise<T>;
    answers.set(key, answer);
    return answer;
  };
  return {
    fits: (password, kept) => once(['fits', password, kept], () => passwords.fits(password, kept)),
    hash: (password) => once(['hash', password], () => passwords.hash(password)),
  };
};
