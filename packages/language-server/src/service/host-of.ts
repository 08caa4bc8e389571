import type { Host } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { resolved } from './document.ts';

/** The documents that an analysis was made from, by which it says what it says. */
export const hostOf = ({ documents }: Analysis): Host => ({
  read: (uri) => documents.get(uri)?.text ?? null,
  parsed: (uri) => documents.get(uri)?.parsed ?? null,
  resolve: (from, path) => resolved(from, path) ?? path,
  display: (uri) => uri,
});
