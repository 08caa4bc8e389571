/** The Premier Integrator program as a portal has it: compiled to a module, which is imported. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileProgram, emitModule } from '../../packages/compiler/dist/index.js';
import type { CoreProgram, Host } from '../../packages/compiler/dist/index.js';
import type { ProgramModule } from '../../packages/runtime/dist/index.js';
import type { Partner } from '../partners/index.ts';

const root = new URL('../../', import.meta.url);

/** The documents of the repository, by their paths from its root. */
export const repository: Host = {
  read: (name) => {
    try {
      return readFileSync(new URL(name, root), 'utf8');
    } catch {
      return null;
    }
  },
  resolve: (from, path) => posix.join(posix.dirname(from), path),
  display: (name) => name,
};

export const premierIntegrator = 'programs/cisco/premier-integrator.proviso';

export function compiled(host: Host, name: string): CoreProgram {
  const { program, diagnostics } = compileProgram(host, name);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}

/** Imports the emitted module, unaltered, from a folder in which the packages are found as after an install. */
export async function importProgram<Facts = Partner>(program: CoreProgram): Promise<ProgramModule<Facts>> {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-bench-'));
  try {
    symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'generated'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    const script = emitModule(program).find(({ name }) => name.endsWith('.js'));
    if (script === undefined) throw new Error('The compiler emitted no script.');
    const file = join(folder, 'generated', script.name);
    writeFileSync(file, script.text);
    const module: ProgramModule<Facts> = await import(pathToFileURL(file).href);
    return module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const premierIntegratorModule = (): Promise<ProgramModule<Partner>> =>
  importProgram(compiled(repository, premierIntegrator));
