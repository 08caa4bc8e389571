import { describe, expect, it } from 'vitest';
import {
  LSPErrorCodes,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { session, start, uriOf, type Session } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const pulls: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};
const report = ({ ask }: Session, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  ask('diagnostic', previousResultId === undefined ? {} : { previousResultId });

/** The findings of a document, as a client sees them that can show this. */
async function shown(text: string, shows: object, options: object = {}): Promise<readonly Diagnostic[]> {
  const client = await session({ capabilities: { textDocument: { diagnostic: shows } }, options });
  await client.open(start + text);
  return (await client.ask<FullDocumentDiagnosticReport>('diagnostic')).items;
}

describe('a client that asks for findings', () => {
  it('gets those of a document, and next time only whether they are still the same', async () => {
    const own = await session({ capabilities: pulls });
    await own.open(`${start}require badge Swimer`);
    const first = await report(own);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'unknown-entry' }] });
    expect(await report(own, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await own.change(2, `${start}require badge Diver`);
    const second = await report(own, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [] });
    expect(second.resultId).not.toBe(first.resultId);
  });

  it('gets those of a document that is not open, and none of one that there is not', async () => {
    const { ask } = await session({ capabilities: pulls, files: { 'other.proviso': 'program P\nrequire any bage' } });
    expect(await ask('diagnostic', {}, uriOf('other.proviso'))).toMatchObject({ items: [{ code: 'no-catalog' }] });
    expect(await ask('diagnostic', {}, uriOf('nothing.proviso'))).toMatchObject({ kind: 'full', items: [] });
  });

  it('is sent none', async () => {
    const own = await session({ capabilities: pulls });
    const sent: unknown[] = [];
    own.client.onNotification('textDocument/publishDiagnostics', (params) => {
      sent.push(params);
    });
    await own.open(`${start}require badge Swimer`);
    await report(own);
    await own.close();
    await report(own);
    expect(sent).toEqual([]);
  });

  it('is told to ask again when a document changes that another one uses, and not at other times', async () => {
    const own = await session({ capabilities: pulls });
    let refreshes = 0;
    const refreshed = new Promise<void>((resolve) => {
      own.client.onRequest('workspace/diagnostic/refresh', () => {
        refreshes += 1;
        resolve();
        return null;
      });
    });
    await own.open(`${start}require badge Climber`);
    expect(await report(own)).toMatchObject({ items: [{ code: 'unknown-entry' }] });
    expect(refreshes).toBe(0);
    await own.open(catalog.replace('Diver', 'Climber'), uriOf('catalog.proviso'));
    await refreshed;
    expect(await report(own)).toMatchObject({ items: [] });
    expect(refreshes).toBe(1);
  });

  it('is not told to ask again while it has not answered, but once more when it has', async () => {
    const own = await session({ capabilities: pulls });
    const answers: ((answer: null) => void)[] = [];
    let wake = (): void => undefined;
    own.client.onRequest('workspace/diagnostic/refresh', () => {
      wake();
      return new Promise<null>((resolve) => answers.push(resolve));
    });
    const told = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    const first = told();
    await own.open(`${start}require badge Climber`);
    await report(own);
    await own.open(catalog, uriOf('catalog.proviso'));
    await first;
    for (const version of [2, 3, 4]) {
      await own.change(version, `${catalog}// ${version}\n`, undefined, uriOf('catalog.proviso'));
      // Once this is answered the change has come in, too.
      await report(own);
    }
    expect(answers).toHaveLength(1);
    const second = told();
    answers[0]?.(null);
    await second;
    expect(answers).toHaveLength(2);
  });

  it('is told so where the document has changed in between', async () => {
    let read = (): void => undefined;
    const reading = new Promise<string>((resolve) => {
      read = () => {
        resolve(catalog);
      };
    });
    const own = await session({ capabilities: pulls, files: { 'catalog.proviso': reading } });
    await own.open(`${start}require any badge`);
    const asked = report(own);
    await own.change(2, `${start}require badge Diver`);
    await own.ask('documentSymbol');
    read();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });
});

describe('a finding', () => {
  it('is marked as unnecessary where something could be left out, for clients that show that', async () => {
    const text = 'define big: size at least 5\nrequire any badge';
    expect(await shown(text, { tagSupport: { valueSet: [1, 2] } })).toMatchObject([
      { code: 'unused-definition', severity: 4, tags: [1] },
    ]);
    expect((await shown(text, {}))[0]).not.toHaveProperty('tags');
  });

  it('tells what retires, by the present day or the one that is set', async () => {
    const own = await session({
      capabilities: pulls,
      files: { 'catalog.proviso': catalog.replace('- Diver', '- Diver through 2024-06-30') },
    });
    const messages = async (): Promise<readonly string[]> => {
      const found = await own.ask<FullDocumentDiagnosticReport>('diagnostic');
      return found.items.map(({ message }) => (typeof message === 'string' ? message : message.value));
    };
    const setDay = (evaluationDate: string): Promise<void> =>
      own.client.sendNotification('workspace/didChangeConfiguration', { settings: { proviso: { evaluationDate } } });
    await own.open(`${start}require badge Diver`);
    const ends = '"Diver" ends on 2024-06-30, and nobody can meet this from the next day on.';
    expect(await messages()).toEqual([`${ends} Ask for something else, or end the requirement.`]);
    await setDay('2020-01-01');
    expect(await messages()).toEqual([]);
    await setDay('2024-07-01');
    const ended = '"Diver" ended on 2024-06-30, and nobody can meet this since.';
    expect(await messages()).toEqual([`${ended} Ask for something else, or end the requirement.`]);
  });

  it('is marked as deprecated where something is asked for that has ended', async () => {
    const own = await session({
      capabilities: { textDocument: { diagnostic: { tagSupport: { valueSet: [1, 2] } } } },
      files: { 'catalog.proviso': catalog.replace('Diver', 'Diver through 2020-12-31') },
    });
    await own.open(`${start}require since 2022-01-01: badge Diver`);
    expect(await report(own)).toMatchObject({ items: [{ code: 'outside-its-dates', tags: [2] }] });
  });

  it('names related places for clients that show them', async () => {
    const text = 'require A: any badge\nrequire A: size at least 2';
    const range = { start: { line: 2, character: 8 }, end: { line: 2, character: 9 } };
    expect(await shown(text, { relatedInformation: true })).toMatchObject([
      { code: 'duplicate-label', relatedInformation: [{ location: { uri: uriOf('program.proviso'), range } }] },
    ]);
    expect((await shown(text, {}))[0]).not.toHaveProperty('relatedInformation');
  });

  it('leads to its page, where that is known and the client shows it', async () => {
    const shows = { codeDescriptionSupport: true };
    const options = { documentation: 'command:proviso.explain?%22{code}%22' };
    expect(await shown('require badge Swimer', shows, options)).toMatchObject([
      { codeDescription: { href: 'command:proviso.explain?%22unknown-entry%22' } },
    ]);
    expect((await shown('require badge Swimer', shows))[0]).not.toHaveProperty('codeDescription');
    expect((await shown('require badge Swimer', {}, options))[0]).not.toHaveProperty('codeDescription');
  });

  it('leads to the page that the host has, where the client says nothing else', async () => {
    const capabilities = { textDocument: { diagnostic: { codeDescriptionSupport: true } } };
    const own = await session({ capabilities, pages: 'file:///pages/{code}.md' });
    await own.open(`${start}require badge Swimer`);
    expect(await report(own)).toMatchObject({
      items: [{ codeDescription: { href: 'file:///pages/unknown-entry.md' } }],
    });
  });
});
