import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support/cli.ts';

describe('proviso', () => {
  it('says its version', async () => {
    const { code, out } = await cli(folderWith({}), ['--version']);
    expect([code, /^\d+\.\d+\.\d+\n$/.test(out)]).toEqual([0, true]);
  });

  it.each(['check', 'compile', 'evaluate', 'test', 'format', 'explain'])(
    'gives examples in the help of %s',
    async (command) => {
      const { code, out } = await cli(folderWith({}), [command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`Examples:\n  $ proviso ${command}`);
    },
  );

  it('suggests the command that is meant', async () => {
    const { code, error } = await cli(folderWith({}), ['chekc']);
    expect([code, error]).toEqual([2, "proviso: unknown command 'chekc'\n(Did you mean check?)\n"]);
  });

  it('suggests the option that is meant', async () => {
    const { code, error } = await cli(folderWith({}), ['check', '--fromat', 'json']);
    expect([code, error]).toEqual([2, "proviso: unknown option '--fromat'\n(Did you mean --format?)\n"]);
  });

  it('says what an option may be', async () => {
    const { code, error } = await cli(folderWith({}), ['check', '--format', 'xml']);
    expect(code).toBe(2);
    expect(error).toContain('Allowed choices are pretty, json, sarif, github.');
  });

  it('says which option is missing', async () => {
    const { code, error } = await cli(folderWith({}), ['evaluate', 'a.proviso', '--facts', 'a.json']);
    expect([code, error]).toEqual([2, "proviso: the option '--on <date>' is needed\n"]);
  });

  it('shows the help without a command', async () => {
    const { code, error } = await cli(folderWith({}), []);
    expect(code).toBe(2);
    expect(error).toContain('Usage: proviso');
  });
});
