/** Compiling the program that a command is about. */
import { resolve } from 'node:path';
import type { CoreProgram } from '@proviso/compiler';
import { reportFindings } from '../diagnostics/report.ts';
import { fileHost } from '../files/host.ts';
import { readText } from '../files/read.ts';
import { cannotRun } from '../io.ts';
import type { Io } from '../io.ts';

/** The program of a document, or null where it has none and the reasons have been written. */
export async function loadProgram(io: Io, document: string): Promise<CoreProgram | null> {
  const name = resolve(io.cwd, document);
  const read = readText(name);
  if (!read.ok) {
    await cannotRun(io, `${document}: ${read.reason}.`);
    return null;
  }
  const { compileProgram } = await import('@proviso/compiler');
  const host = fileHost(io.cwd);
  const { program, diagnostics } = compileProgram(host, name);
  const hasErrors = await reportFindings(io, host, diagnostics);
  if (program !== null && !hasErrors) return program;
  if (!hasErrors) await cannotRun(io, `${document}: it is not a program.`);
  return null;
}
