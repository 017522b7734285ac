// The tag under demonstration, as the settings want it.
import type { LatchkeyAccess } from '@latchkey/elements';
import type { Settings } from './settings.ts';
import { pageLang } from './words/index.ts';

/** Latchkey's tag on the page, if it is shown. */
export const tagOf = (): LatchkeyAccess | null => document.querySelector('latchkey-access');

/** Gives the tag the attributes that the settings ask for. Tells whether any of them has changed. */
export const dressTag = (tag: LatchkeyAccess | null, settings: Settings): boolean => {
  speak(tag, settings);
  const wanted = {
    'identifier-first': settings.shape === 'identifier-first',
    passkeys: settings.passkeys === 'on',
  };
  const changed = Object.entries(wanted).filter(([name, on]) => tag?.hasAttribute(name) !== on);
  for (const [name, on] of changed) tag?.toggleAttribute(name, on);
  return changed.length > 0;
};

// The page's language reaches the tag by itself; one that only the tag speaks is its own.
const speak = (tag: LatchkeyAccess | null, { lang }: Settings) => {
  if (!tag) return;
  tag.lang = lang === pageLang(lang) ? '' : lang;
  tag.texts = undefined;
  if (lang === 'en-XA') void speakPseudo(tag);
};

const speakPseudo = async (tag: LatchkeyAccess) => {
  const { pseudoTexts } = await import('@latchkey/elements/pseudo');
  const texts = await pseudoTexts();
  if (tag.lang === 'en-XA') tag.texts = texts;
};

/**
 * Replaces the tag by a new one like it, since it reads its shape once. A journey that is past its first step goes on:
 * the new one finds the ticket.
 */
export const renewTag = (): void => {
  const old = tagOf();
  if (!old) return;
  const fresh = document.createElement('latchkey-access');
  for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
  fresh.captcha = old.captcha;
  fresh.texts = old.texts;
  fresh.append(...[...old.children].filter(({ slot }) => slot === ''));
  old.replaceWith(fresh);
};

/**
 * Puts an identifier into the form as autofill would, and goes on to the next field. False where no form asks for one.
 */
export const fillIdentifier = (identifier: string): boolean => {
  const fields = tagOf()?.querySelectorAll<HTMLInputElement>('form input:not([readonly])') ?? [];
  const [username, password] = [...fields].filter(({ type }) => type !== 'checkbox');
  if (username?.name !== 'username') return false;
  username.value = identifier;
  (password ?? username).focus();
  return true;
};
