import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { session, start, uri, uriOf } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const withSnippets: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

/** What is offered at the end of a program that uses the catalog. */
async function itemsAfter(text: string, capabilities: ClientCapabilities = {}): Promise<readonly CompletionItem[]> {
  const { open, ask } = await session({ capabilities });
  await open(start + text);
  const line = text.split('\n').length + 1;
  const position = { line, character: text.length - text.lastIndexOf('\n') - 1 };
  const { items } = await ask<CompletionList>('completion', { position });
  return items;
}

const called = (items: readonly CompletionItem[], label: string): CompletionItem | undefined =>
  items.find((item) => item.label === label);

describe('completion over the protocol', () => {
  it('puts a name in the place of what has been typed of it', async () => {
    const item = called(await itemsAfter('require badge Swi'), 'Swimmer');
    expect(item?.textEdit).toEqual({
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 17 } },
      newText: 'Swimmer',
    });
  });

  it('gives places to fill in to those who know of them alone', async () => {
    const text = 'revisions {\n  ';
    expect(called(await itemsAfter(text, withSnippets), '1.0')?.textEdit?.newText).toContain('${1:');
    expect(called(await itemsAfter(text), '1.0')?.textEdit?.newText).toBe('1.0');
  });

  it('is silent after a space where nothing need follow', async () => {
    const { open, ask } = await session();
    await open(`${start}require any badge \nrequire any `);
    const context = { triggerKind: 2, triggerCharacter: ' ' };
    expect(await ask('completion', { position: { line: 2, character: 18 }, context })).toBe(null);
    expect(await ask('completion', { position: { line: 3, character: 12 }, context })).not.toBe(null);
  });
});

describe('completion for a client that does not watch files', () => {
  const files = { 'catalog.proviso': catalog, 'other.proviso': 'program Other' };
  const afterBadge = { position: { line: 2, character: 14 } };
  const afterUse = { position: { line: 1, character: 5 } };

  it('does not look through the folders for each letter, but again after something was opened, saved or closed', async () => {
    const found: (readonly string[])[] = [];
    const { client, open, change, close, ask } = await session({ files, found });
    const write = async (version: number): Promise<number> => {
      await change(version, `${start}require badge ${'S'.repeat(version)}`);
      await ask('completion', afterBadge);
      return found.length;
    };
    await open(`${start}require badge `);
    expect(await write(2)).toBe(1);
    expect(await write(3)).toBe(1);
    await open('program Other', uriOf('other.proviso'));
    expect(await write(4)).toBe(2);
    await client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    expect(await write(5)).toBe(3);
    await close(uriOf('other.proviso'));
    expect(await write(6)).toBe(4);
  });

  it('offers a document that has just appeared where documents are named', async () => {
    const changing: Record<string, string> = { ...files };
    const { open, ask } = await session({ files: changing });
    await open('program P\nuse "./');
    const paths = async (): Promise<readonly string[]> =>
      (await ask<CompletionList>('completion', afterUse)).items.map(({ label }) => label);
    expect(await paths()).not.toContain('"./new.proviso"');
    changing['new.proviso'] = 'catalog New';
    expect(await paths()).toContain('"./new.proviso"');
  });
});
