import { resolved } from './document.ts';
import { decoded } from './uri.ts';

/** The folders on the way to a document, what they are in first, and all that stands before them. */
const partsOf = (uri: string): readonly [string, readonly string[]] => {
  const root = /^[^:/]+:(?:\/\/[^/]*)?\//.exec(uri)?.[0] ?? '';
  return [root, uri.slice(root.length).split('/')];
};

/** The path by which one document names another; null where no path leads there. */
export const pathBetween = (from: string, to: string): string | null => {
  const [[root, folders], [otherRoot, others]] = [partsOf(from), partsOf(to)];
  if (root === '' || root !== otherRoot) return null;
  let shared = 0;
  while (shared < folders.length - 1 && shared < others.length - 1 && folders[shared] === others[shared]) shared += 1;
  const up = folders.slice(shared, -1).map(() => '..');
  const path = [...(up.length === 0 ? ['.'] : up), ...others.slice(shared).map(decoded)].join('/');
  // A name with a quotation mark or a line end in it cannot be written.
  return /["\r\n]/.test(path) || resolved(from, path) !== to ? null : path;
};
