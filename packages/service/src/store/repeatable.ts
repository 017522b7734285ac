// What a run draws and asks for must be the same when it is run again, or it would never come to an end.
import type { Captcha } from '../captcha.ts';
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

// Asks each question once, however often it is put.
const remembering = () => {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(question: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question);
    const answer = (answers.get(key) ?? ask()) as Promise<T>;
    answers.set(key, answer);
    return answer;
  };
};

/** Passwords that are hashed once for each question: the work tells nothing. */
export const repeatablePasswords = (passwords: Passwords): Passwords => {
  const once = remembering();
  return {
    fits: (password, kept) => once(['fits', password, kept], () => passwords.fits(password, kept)),
    hash: (password) => once(['hash', password], () => passwords.hash(password)),
  };
};

/** A captcha that is asked once about each token: most are good once. */
export const repeatableCaptcha = (captcha: Captcha): Captcha => {
  const once = remembering();
  return { ...captcha, solved: (token) => once(token, () => captcha.solved(token)) };
};
