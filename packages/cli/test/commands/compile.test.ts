import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import { shop } from '../support/documents.ts';

describe('proviso compile', () => {
  it('writes every file and lists it with its size', async () => {
    const folder = folderWith(shop());
    const { code, out } = await cli(folder, ['compile', 'service.proviso', '--out', 'made/here']);
    const names = readdirSync(join(folder.path, 'made/here'));
    expect(code).toBe(0);
    expect(names.sort()).toEqual([
      'service.d.ts',
      'service.history.schema.json',
      'service.js',
      'service.js.map',
      'service.schema.json',
      'service.ts',
    ]);
    expect(out.split('\n\n')[0]?.split('\n')).toHaveLength(6);
    expect(out).toMatch(/^made\/here\/service\.ts +\d+\.\d kB$/m);
  });

  it('says what the modules need beside them', async () => {
    const { out } = await cli(folderWith(shop()), ['compile', 'service.proviso', '--out', 'made']);
    expect(out).toMatch(/\n\nWhere they are used, install the package @proviso\/runtime\.\n$/);
  });

  it('leaves nothing else beside the folder', async () => {
    const folder = folderWith(shop());
    await cli(folder, ['compile', 'service.proviso', '--out', 'made']);
    expect(readdirSync(folder.path).sort()).toEqual(['catalog.proviso', 'made', 'service.proviso']);
  });

  it('leaves other files of the folder as they are', async () => {
    const folder = folderWith(shop({ 'made/mine.txt': 'mine' }));
    await cli(folder, ['compile', 'service.proviso', '--out', 'made']);
    expect(readFileSync(join(folder.path, 'made/mine.txt'), 'utf8')).toBe('mine');
  });

  it('writes nothing for a program with errors, and shows them', async () => {
    const folder = folderWith(shop({ 'bad.proviso': 'program Bad\nuse "./catalog.proviso"\nrequire A: suport\n' }));
    const { code, error } = await cli(folder, ['compile', 'bad.proviso', '--out', 'made']);
    expect(code).toBe(2);
    expect(error).toContain('bad.proviso:3:12: error:');
    expect(readdirSync(folder.path)).not.toContain('made');
  });

  it('says why it cannot write', async () => {
    const { code, error } = await cli(folderWith(shop({ made: 'a file' })), [
      'compile',
      'service.proviso',
      '--out',
      'made',
    ]);
    expect(code).toBe(2);
    expect(error).toBe('proviso: made could not be written: it is there already.\n');
  });

  it('leaves the files of an earlier run alone where it cannot write all', async () => {
    const folder = folderWith(shop({ 'made/service.ts': 'old', 'made/service.js.map/in-the-way': '' }));
    const { code, error } = await cli(folder, ['compile', 'service.proviso', '--out', 'made']);
    expect([code, error]).toEqual([
      2,
      'proviso: made/service.js.map could not be written: there is a folder of that name.\n',
    ]);
    expect(readFileSync(join(folder.path, 'made/service.ts'), 'utf8')).toBe('old');
  });

  it('says which program is not there', async () => {
    const { code, error } = await cli(folderWith({}), ['compile', 'none.proviso', '--out', 'made']);
    expect([code, error]).toEqual([2, 'proviso: none.proviso: there is no such file or folder.\n']);
  });

  describe('a lifecycle', () => {
    const life = shop({
      'life.proviso': `program Life
use "./catalog.proviso"
require Support: support
lifecycle {
  state Approved
  state Removed final
  when Support is unmet: Approved becomes Removed
}
`,
    });

    it('is written as a state diagram', async () => {
      const folder = folderWith(life);
      const { code, out } = await cli(folder, ['compile', 'life.proviso', '--out', 'made', '--target', 'mermaid']);
      expect([code, out]).toEqual([0, 'made/life.mmd  126 B\n']);
      expect(readFileSync(join(folder.path, 'made/life.mmd'), 'utf8')).toContain('s1 --> s2 : when Support is unmet\n');
    });

    it('is written as a machine for XState, which has to be installed', async () => {
      const folder = folderWith(life);
      const { code, out } = await cli(folder, ['compile', 'life.proviso', '--out', 'made', '--target', 'xstate']);
      expect(code).toBe(0);
      expect(out).toMatch(
        /^made\/life\.machine\.ts +\d+ B\n\nWhere it is used, install the package xstate, version 5\.\n$/,
      );
      expect(readFileSync(join(folder.path, 'made/life.machine.ts'), 'utf8')).toContain(
        "import { setup } from 'xstate';",
      );
    });

    it('has to be there', async () => {
      const folder = folderWith(shop());
      const { code, error } = await cli(folder, ['compile', 'service.proviso', '--out', 'made', '--target', 'mermaid']);
      expect([code, error]).toEqual([
        2,
        'proviso: service.proviso has no lifecycle, so there is nothing to write for mermaid.\n',
      ]);
    });
  });
});
