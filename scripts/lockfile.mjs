// What a lock file must say of each package: a version of the registry, and the hash of what it holds.

/**
 * What is wrong in the text of a `pnpm-lock.yaml`.
 * @param {string} text
 * @returns {string[]}
 */
export const faultsIn = (text) => {
  const packages = /^packages:\n(?<all>[\s\S]*?)^\S/mu.exec(text)?.groups?.['all'] ?? '';
  const entries = packages.split(/^(?= {2}\S)/mu).filter((entry) => entry.trim());
  if (entries.length === 0) return ['there are no packages in it'];
  return [
    ...entries.flatMap((entry) => {
      const name = entry.split('\n')[0]?.trim().replace(/:$/u, '') ?? '';
      return [
        ...(/@\d+\.\d+\.\d+[^:/]*'?$/u.test(name) ? [] : [`${name} is no version of the registry`]),
        ...(/\{integrity: sha512-[\w+/]{86}==\}/u.test(entry) ? [] : [`${name} has no hash`]),
      ];
    }),
    // A version elsewhere than in the registry: a URL, a repository, a file that is none of ours.
    ...[
      ...text.matchAll(
        /\{(?:tarball|repo|commit|directory|type): .+|(?:https?|git|ssh|file|git\+\w+):\/\/\S+/gu,
      ),
    ].map(([what]) => `${what} is not from the registry`),
  ];
};

/**
 * What is wrong in the text of a `pnpm-workspace.yaml`: builds of packages run only where they are named.
 * @param {string} text
 */
export const looseIn = (text) =>
  /dangerouslyAllowAllBuilds:\s*true/u.test(text) ? ['every package may run scripts'] : [];
