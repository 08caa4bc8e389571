import { describe, expect, it } from 'vitest';
import { diagnosticRegistry } from '@proviso/compiler';
import { cli, folderWith } from '../support/cli.ts';

describe('proviso explain', () => {
  it('prints the page of a code', async () => {
    const { code, out } = await cli(folderWith({}), ['explain', 'unknown-name']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('unknown-name');
  });

  it('shows code without the fences that mark it in the page', async () => {
    const { out } = await cli(folderWith({}), ['explain', 'unknown-name']);
    expect(out).not.toContain('```');
    expect(out).toMatch(/^ {4}require /m);
  });

  it('lists every code without one', async () => {
    const { out } = await cli(folderWith({}), ['explain']);
    expect(out.trimEnd().split('\n')).toHaveLength(Object.keys(diagnosticRegistry).length);
  });

  it('suggests the code that is meant', async () => {
    const { code, error } = await cli(folderWith({}), ['explain', 'unknow-name']);
    expect([code, error]).toEqual([2, 'proviso: There is no code "unknow-name". Did you mean "unknown-name"?\n']);
  });
});
