import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Binding } from '@proviso/compiler';
import { edited } from '../../src/service/document-edits.ts';
import { prepareRename, provideRename } from '../../src/service/provide-rename.ts';
import { folder, workspaceOver } from '../support/workspace.ts';

/** The documents of a family in `programs/`. */
function documentsOf(family: string): Readonly<Record<string, string>> {
  const place = new URL(`../../../../programs/${family}/`, import.meta.url);
  const names = readdirSync(place, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.proviso'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]));
}

/** Every name of the documents: what it stands for, and how often that is named in all of them. */
async function namesIn(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { workspace } = workspaceOver(texts);
  const found: string[] = [];
  for (const name of Object.keys(texts)) {
    const analysis = await workspace.analysis(folder + name);
    if (analysis === null) throw new Error('There is no document.');
    expect(analysis.diagnostics).toEqual([]);
    const bindings = analysis.bindings().in(folder + name);
    found.push(...bindings.map(({ symbol: { kind, declarations } }) => `${kind} ${declarations.length}`));
  }
  return found;
}

const other = (kind: Binding['symbol']['kind'], written: string): string =>
  kind === 'revision' ? `77.${written}` : `${written}Renamed`;

/** Renames everything in the documents that has a name, one after the other, beginning at its first place in each document. */
async function renameAll(texts: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  let now = { ...texts };
  let { workspace } = workspaceOver(now);
  for (const name of Object.keys(texts)) {
    for (let at = 0; ;) {
      const analysis = await workspace.analysis(folder + name);
      const next = analysis
        ?.bindings()
        .in(folder + name)
        .find(({ start }) => start >= at);
      if (analysis === null || next === undefined) break;
      at = next.start + 1;
      const found = prepareRename(analysis, next.start);
      if (found === null || found.name.includes('Renamed') || found.name.startsWith('77.')) continue;
      const result = await provideRename(workspace, analysis, next.start, other(next.symbol.kind, found.name));
      if (result.kind === 'refused') throw new Error(result.reason);
      for (const { document, edits } of result.edits) {
        now = { ...now, [document.uri.slice(folder.length)]: edited(document.text, edits) };
      }
      ({ workspace } = workspaceOver(now));
    }
  }
  return now;
}

describe.each(['cisco', 'library'])('every name in the documents of %s', (family) => {
  it('can be another one, and all names still stand for the same', async () => {
    const texts = documentsOf(family);
    const renamed = await renameAll(texts);
    expect(await namesIn(renamed)).toEqual(await namesIn(texts));
    expect(
      Object.values(renamed)
        .join('\n')
        .match(/Renamed/g)?.length,
    ).toBeGreaterThan(100);
    // Hundreds of names are renamed, one after the other.
  }, 120_000);
});
