import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Binding } from '@proviso/compiler';
import { keywords } from '@proviso/grammar';
import { newCatalogNames } from '../../../src/service/catalog-names.ts';
import type { ServiceDocument } from '../../../src/service/document.ts';
import { provideCompletion } from '../../../src/service/provide-completion.ts';
import type { Workspace } from '../../../src/service/workspace.ts';
import { folder, workspaceOver } from '../../support/workspace.ts';

const programs = new URL('../../../../../programs/', import.meta.url);

const texts: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(programs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.proviso'))
    .map((name) => [name, readFileSync(new URL(name, programs), 'utf8')]),
);

/** Some documents, one of which has this text. */
function workspaceWith(
  name: string,
  text: string,
): { readonly workspace: Workspace; readonly document: ServiceDocument } {
  const { workspace } = workspaceOver(texts);
  workspace.open(folder + name, text);
  const document = workspace.document(folder + name);
  if (document === null) throw new Error(`There is no ${name}.`);
  return { workspace, document };
}

/** A place at which a name is used that is declared elsewhere or used at other places too. */
const isKnownElsewhere = ({ role, symbol }: Binding): boolean => role === 'use' && symbol.places.length > 1;

/** Where nothing but the first letter of a name is left and the whole name is not offered: what is. */
async function missed(name: string, text: string, { start, end }: Binding): Promise<readonly string[]> {
  const word = text.slice(start, end);
  const { workspace, document } = workspaceWith(name, text.slice(0, start + 1) + text.slice(end));
  const labels = (await provideCompletion(workspace, newCatalogNames(workspace), document, start + 1)).map(
    ({ label }) => label,
  );
  if (labels.some((label) => label === word)) return [];
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start).trim();
  return [`${line} |${word}: ${labels.slice(0, 8).join(', ')}`];
}

describe.each(Object.keys(texts))('completion in %s', (name) => {
  const text = texts[name] ?? '';

  it('can be asked for at every place', async () => {
    const { workspace, document } = workspaceWith(name, text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const found = await provideCompletion(workspace, newCatalogNames(workspace), document, offset);
      expect(found.every(({ start, end }) => start <= offset && offset <= end)).toBe(true);
    }
  });

  it('offers each word of the language where it stands', async () => {
    const { workspace, document } = workspaceWith(name, text);
    const catalogs = newCatalogNames(workspace);
    const found: string[] = [];
    for (const { image, startOffset } of document.parsed.tokens) {
      const spellings = keywords.find(({ words }) => words.some((word) => word === image))?.words ?? [];
      const labels = (await provideCompletion(workspace, catalogs, document, startOffset)).map(({ label }) => label);
      const isOffered = labels.some((label) => spellings.some((word) => word === label.split(' ')[0]));
      if (spellings.length > 0 && !isOffered) {
        found.push(
          `${text.slice(Math.max(0, startOffset - 30), startOffset)}|${image}: ${labels.slice(0, 8).join(', ')}`,
        );
      }
    }
    expect(found).toEqual([]);
  });

  it('offers each name where it stands', async () => {
    const { workspace } = workspaceWith(name, text);
    const analysis = await workspace.analysis(folder + name);
    const found: string[] = [];
    for (const each of analysis?.bindings().in(folder + name) ?? []) {
      if (isKnownElsewhere(each)) found.push(...(await missed(name, text, each)));
    }
    expect(found).toEqual([]);
  });
});
