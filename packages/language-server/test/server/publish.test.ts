import { describe, expect, it } from 'vitest';
import { session, start, uri, uriOf } from '../support/session.ts';
import { catalog } from '../support/workspace.ts';

const files = { 'catalog.proviso': catalog };

describe('a client that does not ask for findings', () => {
  it('is told what is wrong with a document when it is opened, changed and closed', async () => {
    const { open, change, close, published } = await session();
    await open(`${start}require badge Swimer`);
    const first = await published();
    expect(first.diagnostics).toEqual([
      {
        range: { start: { line: 2, character: 14 }, end: { line: 2, character: 20 } },
        severity: 1,
        code: 'unknown-entry',
        source: 'proviso',
        message: expect.stringContaining('Swimmer') as string,
      },
    ]);
    const missing = { start: { line: 2, character: 17 }, end: { line: 2, character: 17 } };
    await change(2, 'm', missing);
    expect(await published()).toEqual({ uri, version: 2, diagnostics: [] });
    await close();
    expect(await published()).toEqual({ uri, diagnostics: [] });
  });

  it('is told of a document again when one that it uses is changed in the editor', async () => {
    const { open, published } = await session();
    await open(`${start}require badge Climber`);
    expect((await published()).diagnostics).toHaveLength(1);
    await open(catalog.replace('Diver', 'Climber'), uriOf('catalog.proviso'));
    expect((await published()).diagnostics).toEqual([]);
  });

  it('is told of a document again when one that it uses is closed unsaved', async () => {
    const { open, close, published } = await session();
    await open(catalog.replace('Diver', 'Climber'), uriOf('catalog.proviso'));
    await open(`${start}require badge Climber`);
    expect((await published()).diagnostics).toEqual([]);
    await close(uriOf('catalog.proviso'));
    expect((await published()).diagnostics).toMatchObject([{ code: 'unknown-entry' }]);
  });

  it('is told of a document again when a file that it uses changes', async () => {
    const changing = { ...files };
    const { open, filesChanged, published } = await session({ files: changing });
    await open(`${start}require badge Climber`);
    expect((await published()).diagnostics).toHaveLength(1);
    changing['catalog.proviso'] = catalog.replace('Diver', 'Climber');
    await filesChanged('catalog.proviso');
    expect((await published()).diagnostics).toEqual([]);
  });

  it('is told what came of many changes at once', async () => {
    const { open, change, published } = await session();
    await open(`${start}require any badge`);
    for (const [index, letter] of Array.from(' and size at least').entries()) {
      const place = { line: 2, character: 17 + index };
      await change(index + 2, letter, { start: place, end: place });
    }
    let last = await published();
    let count = 1;
    while (last.version !== 19) {
      last = await published();
      count += 1;
    }
    expect(last.diagnostics).toHaveLength(1);
    expect(count).toBeLessThan(19);
  });

  it('is not offered to ask', async () => {
    const { capabilities } = await session();
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
  });
});
