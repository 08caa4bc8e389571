import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LoadedDocument } from './documents/load.ts';

/**
 * SHA-256, in hexadecimal, over the names and texts of documents: equal digests, equal meaning. Lengths stand between
 * them, so that no two lists of documents give the same bytes.
 */
export const digestOf = (documents: readonly LoadedDocument[]): string => {
  const parts = documents.map(({ display, text }) => `${display.length} ${display} ${text.length} ${text}`);
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n'))));
};
