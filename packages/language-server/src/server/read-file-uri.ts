import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** More than any document may have. */
const largest = 64 * 1024 * 1024;

/** The text of a file; null where there is none, where it is no file, or where it is larger than any document. */
export const readFileUri = async (uri: string): Promise<string | null> => {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    const found = await stat(path);
    return found.isFile() && found.size <= largest ? await readFile(path, 'utf8') : null;
  } catch {
    return null;
  }
};
