// The only file that knows i18next. Loaded for a language other than the bundled one, a host's own texts or its own instance.
import { createInstance, type i18n } from 'i18next';
import { keyIn, lookup, written, type Bundle } from './lookup.ts';
import type { Params, Texts } from './messages.ts';

const ns = 'latchkey';

// Values are text, whatever they hold: Lit escapes what has to be.
const literally = { escapeValue: false, skipOnVariables: true } as const;

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

/**
 * Speaks a language through an instance of our own; or through the host's, once that is initialized. There our words
 * become the namespace `latchkey`, below whatever the host has put in it; `texts` stay out of it, above both.
 */
export const translation = (language: Language, wishes: Wishes): Promise<Translation> =>
  wishes.i18n ? hosted(language, wishes, wishes.i18n) : own(language, wishes);

const own = async ({ locale, catalogue }: Language, { texts }: Wishes): Promise<Translation> => {
  const instance = createInstance();
  await instance.init({
    // Our keys are flat; a host may nest its own.
    keySeparator: false,
    lng: locale,
    fallbackLng: false,
    defaultNS: ns,
    initAsync: false,
    interpolation: literally,
    resources: { [locale]: { [ns]: { ...catalogue, ...written(texts) } } },
  });
  return { locale, translate: (key, params = {}) => say(instance, [locale], key, params) };
};

const hosted = async (language: Language, { lang, texts }: Wishes, host: i18n) => {
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

// The host's instance may have another syntax for parameters; then ours are filled without it.
const isUnfilled = (message: string, params: Params) =>
  Object.keys(params).some((name) => message.includes(`{{${name}}}`));
