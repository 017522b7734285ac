// What a visitor can change. It lives in the page's address: shareable, and back and forward work.

/** What each setting can be; the first is the default and is left out of the address. */
export const choices = {
  lang: ['en', 'fr', 'de', 'it', 'es', 'pt', 'nl', 'pl', 'tr', 'ar', 'he', 'ja', 'en-XA'],
  theme: ['system', 'light', 'dark'],
  dir: ['auto', 'ltr', 'rtl'],
  shape: ['one-form', 'identifier-first'],
  passkeys: ['on', 'off'],
} as const;

/** A language of the login; the last is the pseudo-locale. */
export type Lang = (typeof choices.lang)[number];

type Chosen = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

/** All settings. `scenario` and `fault` are names that the simulated service knows; others count as none. */
export interface Settings extends Chosen {
  readonly scenario: string;
  readonly fault: string;
}

const defaults: Settings = {
  lang: 'en',
  theme: 'system',
  dir: 'auto',
  shape: 'one-form',
  passkeys: 'on',
  scenario: 'default',
  fault: 'none',
};

/** The settings' names. */
export const settingNames = Object.keys(defaults) as readonly (keyof Settings)[];

/** The settings that an address asks for. What it asks for and nobody knows is the default. */
export const settingsIn = (search: string): Settings => {
  const asked = new URLSearchParams(search);
  const read = (name: keyof Settings): string => {
    const known: readonly string[] | undefined =
      name in choices ? choices[name as keyof Chosen] : undefined;
    const value = asked.get(name) ?? defaults[name];
    return !known || known.includes(value) ? value : defaults[name];
  };
  return Object.fromEntries(settingNames.map((name) => [name, read(name)])) as unknown as Settings;
};

/** An address with these settings in it; all else that it says stays. */
export const withSettings = (address: string, settings: Settings): string => {
  const url = new URL(address, location.href);
  for (const name of settingNames) {
    if (settings[name] === defaults[name]) url.searchParams.delete(name);
    else url.searchParams.set(name, settings[name]);
  }
  return url.href;
};

/** Which way the page runs, in this language. */
export const directionOf = ({ dir }: Settings, lang: string): 'ltr' | 'rtl' =>
  dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : dir;
