/** Where facts come from: a file by its extension, or the standard input. */
import { createReadStream, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { readJson, readJsonLines, readYaml } from '../facts/index.ts';
import { readText, textOfBytes } from '../files/read.ts';
import { reasonOf } from '../files/reasons.ts';
import type { Io } from '../io.ts';
import type { FactsRecord, FactsSource } from './records.ts';
import { recordsOfText } from './records.ts';

type Chunks = AsyncIterable<string | Uint8Array>;

/** What is told while a long file is read. */
export interface Reading {
  /** Called once, with the size of the file, where it is read bit by bit. */
  readonly begin: (bytes: number) => void;
  readonly read: (bytes: number) => void;
}

async function* linesOf(source: Chunks): AsyncGenerator<FactsRecord, void, undefined> {
  for await (const { line, text, result } of readJsonLines(source)) {
    yield { position: { kind: 'line', number: line }, text, format: 'json', result };
  }
}

async function* watched(source: Chunks, { read }: Reading): AsyncGenerator<string | Uint8Array, void, undefined> {
  for await (const chunk of source) {
    yield chunk;
    read(chunk.length);
  }
}

function lineFile(path: string, reading: Reading): FactsSource {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { ok: false, reason: 'it is a folder, not a file' };
    reading.begin(stats.size);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  return { ok: true, isMany: true, records: linesOf(watched(createReadStream(path), reading)) };
}

function textFile(path: string, format: 'json' | 'yaml'): FactsSource {
  const read = readText(path);
  if (!read.ok) return read;
  return recordsOfText(read.text, format, format === 'json' ? readJson(read.text) : readYaml(read.text));
}

/** How deep the JSON is that is open at the end of a text. */
function openAtEnd(text: string): number {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
  }
  return depth;
}

async function* chain(first: readonly (string | Uint8Array)[], rest: AsyncIterator<string | Uint8Array>): Chunks {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function wholeText(source: Chunks): Promise<FactsSource> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const read = textOfBytes(Buffer.concat(chunks));
  return read.ok ? recordsOfText(read.text, 'json', readJson(read.text)) : read;
}

/** JSON Lines of which nobody knows yet how many there are: a single line is one JSON. */
async function fewOrMany(source: Chunks): Promise<FactsSource> {
  const records = linesOf(source);
  const first = await records.next();
  if (first.done === true) return { ok: false, reason: 'it is empty' };
  const second = await records.next();
  if (second.done === true) return recordsOfText(first.value.text, 'json', first.value.result);
  const all = async function* (): AsyncGenerator<FactsRecord, void, undefined> {
    yield first.value;
    yield second.value;
    yield* records;
  };
  return { ok: true, isMany: true, records: all() };
}

/** The standard input: one JSON where its first line leaves something open, else JSON Lines. */
async function standardInput(stdin: Chunks): Promise<FactsSource> {
  const rest = stdin[Symbol.asyncIterator]();
  const seen: (string | Uint8Array)[] = [];
  const decoder = new TextDecoder();
  let text = '';
  while (!/\S[^\n]*\n/.test(text)) {
    const next = await rest.next();
    if (next.done === true) break;
    seen.push(next.value);
    text += typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true });
  }
  const firstLine = /\S[^\n]*/.exec(text)?.[0] ?? '';
  const source = chain(seen, rest);
  return openAtEnd(firstLine) > 0 ? wholeText(source) : fewOrMany(source);
}

/** Opens facts. `-` is the standard input. */
export async function openFacts(io: Io, file: string, reading: Reading): Promise<FactsSource> {
  if (file === '-') return standardInput(io.stdin);
  const path = resolve(io.cwd, file);
  switch (extname(file).toLowerCase()) {
    case '.json':
      return textFile(path, 'json');
    case '.yaml':
    case '.yml':
      return textFile(path, 'yaml');
    case '.jsonl':
    case '.ndjson':
      return lineFile(path, reading);
    default:
      return { ok: false, reason: 'facts are read from files named .json, .yaml, .yml, .jsonl or .ndjson' };
  }
}
