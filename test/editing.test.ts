import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, edits, repeated, type Edit } from '../grammar/test/support/edits.ts';
import { provideDiagnostics } from '../packages/language-server/src/service/provide-diagnostics.ts';
import { provideDocumentSymbols } from '../packages/language-server/src/service/provide-document-symbols.ts';
import { provideFoldingRanges } from '../packages/language-server/src/service/provide-folding-ranges.ts';
import { provideSemanticTokens } from '../packages/language-server/src/service/provide-semantic-tokens.ts';
import { newWorkspace, type Workspace } from '../packages/language-server/src/service/workspace.ts';
import { runs } from '../grammar/test/support/runs.ts';

type Texts = Readonly<Record<string, string>>;

const folder = 'file:///documents/';

const familyIn = (path: string): Texts => {
  const files = readdirSync(path).filter((name) => name.endsWith('.proviso'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(resolve(path, name), 'utf8')]));
};

/** Documents that use each other: those of the programs, and those in which every form stands. */
const families: readonly Texts[] = [
  familyIn('programs/cisco'),
  familyIn('programs/library'),
  familyIn('grammar/test/documents'),
];

const emptyWorkspace = (): Workspace =>
  newWorkspace({ read: () => Promise.resolve(null), find: () => Promise.resolve([]) }, { isWatched: true });

const workspaceOf = (texts: Texts): Workspace => {
  const workspace = emptyWorkspace();
  for (const [name, text] of Object.entries(texts)) workspace.open(folder + name, text);
  return workspace;
};

/** What an editor is told of a document. */
async function shown(workspace: Workspace, name: string) {
  const document = workspace.document(folder + name);
  const analysis = await workspace.analysis(folder + name);
  if (document === null || analysis === null) return null;
  return {
    name,
    text: document.text,
    diagnostics: provideDiagnostics(analysis),
    symbols: provideDocumentSymbols(document),
    folding: provideFoldingRanges(document),
    tokens: provideSemanticTokens(analysis, null, '2024-06-01'),
    program: analysis.program,
    expectations: analysis.expectations,
  };
}

/** Edits documents one after the other; after each step an editor is told what a server tells that has just been started. */
async function compare(texts: Texts, steps: readonly { readonly place: number; readonly edits: readonly Edit[] }[]) {
  const workspace = workspaceOf(texts);
  const names = Object.keys(texts);
  for (const name of names) await shown(workspace, name);
  let now = texts;
  for (const { place, edits: own } of steps) {
    const changed = names[place % names.length] ?? '';
    for (const text of edited(now[changed] ?? '', own, (each) => each.length % 3 > 0)) {
      now = { ...now, [changed]: text };
      workspace.open(folder + changed, text);
      const fresh = workspaceOf(now);
      for (const name of names) expect(await shown(workspace, name)).toEqual(await shown(fresh, name));
    }
  }
}

describe('While documents are edited', () => {
  it('each is, after any edits, as a server that has just been started sees it', { timeout: 600_000 }, async () => {
    const steps = fc.array(fc.record({ place: fc.nat(5), edits }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...families), fc.nat(4), steps, (texts, times, all) =>
        compare(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, repeated(text, times)])), all),
      ),
      runs(8),
    );
  });
});
