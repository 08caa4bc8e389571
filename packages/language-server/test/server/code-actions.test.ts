import { describe, expect, it } from 'vitest';
import { LSPErrorCodes, type CodeAction, type CodeActionContext } from 'vscode-languageserver/node';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

/** What is offered between two places of a line of the document. */
async function offered(
  { ask }: Session,
  line: number,
  [from, to]: readonly [number, number],
  context: Partial<CodeActionContext> = {},
): Promise<readonly CodeAction[]> {
  const range = { start: { line, character: from }, end: { line, character: to } };
  return ask<CodeAction[]>('codeAction', { range, context: { diagnostics: [], ...context } });
}

describe('code actions', () => {
  it('mend a finding by an edit of the document', async () => {
    const here = await session();
    await here.open(`${start}require badge Swimer`);
    expect((await offered(here, 2, [15, 15]))[0]).toMatchObject({
      title: 'Write "Swimmer"',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'unknown-entry' }],
      edit: { changes: { [uri]: [{ newText: 'Swimmer' }] } },
    });
  });

  it('may edit another document', async () => {
    const here = await session();
    await here.open(`${start}require badge Sailor`);
    expect(await offered(here, 2, [15, 15], { only: ['quickfix'] })).toMatchObject([
      { title: 'Add "Sailor" to the badges of the catalog', edit: { changes: { [uriOf('catalog.proviso')]: [{}] } } },
    ]);
  });

  it('are made in the version of the document that was looked at, by a client that can tell versions apart', async () => {
    const here = await session({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await here.open(start);
    await here.change(2, `${start}require badge Swimer\nrequire badge Sailor`);
    const documentsOf = async (line: number, only: string): Promise<readonly unknown[]> =>
      (await offered(here, line, [15, 15], { only: [only] })).flatMap(
        ({ edit }) =>
          edit?.documentChanges?.map((each) => ('textDocument' in each ? each.textDocument : each.kind)) ?? [],
      );
    expect(await documentsOf(2, 'source.fixAll')).toEqual([{ uri, version: 2 }]);
    // A document that is not open has no version.
    expect(await documentsOf(3, 'quickfix')).toContainEqual({ uri: uriOf('catalog.proviso'), version: null });
  });

  it('are none where a document has changed while others were read: the places in it may be others', async () => {
    let arrives: (text: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => {
      arrives = resolve;
    });
    const here = await session({ files: { 'catalog.proviso': catalog, 'slow.proviso': slow } });
    await here.open(`${start}require badge Sailor`);
    const actions = offered(here, 2, [15, 15], { only: ['quickfix', 'refactor'] });
    await here.change(2, `\n\n${start}require badge Sailor`);
    // Once this is answered the change has come in, too.
    await here.ask('documentSymbol');
    arrives('program Slow');
    await expect(actions).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('are those of the kinds that are asked for', async () => {
    const here = await session();
    await here.open(`${start}require badge Swimer`);
    const kinds = async (only: string): Promise<ReadonlySet<string | undefined>> =>
      new Set((await offered(here, 2, [15, 15], { only: [only] })).map(({ kind }) => kind));
    expect(await kinds('refactor')).toEqual(new Set(['refactor.rewrite']));
    expect(await kinds('quickfix')).toEqual(new Set(['quickfix']));
    expect(await kinds('refactor.inline')).toEqual(new Set());
  });

  it('mend everything that is clear at once, where a document is saved', async () => {
    const here = await session();
    await here.open(`${start}requre badge Swimer\nrequire any bagde`);
    expect(await offered(here, 0, [0, 0], { only: ['source.fixAll'] })).toMatchObject([
      {
        kind: 'source.fixAll.proviso',
        edit: {
          changes: { [uri]: [{ newText: 'ire badge Swimmer\nrequire any badg' }] },
        },
      },
    ]);
  });

  it('make a document for a client that can', async () => {
    const text = 'program P\nuse "./club.proviso"\n';
    const make = async (here: Session): Promise<readonly CodeAction[]> => {
      await here.open(text);
      return (await offered(here, 1, [5, 5])).filter(({ title }) => title.startsWith('Add the document'));
    };
    expect(await make(await session({ files: {} }))).toEqual([]);
    const capabilities = {
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
    };
    expect(await make(await session({ files: {}, capabilities }))).toMatchObject([
      {
        edit: {
          documentChanges: [
            { kind: 'create', uri: uriOf('club.proviso') },
            {
              textDocument: { uri: uriOf('club.proviso') },
              edits: [{ newText: 'catalog Club\n\nrecord partner {}\n' }],
            },
          ],
        },
      },
    ]);
  });

  it('have a name chosen that was made up, by the command of the client', async () => {
    const extracted = async (options: object): Promise<CodeAction | undefined> => {
      const here = await session({ options });
      await here.open(`${start}require size at least 1`);
      return (await offered(here, 2, [8, 23], { only: ['refactor.extract'] }))[0];
    };
    expect((await extracted({}))?.command).toBeUndefined();
    expect((await extracted({ renameCommand: 'proviso.rename' }))?.command).toMatchObject({
      command: 'proviso.rename',
      arguments: [uri, { line: 2, character: 7 }],
    });
  });

  it('keep the line ends of a document', async () => {
    const here = await session();
    await here.open(`${start}require size at least 1 and any badge`.replaceAll('\n', '\r\n'));
    const actions = await offered(here, 2, [12, 12], { only: ['refactor.rewrite'] });
    const action = actions.find(({ title }) => title === 'Write this as 2 requirements');
    const texts = Object.values(action?.edit?.changes ?? {}).flatMap((edits) => edits.map(({ newText }) => newText));
    expect(texts).toEqual(['require size at least 1\r\nrequire any badge']);
  });
});
