/** Facts from JSON Lines: a JSON value on each line. */
import { readJson } from './json.ts';
import { failed, withoutMark } from './problems.ts';
import type { Problem, ReadResult } from './problems.ts';

export interface JsonLine {
  /** Counts from 1, blank lines included. */
  readonly line: number;
  /** The line without its end. Bytes that are not UTF-8 are U+FFFD; of a line that is too long there is nothing. */
  readonly text: string;
  readonly result: ReadResult;
}

export interface JsonLinesOptions {
  /** The most bytes that a line may have; 16 MiB where it is not given. A longer one is skipped and is a problem. */
  readonly longestLine?: number;
}

const defaultLongestLine = 16 * 1024 * 1024;
const newline = 0x0a;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** A line's bytes; null where it was too long to keep them. */
type LineBytes = Uint8Array | null;

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Texts become bytes. A character that two texts share is put together. */
async function* toBytes(source: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let held = '';
  for await (const chunk of source) {
    if (typeof chunk !== 'string') {
      if (held !== '') yield Buffer.from(held, 'utf8');
      held = '';
      yield chunk;
      continue;
    }
    const text = held + chunk;
    const isCut = isHighSurrogate(text.charCodeAt(text.length - 1));
    held = isCut ? text.slice(-1) : '';
    yield Buffer.from(isCut ? text.slice(0, -1) : text, 'utf8');
  }
  if (held !== '') yield Buffer.from(held, 'utf8');
}

/** Cuts bytes into lines, keeping what one chunk ends of, and the beginning of one more. */
async function* toLines(
  source: AsyncIterable<Uint8Array>,
  longestLine: number,
): AsyncGenerator<readonly LineBytes[], void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > longestLine) parts = [];
    else parts.push(part);
  };
  const finish = (): LineBytes => {
    const [only] = parts;
    const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    const line = size > longestLine ? null : bytes;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    const lines: LineBytes[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    yield lines;
    if (start < chunk.length) take(new Uint8Array(chunk.subarray(start)));
  }
  if (size > 0) yield [finish()];
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: strict.decode(bytes), isUtf8: true };
  } catch {
    return { text: lenient.decode(bytes), isUtf8: false };
  }
}

/** The column of the first character that the bytes do not spell: where the text, as bytes again, differs from them. */
function columnOfDamage(bytes: Uint8Array, text: string): number {
  const again = Buffer.from(text, 'utf8');
  let at = again.findIndex((byte, index) => byte !== bytes[index]);
  while (((again[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return again.toString('utf8', 0, at).length + 1;
}

function onLine(result: ReadResult, line: number): ReadResult {
  if (result.ok) return result;
  return failed(result.problems.map((problem) => ({ ...problem, line })));
}

function broken(kind: Problem['kind'], line: number, column: number, message: string): ReadResult {
  return failed([{ kind, pointer: '', line, column, message }]);
}

function readLine(bytes: LineBytes, line: number, longestLine: number): JsonLine | null {
  if (bytes === null) {
    return {
      line,
      text: '',
      result: broken('limit', line, 1, `The line is longer than ${longestLine} bytes and was skipped.`),
    };
  }
  const { text: raw, isUtf8 } = decoded(bytes);
  const unmarked = line === 1 ? withoutMark(raw) : raw;
  const text = unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked;
  if (text.trim() === '') return null;
  if (isUtf8) return { line, text, result: onLine(readJson(text), line) };
  const column = columnOfDamage(bytes, raw);
  return { line, text, result: broken('encoding', line, column, 'The line has bytes that are not UTF-8.') };
}

/**
 * Reads JSON Lines from a stream of bytes or texts, one line in memory at a time. Each line that is not blank is given
 * with what `readJson` makes of it, its problems at the line's own number; a line that is not UTF-8 or too long is a
 * problem too, and the next is read as if nothing had happened. Throws only what the source throws.
 */
export async function* readJsonLines(
  source: AsyncIterable<string | Uint8Array>,
  options: JsonLinesOptions = {},
): AsyncGenerator<JsonLine, void, undefined> {
  const longestLine = options.longestLine ?? defaultLongestLine;
  let number = 0;
  for await (const lines of toLines(toBytes(source), longestLine)) {
    for (const bytes of lines) {
      number += 1;
      const line = readLine(bytes, number, longestLine);
      if (line !== null) yield line;
    }
  }
}
