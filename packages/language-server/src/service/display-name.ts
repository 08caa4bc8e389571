import { decoded } from './uri.ts';

/** What readers know a document by: its path within the folder that it is in, else its last segment. */
export const displayName = (uri: string, folders: readonly string[]): string => {
  const folder = folders
    .map((each) => (each.endsWith('/') ? each : `${each}/`))
    .filter((each) => uri.startsWith(each))
    .toSorted((a, b) => b.length - a.length)[0];
  const path = folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.length);
  return path.split('/').map(decoded).join('/');
};
