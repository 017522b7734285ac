// What speaks through i18next: our own instance of it (i18next.ts) or a host's (hosted.ts).
import type { i18n } from 'i18next';
import type { Bundle } from './lookup.ts';
import type { Params, Texts } from './messages.ts';

/** A language with its messages. */
export interface Language {
  readonly locale: string;
  readonly catalogue: Bundle;
}

/** What a host says differently, and in which language (BCP 47) it was asked for. */
export interface Wishes {
  readonly lang: string;
  readonly texts?: Texts | undefined;
  readonly i18n?: i18n | undefined;
}

/** A language that i18next speaks. */
export interface Translation {
  /** The language spoken: ours, or one that the host's instance brings. */
  readonly locale: string;
  /** The message for `key`; undefined where i18next has none, or cannot fill it. */
  translate(key: string, params?: Params): string | undefined;
}
