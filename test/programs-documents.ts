import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { CoreProgram } from '../packages/compiler/src/core/core.ts';
import { compileProgram } from '../packages/compiler/src/compile.ts';
import type { Host } from '../packages/compiler/src/documents/host.ts';

const root = new URL('../', import.meta.url);

/** A file of the repository, or null where there is none. */
function textOf(name: string): string | null {
  try {
    return readFileSync(new URL(name, root), 'utf8');
  } catch {
    return null;
  }
}

/** The text of a file that is there. */
export function fileText(name: string): string {
  return readFileSync(new URL(name, root), 'utf8');
}

/** The files of the repository that a pattern names, in order. */
export function filesNamed(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The repository's documents, by their paths from its root. */
export const host: Host = {
  read: textOf,
  resolve: (from, path) => posix.join(posix.dirname(from), path),
  display: (name) => name,
};

/** Every document under programs/. */
export const documents: readonly string[] = filesNamed('programs/**/*.proviso');
export const examples: readonly string[] = documents.filter((name) => name.endsWith('.examples.proviso'));
const catalogs = documents.filter((name) => name.endsWith('/catalog.proviso'));
export const programs: readonly string[] = documents.filter(
  (name) => !examples.includes(name) && !catalogs.includes(name),
);

/** A program that compiles. */
export function compiled(documentHost: Host, name: string): CoreProgram {
  const { program, diagnostics } = compileProgram(documentHost, name);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return program;
}
