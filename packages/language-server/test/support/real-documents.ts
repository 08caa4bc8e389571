import { readdirSync, readFileSync } from 'node:fs';
import type { Workspace } from '../../src/service/workspace.ts';
import { folder, workspaceOver } from './workspace.ts';

const programs = new URL('../../../../programs/', import.meta.url);

/** A document of the project, in a workspace with those beside it. */
export interface RealDocument {
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  readonly workspace: Workspace;
}

/** The documents of `programs/`. */
export const realDocuments: readonly RealDocument[] = readdirSync(programs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: family }) => {
    const own = new URL(`${family}/`, programs);
    const files = readdirSync(own, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.proviso'));
    const texts = Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, own), 'utf8')]));
    const { workspace } = workspaceOver(texts);
    return Object.entries(texts).map(([name, text]) => ({
      name: `${family}/${name}`,
      uri: folder + name,
      text,
      workspace,
    }));
  });
