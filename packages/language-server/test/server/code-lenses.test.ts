import { describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { catalog } from '../support/workspace.ts';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';

const program = `${start}require Large: size at least 3`;
const examples =
  'examples for P\nuse "./program.proviso"\nclub Big { size: 9 }\nexpect Big met on 2024-06-01 because Large';
const files = { 'catalog.proviso': catalog, 'examples.proviso': examples };
const experimental = { commands: { commands: ['proviso.showReferences', 'proviso.runExample'] } };

/** Who wants to see how often names are used says so. */
const options = { codeLens: { references: true } };

const resolved = async ({ client, ask }: Session, of = uri): Promise<readonly CodeLens[]> => {
  const lenses = await ask<CodeLens[]>('codeLens', {}, of);
  return Promise.all(lenses.map((lens) => client.sendRequest<CodeLens>('codeLens/resolve', lens)));
};

describe('code lenses', () => {
  it('carry commands of a client that has them', async () => {
    const own = await session({ files, capabilities: { experimental }, options });
    await own.open(program);
    const place = (line: number, from: number, to: number) => ({
      uri: uriOf('examples.proviso'),
      range: { start: { line, character: from }, end: { line, character: to } },
    });
    expect((await resolved(own)).map(({ command }) => command)).toEqual([
      {
        title: 'Examples: 1 met',
        command: 'proviso.showReferences',
        arguments: [uri, { line: 2, character: 0 }, [place(3, 0, 42)]],
      },
      {
        title: 'Used once',
        command: 'proviso.showReferences',
        arguments: [uri, { line: 2, character: 8 }, [place(3, 37, 42)]],
      },
    ]);
  });

  it('run examples, in a client that can', async () => {
    const own = await session({ files: { ...files, 'program.proviso': program }, capabilities: { experimental } });
    await own.open(examples, uriOf('examples.proviso'));
    const [lens] = await resolved(own, uriOf('examples.proviso'));
    expect(lens?.command).toEqual({
      title: '✓ As expected',
      command: 'proviso.runExample',
      arguments: [uriOf('examples.proviso'), { line: 3, character: 0 }],
    });
  });

  it('only tell, in a client that has no such commands', async () => {
    const own = await session({ files, options });
    await own.open(program);
    expect((await resolved(own)).map(({ command }) => command)).toEqual([
      { title: 'Examples: 1 met', command: '' },
      { title: 'Used once', command: '' },
    ]);
  });

  it('can be switched off', async () => {
    const own = await session({ files, options: { codeLens: { examples: false, references: false } } });
    await own.open(program);
    expect(await own.ask('codeLens')).toEqual([]);
  });

  it('say nothing where nobody knows them any more', async () => {
    const { client } = await session();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    expect(await client.sendRequest('codeLens/resolve', { range, data: 'old' })).toEqual({
      range,
      data: 'old',
      command: { title: '', command: '' },
    });
  });
});
