/** Where facts come from: a file by its extension, or the standard input. */
import { createReadStream, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { locateIn, readJson, readJsonLines } from '@proviso/facts';
import type { FactsLimits, ReadResult, TextFormat } from '@proviso/facts';
import { readText, textOfBytes, tooLarge } from '../files/read.ts';
import { reasonOf } from '../files/reasons.ts';
import type { Io } from '../io.ts';
import type { FactsRecord, FactsSource } from './records.ts';
import { recordsOfText } from './records.ts';
import { beginningOf } from './standard-input.ts';
import type { Chunks } from './standard-input.ts';

/** What is told while a long file is read. */
export interface Reading {
  /** Called once, with the size of the file, where it is read bit by bit. */
  readonly begin: (bytes: number) => void;
  readonly read: (bytes: number) => void;
}

async function* linesOf(source: Chunks, { lineBytes }: FactsLimits): AsyncGenerator<FactsRecord, void, undefined> {
  for await (const { line, text, result } of readJsonLines(source, { longestLine: lineBytes })) {
    yield { position: { kind: 'line', number: line }, text, locate: () => locateIn(text, 'json'), result };
  }
}

async function* watched(source: Chunks, { read }: Reading): AsyncGenerator<string | Uint8Array, void, undefined> {
  for await (const chunk of source) {
    yield chunk;
    read(chunk.length);
  }
}

function lineFile(path: string, reading: Reading, limits: FactsLimits): FactsSource {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { ok: false, reason: 'it is a folder, not a file' };
    reading.begin(stats.size);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  return { ok: true, isMany: true, records: linesOf(watched(createReadStream(path), reading), limits) };
}

async function readAs(format: TextFormat, text: string): Promise<ReadResult> {
  return format === 'json' ? readJson(text) : (await import('@proviso/facts/yaml')).readYaml(text);
}

async function textFile(path: string, format: TextFormat, limits: FactsLimits): Promise<FactsSource> {
  const read =
    format === 'json' ? readText(path, limits.jsonBytes, 'json-bytes') : readText(path, limits.yamlBytes, 'yaml-bytes');
  return read.ok ? recordsOfText(read.text, format, await readAs(format, read.text)) : read;
}

async function* chain(first: readonly (string | Uint8Array)[], rest: AsyncIterator<string | Uint8Array>): Chunks {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function wholeText(source: Chunks, { jsonBytes }: FactsLimits): Promise<FactsSource> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > jsonBytes) return tooLarge(jsonBytes, 'json-bytes');
    chunks.push(bytes);
  }
  const read = textOfBytes(Buffer.concat(chunks));
  return read.ok ? recordsOfText(read.text, 'json', readJson(read.text)) : read;
}

/** JSON Lines of which nobody knows yet how many there are: a single line is one JSON. */
async function fewOrMany(source: Chunks, limits: FactsLimits): Promise<FactsSource> {
  const records = linesOf(source, limits);
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
async function standardInput(stdin: Chunks, limits: FactsLimits): Promise<FactsSource> {
  const { seen, isOpen, rest } = await beginningOf(stdin, limits.lineBytes);
  const source = chain(seen, rest);
  return isOpen ? wholeText(source, limits) : fewOrMany(source, limits);
}

/** Opens facts. `-` is the standard input. */
export async function openFacts(io: Io, file: string, reading: Reading, limits: FactsLimits): Promise<FactsSource> {
  if (file === '-') return standardInput(io.stdin, limits);
  const path = resolve(io.cwd, file);
  switch (extname(file).toLowerCase()) {
    case '.json':
      return textFile(path, 'json', limits);
    case '.yaml':
    case '.yml':
      return textFile(path, 'yaml', limits);
    case '.jsonl':
    case '.ndjson':
      return lineFile(path, reading, limits);
    default:
      return { ok: false, reason: 'facts are read from files named .json, .yaml, .yml, .jsonl or .ndjson' };
  }
}
