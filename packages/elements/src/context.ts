import { createContext } from '@lit/context';
import type { AccountAdapter } from '@latchkey/contract';
import type { Links } from './links.ts';
import type { CaptchaHook } from './steps/view.ts';
import type { Texts } from './text/messages.ts';
import type { I18n } from './text/words.ts';

/** What a provider hands to every tag below it; a tag's own property goes first. */
export interface Setup {
  readonly adapter?: AccountAdapter | undefined;
  readonly links?: Links | undefined;
  readonly texts?: Texts | undefined;
  readonly i18n?: I18n | undefined;
  readonly captcha?: CaptchaHook | undefined;
}

// By Symbol.for, so that two copies of the library on a page meet.
export const setupContext = createContext<Setup>(Symbol.for('latchkey.setup'));
