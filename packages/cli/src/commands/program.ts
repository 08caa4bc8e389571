/** Compiling the program that a command is about. */
import { resolve } from 'node:path';
import { compileProgram } from '@proviso/compiler';
import type { CoreProgram } from '@proviso/compiler';
import { reportFindings } from '../diagnostics/report.ts';
import { fileHost } from '../files/host.ts';
import { cannotRun } from '../io.ts';
import type { Io } from '../io.ts';
import type { CommandLimits } from '../limits.ts';

/** The program of a document, or null where it has none and the reasons have been written. */
export async function loadProgram(io: Io, document: string, limits: CommandLimits): Promise<CoreProgram | null> {
  const name = resolve(io.cwd, document);
  const host = fileHost(io.cwd, limits.documents.characters);
  const reason = host.reasonAgainst(name);
  if (reason !== null) {
    await cannotRun(io, `${document}: ${reason}.`);
    return null;
  }
  const { program, diagnostics } = compileProgram(host, name, { limits: limits.documents });
  const hasErrors = await reportFindings(io, host, diagnostics, limits.findings);
  if (program !== null && !hasErrors) return program;
  if (!hasErrors) await cannotRun(io, `${document}: it is not a program.`);
  return null;
}
