/** `proviso format`: documents in the one style. */
import { resolve } from 'node:path';
import { counted } from '@proviso/compiler';
import { format as formatText } from 'prettier/standalone';
import * as proviso from 'prettier-plugin-proviso';
import { findDocuments } from '../files/find.ts';
import { displayPath } from '../files/host.ts';
import { readWhole, textOfBytes } from '../files/read.ts';
import type { ReadText } from '../files/read.ts';
import { replaceFile } from '../files/write.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { textOfLines } from '../text/page.ts';

export interface FormatOptions {
  /** Only says what would change. */
  readonly check: boolean;
  /** What the standard input is called, which is formatted instead of files; null where it is not. */
  readonly stdinFilepath: string | null;
}

/** The text in the one style. Line ends stay those that the text begins with. */
function inStyle(text: string): Promise<string> {
  return formatText(text, { parser: 'proviso', plugins: [proviso], endOfLine: 'auto' });
}

async function everything(stdin: Io['stdin']): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return textOfBytes(Buffer.concat(chunks));
}

async function formatStandardInput(io: Io, name: string, check: boolean): Promise<ExitCode> {
  const read = await everything(io.stdin);
  if (!read.ok) return cannotRun(io, `${name}: ${read.reason}.`);
  const formatted = await inStyle(read.text);
  if (!check) {
    await io.stdout.write(formatted);
    return 0;
  }
  if (formatted === read.text) return 0;
  await io.stdout.write(`${name}\n`);
  return 1;
}

type Outcome =
  { readonly kind: 'as it was' } | { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly reason: string };

async function formatFile(path: string, check: boolean): Promise<Outcome> {
  const read = readWhole(path);
  if (!read.ok) return { kind: 'failed', reason: read.reason };
  const formatted = await inStyle(read.text);
  if (formatted === read.text) return { kind: 'as it was' };
  const written = check ? null : replaceFile(path, formatted);
  return written?.ok === false
    ? { kind: 'failed', reason: `it could not be written: ${written.reason}` }
    : { kind: 'changed' };
}

/** `3 documents: 1 formatted`, or what would be. */
function summary(documents: number, changed: number, check: boolean): string {
  const looked = counted(documents, 'document');
  if (changed === 0) return `${looked}: nothing to change`;
  return check ? `${looked}: ${changed} not formatted` : `${looked}: ${changed} formatted`;
}

/** Formats documents, and every document in folders, each in its place. */
export async function format(io: Io, paths: readonly string[], options: FormatOptions): Promise<ExitCode> {
  const { check, stdinFilepath } = options;
  if (stdinFilepath !== null) return formatStandardInput(io, stdinFilepath, check);
  const found = findDocuments(io.cwd, paths);
  if (!found.ok) return cannotRun(io, found.message);
  const changed: string[] = [];
  let failed = 0;
  for (const document of found.documents) {
    const name = displayPath(io.cwd, document);
    const outcome = await formatFile(resolve(io.cwd, document), check);
    if (outcome.kind === 'changed') changed.push(name);
    if (outcome.kind === 'failed') {
      failed++;
      await cannotRun(io, `${name}: ${outcome.reason}.`);
    }
  }
  const done = found.documents.length - failed;
  if (done > 0) await io.stdout.write(textOfLines([...changed, summary(done, changed.length, check)]));
  if (failed > 0) return 2;
  return check && changed.length > 0 ? 1 : 0;
}
