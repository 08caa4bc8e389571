/** Reading whole texts. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { reasonOf } from './reasons.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  /** `reason` is the rest of a sentence after the file's name. */
  | { readonly ok: false; readonly isMissing: boolean; readonly reason: string };

const byteOrderMark = /^\ufeff/;

/** The text that the bytes are in UTF-8, without a byte order mark. */
export function textOfBytes(bytes: Uint8Array): ReadText {
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    return { ok: false, isMissing: false, reason: `it is not a text: byte ${zero + 1} is zero` };
  }
  if (!isUtf8(bytes)) return { ok: false, isMissing: false, reason: 'it is not a text in UTF-8' };
  return { ok: true, text: Buffer.from(bytes).toString('utf8').replace(byteOrderMark, '') };
}

/** Reads a file as UTF-8. A byte order mark is skipped. */
export function readText(path: string): ReadText {
  try {
    return textOfBytes(readFileSync(path));
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, isMissing: reason === 'there is no such file or folder', reason };
  }
}
