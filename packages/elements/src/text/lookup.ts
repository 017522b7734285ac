// How a message is found and filled: by i18next's own syntax for keys, plurals and parameters, which translators know.
import type { Params, Texts } from './messages.ts';

/** Some messages, by key. */
export type Bundle = Readonly<Record<string, string | undefined>>;

/**
 * The key under which `bundle` has a message: with a `count` that of the plural form which the language takes, in the
 * order of i18next. Undefined where the bundle has no such message.
 */
export const keyIn = (
  bundle: Bundle,
  locale: string,
  key: string,
  { count }: Params,
): string | undefined => {
  const forms =
    typeof count === 'number'
      ? [
          ...(count === 0 ? [`${key}_zero`] : []),
          `${key}_${new Intl.PluralRules(locale).select(count)}`,
          key,
          `${key}_other`,
        ]
      : [key];
  return forms.find((form) => bundle[form] !== undefined);
};

/** The message for `key`, with `{{name}}` replaced once: a value that holds braces stays as it is, and so does an unknown name. */
export const lookup = (
  bundle: Bundle,
  locale: string,
  key: string,
  params: Params = {},
): string | undefined => {
  const found = keyIn(bundle, locale, key, params);
  const message = found === undefined ? undefined : bundle[found];
  return message?.replace(/\{\{-?\s*(\w+)\s*\}\}/gu, (whole, name: string) =>
    String(params[name] ?? whole),
  );
};

/** A host's texts without those that would leave a blank: a translator's tool writes `""` for what nobody has translated. */
export const written = (texts: Texts | undefined): Bundle =>
  Object.fromEntries(
    Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string' && text.trim()),
  );
