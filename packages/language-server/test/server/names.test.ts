import { describe, expect, it } from 'vitest';
import { LSPErrorCodes, type CallHierarchyItem } from 'vscode-languageserver/node';
import { session, start, uri, uriOf } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const text = `${start}define big club: size at least 5\nrequire badge Swimmer and big`;
const onSwimmer = { position: { line: 3, character: 16 } };
const onBig = { position: { line: 3, character: 27 } };
const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe('names', () => {
  it('lead to their declarations, by links where the client takes them', async () => {
    const plain = await session();
    await plain.open(text);
    const declaration = { uri: uriOf('catalog.proviso'), range: range(2, 21, 28) };
    expect(await plain.ask('definition', onSwimmer)).toEqual([declaration]);

    const linking = await session({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
    await linking.open(text);
    expect(await linking.ask('definition', onSwimmer)).toEqual([
      {
        originSelectionRange: range(3, 14, 21),
        targetUri: declaration.uri,
        targetRange: declaration.range,
        targetSelectionRange: declaration.range,
      },
    ]);
  });

  it('lead to their types', async () => {
    const { open, ask } = await session();
    await open(text);
    expect(await ask('typeDefinition', onSwimmer)).toEqual([{ uri: uriOf('catalog.proviso'), range: range(1, 5, 10) }]);
  });

  it('have references and highlights', async () => {
    const { open, ask } = await session();
    await open(text);
    expect(await ask('references', { ...onBig, context: { includeDeclaration: true } })).toEqual([
      { uri, range: range(2, 7, 10) },
      { uri, range: range(3, 26, 29) },
    ]);
    expect(await ask('documentHighlight', onBig)).toEqual([
      { range: range(2, 7, 10), kind: 3 },
      { range: range(3, 26, 29), kind: 2 },
    ]);
  });

  it('are renamed in the version of the document that was asked about', async () => {
    const { open, ask } = await session({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await open(text);
    expect(await ask('prepareRename', onBig)).toEqual({ range: range(3, 26, 29), placeholder: 'big' });
    expect(await ask('rename', { ...onBig, newName: 'large' })).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [
            { range: range(2, 7, 10), newText: 'large' },
            { range: range(3, 26, 29), newText: 'large' },
          ],
        },
      ],
    });
  });

  it('are not renamed where another document has changed meanwhile: the places in it may be others', async () => {
    const many = Array.from({ length: 40 }, (_, index) => [`program${index}.proviso`, text] as const);
    const { open, ask, change } = await session({ files: { ...Object.fromEntries(many), 'catalog.proviso': catalog } });
    await open(text);
    await open(catalog, uriOf('catalog.proviso'));
    const renamed = ask('rename', { ...onSwimmer, newName: 'Floater' });
    await change(2, `\n\n${catalog}`, undefined, uriOf('catalog.proviso'));
    await expect(renamed).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('are renamed by plain changes for a client that knows no versions', async () => {
    const { open, ask } = await session();
    await open(text);
    expect(await ask('rename', { ...onSwimmer, newName: 'Floater' })).toEqual({
      changes: {
        [uriOf('catalog.proviso')]: [{ range: range(2, 21, 28), newText: 'Floater' }],
        [uri]: [{ range: range(3, 14, 21), newText: 'Floater' }],
      },
    });
  });

  it('are not renamed to what is no name, and the client is told why', async () => {
    const { open, ask } = await session();
    await open(text);
    await expect(ask('rename', { ...onBig, newName: 'require' })).rejects.toThrow(
      '"require" is a word of the language, so nothing can be called by it.',
    );
  });

  it('are linked where they are only used nearby', async () => {
    const { open, ask } = await session();
    await open(text);
    expect(await ask('linkedEditingRange', onBig)).toBe(null);
  });

  it('of definitions have a hierarchy of what uses them', async () => {
    const { client, open, ask } = await session();
    await open(text);
    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', onBig);
    expect(item).toMatchObject({ name: 'big club', uri, selectionRange: range(2, 7, 15) });
    expect(await client.sendRequest('callHierarchy/incomingCalls', { item })).toMatchObject([
      { from: { name: 'badge Swimmer and big' }, fromRanges: [range(3, 26, 29)] },
    ]);
    expect(await client.sendRequest('callHierarchy/outgoingCalls', { item })).toEqual([]);
  });
});
