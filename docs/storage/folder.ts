// Documents in a folder: a storage for one server, or for several that share a disk.
import { open, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentStorage } from '@latchkey/better-auth';

export const folderStorage = (folder: string): DocumentStorage => {
  // Nothing but the plugin's own names: no dot and no slash leads out of the folder.
  const pathOf = (name: string) => {
    if (!/^[\w-]{43}$/u.test(name)) throw new Error('This is not the name of a document.');
    return join(folder, name);
  };
  return {
    put: async (name, bytes, signal) => {
      const path = pathOf(name);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const part = await open(`${path}.part`, 'wx', 0o600);
      try {
        await part.writeFile(bytes, { signal });
        // On the disk before the database says that it is there.
        await part.sync();
      } finally {
        await part.close();
      }
      await rename(`${path}.part`, path);
    },
    get: async (name, signal) => {
      try {
        return await readFile(pathOf(name), { signal });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    // What a death has left half written, too.
    delete: async (name) => {
      const path = pathOf(name);
      await Promise.all([path, `${path}.part`].map((each) => rm(each, { force: true })));
    },
  };
};
