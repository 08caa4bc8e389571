import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver/node';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';

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
});
