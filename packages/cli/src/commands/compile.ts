/** `proviso compile`: a program as modules. */
import { join, resolve } from 'node:path';
import { emitModule } from '@proviso/compiler';
import { displayPath } from '../files/host.ts';
import { writeFiles } from '../files/write.ts';
import { cannotRun } from '../io.ts';
import type { ExitCode, Io } from '../io.ts';
import { defaultCommandLimits } from '../limits.ts';
import type { CommandLimits } from '../limits.ts';
import { padTo, widthOf } from '../text/width.ts';
import { textOfLines } from '../text/page.ts';
import { loadProgram } from './program.ts';

function sizeInWords(text: string): string {
  const bytes = Buffer.byteLength(text);
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Writes what a program compiles to into a folder, all of it or nothing. */
export async function compile(
  io: Io,
  document: string,
  out: string,
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  const files = emitModule(program);
  const folder = resolve(io.cwd, out);
  const written = writeFiles(folder, files);
  if (!written.ok) {
    return cannotRun(io, `${displayPath(io.cwd, written.file)} could not be written: ${written.reason}.`);
  }
  const rows = files.map(({ name, text }) => ({
    name: displayPath(io.cwd, join(folder, name)),
    size: sizeInWords(text),
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => widthOf(name)));
  const sizeWidth = Math.max(...rows.map(({ size }) => size.length));
  const lines = rows.map(({ name, size }) => `${padTo(name, nameWidth)}  ${size.padStart(sizeWidth)}`);
  await io.stdout.write(textOfLines([...lines, '', 'Where they are used, install the package @proviso/runtime.']));
  return 0;
}
