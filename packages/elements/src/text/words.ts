import type { i18n } from 'i18next';
import type { Language, Translation, Wishes } from './translation.ts';
import { directionOf, languageIn } from './language.ts';
import { entry } from './locales/en.entry.ts';
import { catalogueOf, nearest, type Locale } from './locales/index.ts';
import { lookup, written, type Bundle } from './lookup.ts';
import type { MessageKey, Params, SignInWords, Texts } from './messages.ts';

/** A host's own i18next instance. */
export type I18n = i18n;

/** What decides which words are shown. */
export interface Voice {
  /** BCP 47 tag of the language wanted; the nearest one that Latchkey speaks is taken. */
  readonly lang: string;
  /** Messages that the host says differently. */
  readonly texts?: Texts | undefined;
  /** The host's own i18next instance, if it shall hold our words too. It may bring languages that Latchkey does not speak. */
  readonly i18n?: I18n | undefined;
}

/** What speaks through a host's i18next. */
interface Hosted {
  readonly translation: (language: Language, wishes: Wishes) => Promise<Translation>;
}

/** Where words come from. */
export interface Sources {
  /** That these have words of the first screen which do not come with the tag. */
  readonly late?: boolean;
  catalogue(locale: Locale): Promise<SignInWords & Bundle>;
  hosted(): Promise<Hosted>;
}

// One language as far as it has arrived: only the first screen's words, or all that its sources have.
interface Spoken {
  readonly locale: Locale;
  readonly catalogue: Bundle;
}

const bundled: Spoken = { locale: 'en', catalogue: entry };

/** What every tag needs. */
export const shipped: Sources = {
  catalogue: catalogueOf,
  hosted: () => import('./hosted.ts'),
};

/**
 * The words of one element. Speaks at once with what is bundled (the first screen, in English), and asks to be shown
 * again when more has arrived. What cannot be fetched leaves in place what is there: never a blank, never a key.
 */
export class Words {
  #voice: Voice = { lang: 'en' };
  #spoken = bundled;
  #messages: Bundle = entry;
  #translation: Translation | undefined;
  #arriving: Promise<void> | undefined;
  #sources: Sources;
  // Whether the words spoken are not yet those of the sources.
  #lacking: boolean;
  readonly #changed: () => void;

  /** @param changed called whenever `t` may say something else than before */
  constructor(changed: () => void, sources: Sources = shipped) {
    this.#changed = changed;
    this.#sources = sources;
    this.#lacking = Boolean(sources.late);
  }

  /** The language that `t` speaks now. */
  get locale(): string {
    return this.#translation?.locale ?? this.#spoken.locale;
  }

  /** Which way that language is written. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** Whether the first screen can be shown in the language wanted (or never will be). */
  get ready(): boolean {
    return (
      !this.#arriving || this.#spoken !== bundled || (!this.#lacking && speaksAtOnce(this.#voice))
    );
  }

  /** Takes another language or other texts; fetches what that needs. What was spoken goes on until it has come. */
  speak(voice: Voice): void {
    const { lang, texts, i18n } = this.#voice;
    if (voice.lang === lang && voice.texts === texts && voice.i18n === i18n) return;
    this.#voice = voice;
    this.#arriving = undefined;
    this.#gather();
    if (needsNothing(voice) && this.#spoken.locale === 'en' && !this.#lacking)
      this.#translation = undefined;
    // Whoever needs what is missing asks again.
    else this.complete().catch(() => undefined);
  }

  /** The message for `key` in the language of now. */
  readonly t = (key: MessageKey, params: Params = {}): string =>
    this.#translation?.translate(key, params) ??
    lookup(this.#messages, this.locale, key, params) ??
    entry['problem.unknown'];

  /** Whether our own words for `key` are here, and all that belongs to them. */
  has(key: MessageKey): boolean {
    return !this.#lacking && this.#spoken.catalogue[key] !== undefined;
  }

  /** Speaks from now on what these sources have, which is more than before. Otherwise as {@link complete}. */
  learn(sources: Sources): Promise<void> {
    if (this.#sources !== sources) {
      this.#sources = sources;
      this.#lacking = true;
      // Whatever is on its way is out of date.
      this.#voice = { ...this.#voice };
      this.#arriving = undefined;
    }
    return this.complete();
  }

  /**
   * Fetches every word of the language. Where the language cannot be fetched, the one
   * that is spoken, or English, does instead. Rejects when there are not even all words of that: only the first screen
   * has words then.
   */
  complete(): Promise<void> {
    return (this.#arriving ??= this.#fetch(this.#voice));
  }

  async #fetch(voice: Voice): Promise<void> {
    const locale = nearest(voice.lang);
    const hosted = voice.i18n && this.#sources.hosted();
    hosted?.catch(() => undefined);
    let spoken: Spoken;
    try {
      spoken = await this.#arrive(locale);
    } catch (reason) {
      if (voice !== this.#voice) return this.complete();
      this.#arriving = undefined;
      this.#changed();
      throw reason;
    }
    if (voice !== this.#voice) return this.complete();
    // The next need tries again to get what was wanted.
    if (spoken.locale !== locale) this.#arriving = undefined;
    else this.#translation = undefined;
    this.#spoken = spoken;
    this.#lacking = false;
    this.#gather();
    this.#changed();
    const joined = hosted && this.#join(voice, spoken, hosted);
    // Nobody waits for a host that is still setting itself up.
    return voice.i18n?.isInitialized ? joined : undefined;
  }

  async #arrive(locale: Locale): Promise<Spoken> {
    try {
      return { locale, catalogue: await this.#sources.catalogue(locale) };
    } catch (reason) {
      if (this.#spoken !== bundled && !this.#lacking) return this.#spoken;
      if (locale === 'en') throw reason;
      return this.#arrive('en');
    }
  }

  async #join(voice: Voice, spoken: Spoken, hosted: Promise<Hosted>) {
    try {
      const { translation } = await hosted;
      const found = await translation(spoken, voice);
      if (voice !== this.#voice || spoken !== this.#spoken) return;
      this.#translation = found;
      this.#changed();
    } catch {
      // Without the host our own words are spoken. The next need tries again.
      if (voice === this.#voice) this.#arriving = undefined;
    }
  }

  #gather(): void {
    this.#messages = { ...this.#spoken.catalogue, ...written(this.#voice.texts) };
  }
}

const needsNothing = ({ lang, i18n }: Voice) => nearest(lang) === 'en' && !i18n;

// A language that only the host may speak is worth a moment's wait: nobody shall see the form change its language.
const speaksAtOnce = ({ lang, i18n }: Voice) =>
  nearest(lang) === 'en' && (!i18n || languageIn(lang) === 'en');
