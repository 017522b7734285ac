// What the pages of the reference are made of: files of this repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const repository = join(import.meta.dirname, '../../..');

/** A file's text, by its path from the root of the repository. */
export const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** A JSON file's content. */
export const readJson = (path: string): unknown => JSON.parse(read(path));
