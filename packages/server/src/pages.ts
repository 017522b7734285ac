// A built page, and what belongs to it, from a folder.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The file of a path below the folder; undefined where there is none. */
export const pageAt = async (folder: string, pathname: string): Promise<Response | undefined> => {
  const file = await fileAt(folder, pathname === '/' ? '/index.html' : pathname);
  const type = types[extname(file ?? '')];
  if (file === undefined || type === undefined) return undefined;
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'cache-control': 'no-cache',
      'content-type': `${type}; charset=utf-8`,
      'x-content-type-options': 'nosniff',
    },
  });
};

const fileAt = async (folder: string, pathname: string): Promise<string | undefined> => {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(pathname)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};
