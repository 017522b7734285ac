// Words whose sources a test has in its hand.
import { catalogueOf, type Locale } from './locales/index.ts';
import type { MessageKey, SignInWords } from './messages.ts';
import { Words, type Sources } from './words.ts';

/** All English words. */
export const english = await catalogueOf('en');

const hosted: Sources['hosted'] = () => import('./hosted.ts');

/** Sources whose answers the test gives itself, one request at a time. */
export class Desk implements Sources {
  readonly asked: Locale[] = [];
  readonly #waiting: { give: (catalogue: SignInWords) => void; fail: () => void }[] = [];
  hosted = hosted;

  catalogue(locale: Locale): Promise<SignInWords> {
    this.asked.push(locale);
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        give: resolve,
        fail: () => {
          reject(new TypeError('Failed to fetch dynamically imported module'));
        },
      });
    });
  }

  /** Answers the request of that number, from 0. */
  async give(number = this.asked.length - 1): Promise<void> {
    this.#waiting[number]!.give(await catalogueOf(this.asked[number]!));
  }

  fail(number = this.asked.length - 1): void {
    this.#waiting[number]!.fail();
  }
}

/** Sources that fail for these languages. */
export const without = (...lost: Locale[]): Sources => ({
  catalogue: (locale) =>
    lost.includes(locale) ? Promise.reject(new TypeError('offline')) : catalogueOf(locale),
  hosted,
});

/** Sources that have everything. */
export const ours: Sources = without();
/** For who does not ask when words change. */
export const ignored = () => {};

/** Words that speak `lang` in full. */
export const speaking = async (lang: string, sources = ours) => {
  const words = new Words(ignored, sources);
  words.speak({ lang });
  await words.complete();
  return words;
};

/** Every message, as it is said now. */
export const said = (words: Words) =>
  (Object.keys(english) as MessageKey[]).map((key) => words.t(key));
