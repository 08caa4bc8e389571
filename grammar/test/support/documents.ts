import { globSync, readFileSync } from 'node:fs';

export interface SampleDocument {
  readonly name: string;
  readonly text: string;
}

const root = new URL('../../../', import.meta.url);

/** The documents of this folder, in which every form of the language stands, and those of programs/. */
export const documents: readonly SampleDocument[] = globSync(
  ['grammar/test/documents/*.proviso', 'programs/**/*.proviso'],
  { cwd: root },
)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));

/** The documents of this folder only: what is measured on them does not change with the programs. */
export const ownDocuments: readonly SampleDocument[] = documents.filter(({ name }) => name.startsWith('grammar'));
