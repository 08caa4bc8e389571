import { describe, expect, it } from 'vitest';
import { completed, offered } from '../../support/completing.ts';

const labels = async (source: string): Promise<readonly string[]> =>
  (await completed(source)).map(({ label }) => label);

describe('completion in documents as they are while somebody writes', () => {
  it('offers whole documents in an empty one', async () => {
    expect(await labels('|')).toEqual([
      'program …', 'catalog …', 'examples for …', 'program', 'catalog', 'examples for',
    ]); // prettier-ignore
  });

  it('offers nothing in comments and texts', async () => {
    expect(await labels('program P\n// require any |')).toEqual([]);
    expect(await labels('program P "require any |"')).toEqual([]);
    expect(await labels('program P\ntext """\n  require any |\n  """')).toEqual([]);
  });

  it('puts what is chosen in the place of the whole word', async () => {
    const [first] = await completed('program P\nuse "./catalog.proviso"\nrequire badge Swi|mmmer since 2024-01-01');
    expect([first?.label, first?.start, first?.end]).toEqual(['Swimmer', 48, 56]);
  });

  it('offers what fits after a line that is half written', async () => {
    expect(await offered('section "S" {\n  require any badge except\n  require badge |\n}', 'entry')).toContain(
      'Diver',
    );
    expect(await offered('requre any badge except |', 'entry')).toContain('Diver');
    expect(await offered('require Label any badge except |', 'entry')).toContain('Diver');
  });

  it('offers what fits before lines that are there already', async () => {
    expect(await offered('section "S" {\n  require any |\n  require badge Diver\n}\n', 'kind')).toContain('badge');
    expect(await offered('require all of {\n  - badge |\n  - insured\n}', 'entry')).toContain('Diver');
  });

  it('offers items in a block that is not closed', async () => {
    expect(await offered('section "S" {\n  |', 'keyword')).toContain('require');
  });

  it('offers more of a sentence on the next line, after new items', async () => {
    const all = await offered('require any badge\n  |', 'keyword');
    expect(all.indexOf('except')).toBeGreaterThan(all.indexOf('require'));
  });
});
