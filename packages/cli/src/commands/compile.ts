/** `proviso compile`: a program as modules. */
import { join, resolve } from 'node:path';
import { emitMermaid, emitModule, emitXState } from '@proviso/compiler';
import type { CoreProgram, EmittedFile } from '@proviso/compiler';
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

/** What a program is compiled to: modules, or its lifecycle alone as a machine or a diagram. */
export type CompileTarget = 'modules' | 'xstate' | 'mermaid';

/** What the program comes to; null where it has no lifecycle to come to anything. */
function filesFor(program: CoreProgram, target: CompileTarget): readonly EmittedFile[] | null {
  if (target === 'modules') return emitModule(program);
  const file = target === 'xstate' ? emitXState(program) : emitMermaid(program);
  return file && [file];
}

/** What has to be known of the files. */
const notes: Readonly<Record<CompileTarget, readonly string[]>> = {
  modules: ['', 'Where they are used, install the package @proviso/runtime.'],
  xstate: ['', 'Where it is used, install the package xstate, version 5.'],
  mermaid: [],
};

/** Writes what a program compiles to into a folder, all of it or nothing. */
export async function compile(
  io: Io,
  document: string,
  out: string,
  target: CompileTarget = 'modules',
  limits: CommandLimits = defaultCommandLimits,
): Promise<ExitCode> {
  const program = await loadProgram(io, document, limits);
  if (program === null) return 2;
  const files = filesFor(program, target);
  if (files === null) return cannotRun(io, `${document} has no lifecycle, so there is nothing to write for ${target}.`);
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
  await io.stdout.write(textOfLines([...lines, ...notes[target]]));
  return 0;
}
