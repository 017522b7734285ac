// What is built, by hash: for `integrity` attributes of a page that loads it from elsewhere, and to see that it was not changed.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The hash of a file, as Subresource Integrity has it (W3C SRI §3.5).
 * @param {Buffer | string} bytes
 */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The hashes of all scripts in a folder, by their paths in it.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export const hashesOf = (folder) =>
  Object.fromEntries(
    globSync('**/*.js', { cwd: folder })
      .sort()
      .map((path) => [path, integrityOf(readFileSync(join(folder, path)))]),
  );

/**
 * What in a folder is not as it was when `hashes` were taken: changed, new or gone.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} hashes
 */
export const changedIn = (folder, hashes) => {
  const now = hashesOf(folder);
  return [...new Set([...Object.keys(hashes), ...Object.keys(now)])].filter(
    (path) => now[path] !== hashes[path],
  );
};
