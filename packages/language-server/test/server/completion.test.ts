import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { session, start } from '../support/session.ts';

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
