// The families that presets use, and the packages that a host installs to have them too.

const packages = {
  'Atkinson Hyperlegible Next Variable': '@fontsource-variable/atkinson-hyperlegible-next',
  'Fredoka Variable': '@fontsource-variable/fredoka',
  'JetBrains Mono Variable': '@fontsource-variable/jetbrains-mono',
  'Newsreader Variable': '@fontsource-variable/newsreader',
  'Nunito Variable': '@fontsource-variable/nunito',
  'Oxanium Variable': '@fontsource-variable/oxanium',
} as const;

export type FreeFont = keyof typeof packages;

/** The packages of the free fonts in these lists of families. */
export const packagesOf = (...lists: readonly (string | undefined)[]): readonly string[] =>
  Object.entries(packages)
    .filter(([family]) => lists.some((list) => list?.includes(family)))
    .map(([, name]) => name);
