// A host's own i18next instance. Nothing of i18next is loaded for it: the host has brought it.
import type { i18n } from 'i18next';
import { keyIn, lookup, written, type Bundle } from './lookup.ts';
import type { Params } from './messages.ts';
import type { Language, Translation, Wishes } from './translation.ts';

const ns = 'latchkey';

// Values are text, whatever they hold: Lit escapes what has to be.
const literally = { escapeValue: false, skipOnVariables: true } as const;

/**
 * Speaks a language through the host's instance, once that is initialized. There our words become the namespace
 * `latchkey`, below whatever the host has put in it; `texts` stay out of it, above both.
 */
export const translation = async (
  language: Language,
  { lang, texts, i18n: host }: Wishes,
): Promise<Translation> => {
  if (!host) throw new TypeError('Nobody brought an instance.');
  await initialized(host);
  keep(language, host);
  const lngs = [...new Set([...hierarchy(host, lang), language.locale])];
  const locale = lngs.find((code) => host.hasResourceBundle(code, ns)) ?? language.locale;
  const said = written(texts);
  const messages = { ...language.catalogue, ...said };
  return {
    locale,
    translate: (key: string, params: Params = {}) => {
      const found = keyIn(messages, locale, key, params);
      if (found !== undefined && found in said) return lookup(said, locale, found, params);
      const message = say(host, lngs, key, params);
      return message === undefined || isUnfilled(message, params) ? undefined : message;
    },
  };
};

const initialized = (host: i18n) =>
  new Promise<void>((resolve) => {
    if (host.isInitialized) resolve();
    else host.on('initialized', () => resolve());
  });

const keep = ({ locale, catalogue }: Language, host: i18n) => {
  const held = (host.getResourceBundle(locale, ns) ?? {}) as Bundle;
  const missing = Object.keys(catalogue).some((key) => !(key in held));
  if (missing) host.addResourceBundle(locale, ns, { ...catalogue, ...held });
};

// `de-CH`, then `de`: where the host itself would look, without its own fallback.
const hierarchy = (host: i18n, lang: string) =>
  (
    host.services.languageUtils as { toResolveHierarchy(code: string, fallback: false): string[] }
  ).toResolveHierarchy(lang, false);

// The host's instance may have another syntax for parameters; then ours are filled without it.
const isUnfilled = (message: string, params: Params) =>
  Object.keys(params).some((name) => message.includes(`{{${name}}}`));

// The message for `key` in the first of the languages that has it.
const say = (instance: i18n, lngs: readonly string[], key: string, params: Params) => {
  const { count } = params;
  const found: unknown = instance.t(key, {
    ns,
    nsSeparator: false,
    lngs,
    ...(lngs[0] !== undefined && { lng: lngs[0] }),
    ...(typeof count === 'number' && { count }),
    replace: params,
    interpolation: literally,
    returnDetails: false,
  });
  return typeof found === 'string' && found && found !== key ? found : undefined;
};
