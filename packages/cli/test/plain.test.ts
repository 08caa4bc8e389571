import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support/cli.ts';
import { examples, shop } from './support/documents.ts';

/** `--` changes nothing but that Commander reads the arguments. */
describe('a command without options', () => {
  it.each([
    ['check'],
    ['check', 'service.proviso'],
    ['check', 'service.proviso', 'catalog.proviso'],
    ['check', 'nowhere.proviso'],
    ['test'],
    ['test', 'all.examples.proviso'],
    ['format'],
    ['format', 'service.proviso', 'catalog.proviso'],
    ['explain'],
    ['explain', 'unknown-name'],
    ['explain', 'unknown-nam'],
    ['explain', 'unknown-name', 'unknown-field'],
  ])('does what it does when its arguments are read with care: %s %s %s', async (name, ...operands) => {
    const folder = () => folderWith(shop({ 'all.examples.proviso': examples }));
    expect(await cli(folder(), [name, ...operands])).toEqual(await cli(folder(), [name, '--', ...operands]));
  });

  it('says its version as Commander does', async () => {
    const folder = folderWith({});
    expect(await cli(folder, ['--version'])).toEqual(await cli(folder, ['-V']));
  });
});
