import { clientFiles, type Asker } from './client-files.ts';
import { presentDay } from './day.ts';
import { findDocuments } from './find-documents.ts';
import { readFileUri } from './read-file-uri.ts';
import type { Host } from './server.ts';

const isOfThisMachine = (uri: string): boolean => uri.startsWith('file:');

/** A host with the files of this machine. Those of other places, such as a repository that nobody has cloned, the client has. */
export const nodeHost = (connection: Asker, pages: string | null): Host => {
  const others = clientFiles(connection);
  return {
    files: {
      read: (uri) => (isOfThisMachine(uri) ? readFileUri(uri) : others.read(uri)),
      find: async (folders) => {
        const own = await findDocuments(folders);
        return folders.every(isOfThisMachine) ? own : [...new Set([...own, ...(await others.find(folders))])];
      },
    },
    pages,
    today: presentDay,
  };
};
