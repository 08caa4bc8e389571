/** Reading whole texts, never more of them than asked for. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { counted, defaultLimits } from '@proviso/compiler';
import { reasonOf } from './reasons.ts';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  /** `reason` is the rest of a sentence after the file's name. */
  | { readonly ok: false; readonly isMissing: boolean; readonly reason: string };

const byteOrderMark = /^\ufeff/;
const chunkSize = 64 * 1024;

type NotRead = Extract<ReadText, { readonly ok: false }>;

function broken(reason: string): NotRead {
  return { ok: false, isMissing: false, reason };
}

/** Says that a text has more bytes than are read. `limit` is what the option `--limit` calls it. */
export function tooLarge(most: number, limit: string): NotRead {
  return broken(
    `it has more than ${counted(most, 'byte')}, which is the most that is read at once; ` +
      `write one partner a line in a .jsonl file, or ask for more with --limit ${limit}=NUMBER`,
  );
}

/** The text that the bytes are in UTF-8, without a byte order mark. */
export function textOfBytes(bytes: Uint8Array): ReadText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return broken('it is in UTF-16; save it as plain text in UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) return broken(`it is not a text: byte ${zero + 1} is zero`);
  if (!isUtf8(bytes)) return broken('it is not a text in UTF-8');
  return { ok: true, text: Buffer.from(bytes).toString('utf8').replace(byteOrderMark, '') };
}

/** The first bytes of an open file, whatever kind of file it is. */
function firstBytes(file: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < most) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, most - size));
    const read = readSync(file, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return Buffer.concat(chunks);
}

function withFile(path: string, work: (file: number) => ReadText): ReadText {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return work(file);
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, isMissing: reason === 'there is no such file or folder', reason };
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads a file as UTF-8. A byte order mark is skipped. What has more bytes is not read; `limit` names that limit. */
export function readText(path: string, mostBytes: number, limit: string): ReadText {
  return withFile(path, (file) => {
    if (fstatSync(file).size > mostBytes) return tooLarge(mostBytes, limit);
    const bytes = firstBytes(file, mostBytes + 1);
    return bytes.length > mostBytes ? tooLarge(mostBytes, limit) : textOfBytes(bytes);
  });
}

/** In UTF-8 no character of a string takes more. */
const bytesOfCharacter = 3;

/** Reads a document all of which is to be written again: one that is no text, or longer than documents may be, is not read. */
export function readWhole(path: string, characters: number = defaultLimits.characters): ReadText {
  return withFile(path, (file) => {
    const most = (characters + 1) * bytesOfCharacter;
    const read = textOfBytes(firstBytes(file, most));
    if (!read.ok || read.text.length <= characters) return read;
    return broken(`it has more than ${counted(characters, 'character')}, which is the most that a document may have`);
  });
}

/**
 * Reads a document. Bytes that are no characters become U+FFFD and zeros stay: the compiler says where they stand, as of
 * anything else in a document. Of one with more characters than the limit as many are read as show that it has more.
 */
export function readDocument(path: string, characters: number): ReadText {
  return withFile(path, (file) => {
    const most = (characters + 1) * bytesOfCharacter + bytesOfCharacter;
    const bytes = firstBytes(file, most);
    const text = bytes.toString('utf8').replace(byteOrderMark, '');
    return { ok: true, text: bytes.length < most ? text : text.slice(0, characters + 1) };
  });
}
