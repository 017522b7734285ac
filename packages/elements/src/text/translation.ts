// What speaks through a host's i18next (hosted.ts).
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

/** A language that a host's instance speaks. */
export interface Translation {
  /** The language spoken: ours, or one that the host's instance brings. */
  readonly locale: string;
  /** The message for `key`; undefined where it has none, or cannot fill it. */
  translate(key: string, params?: Params): string | undefined;
}
