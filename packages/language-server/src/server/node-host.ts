import { findDocuments } from './find-documents.ts';
import { readFileUri } from './read-file-uri.ts';
import type { Host } from './server.ts';

/** A host with the files of this machine. */
export const nodeHost = (pages: string | null): Host => ({
  files: { read: readFileUri, find: findDocuments },
  pages,
});
