// The only file that imports i18next. Loaded for a language other than the bundled one, and for a host's own texts.
import { createInstance } from 'i18next';
import { written } from './lookup.ts';
import type { Params } from './messages.ts';
import type { Language, Translation, Wishes } from './translation.ts';

/** Speaks a language through an instance of our own. */
export const translation = async (
  { locale, catalogue }: Language,
  { texts }: Wishes,
): Promise<Translation> => {
  const instance = createInstance();
  await instance.init({
    // Our keys are flat; a host may nest its own.
    keySeparator: false,
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    // Values are text, whatever they hold: Lit escapes what has to be.
    interpolation: { escapeValue: false, skipOnVariables: true },
    nsSeparator: false,
    resources: { [locale]: { translation: { ...catalogue, ...written(texts) } } },
  });
  const translate = (key: string, params: Params = {}) => {
    const { count } = params;
    const found = instance.t(key, {
      ...(typeof count === 'number' && { count }),
      replace: params,
    });
    return found && found !== key ? found : undefined;
  };
  return { locale, translate };
};
