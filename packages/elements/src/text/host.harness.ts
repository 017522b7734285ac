// A page's own i18next instance.
import { createInstance, type i18n, type InitOptions } from 'i18next';

/** A host's instance as most are: nested keys, values escaped, its own words in another namespace. */
export const host = async (options: InitOptions = {}): Promise<i18n> => {
  const instance = createInstance();
  await instance.init({
    lng: 'de',
    fallbackLng: 'en',
    resources: { de: { translation: { action: { retry: 'Nochmal im Shop' } } } },
    ...options,
  });
  return instance;
};
