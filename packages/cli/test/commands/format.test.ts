import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith, type Folder } from '../support/cli.ts';

const untidy = 'program   P\nrequire    a\n';
const tidy = 'program P\nrequire a\n';

const textOf = ({ path }: Folder, name: string): string => readFileSync(join(path, name), 'utf8');

describe('proviso format', () => {
  it('formats every document in its place and names those that it changed', async () => {
    const folder = folderWith({ 'a/untidy.proviso': untidy, 'tidy.proviso': tidy });
    const { code, out, error } = await cli(folder, ['format']);
    expect([code, out, error]).toEqual([0, 'a/untidy.proviso\n2 documents: 1 formatted\n', '']);
    expect([textOf(folder, 'a/untidy.proviso'), textOf(folder, 'tidy.proviso')]).toEqual([tidy, tidy]);
  });

  it('says that there is nothing to change', async () => {
    const { code, out } = await cli(folderWith({ 'tidy.proviso': tidy }), ['format', 'tidy.proviso']);
    expect([code, out]).toEqual([0, '1 document: nothing to change\n']);
  });

  it('leaves nothing else behind', async () => {
    const folder = folderWith({ 'untidy.proviso': untidy });
    await cli(folder, ['format']);
    expect(readdirSync(folder.path)).toEqual(['untidy.proviso']);
  });

  it('keeps who may use a file, and links', async () => {
    const folder = folderWith({ 'untidy.proviso': untidy });
    const file = join(folder.path, 'untidy.proviso');
    chmodSync(file, 0o640);
    symlinkSync('untidy.proviso', join(folder.path, 'link.proviso'));
    await cli(folder, ['format', 'link.proviso']);
    expect(textOf(folder, 'untidy.proviso')).toBe(tidy);
    expect(lstatSync(join(folder.path, 'link.proviso')).isSymbolicLink()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('leaves the ends of lines as they are', async () => {
    const folder = folderWith({ 'a.proviso': untidy.replaceAll('\n', '\r\n') });
    await cli(folder, ['format']);
    expect(textOf(folder, 'a.proviso')).toBe(tidy.replaceAll('\n', '\r\n'));
  });

  it('formats what it can of a document with mistakes', async () => {
    const folder = folderWith({ 'a.proviso': 'program   P\nrequire   at\nrequire    b\n' });
    const { code } = await cli(folder, ['format']);
    expect([code, textOf(folder, 'a.proviso')]).toEqual([0, 'program P\nrequire   at\nrequire b\n']);
  });

  it.each([
    ['bytes that are no text in UTF-8', Uint8Array.of(0x70, 0xff), 'it is not a text in UTF-8'],
    ['a zero byte', Uint8Array.of(0x70, 0x00), 'it is not a text: byte 2 is zero'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x70, 0x00), 'it is in UTF-16; save it as plain text in UTF-8'],
    ['too many characters', 'p'.repeat(8_000_001), 'it has more than 8000000 characters'],
  ])('names a file with %s, leaves it as it is, and formats the others', async (_what, bytes, reason) => {
    const folder = folderWith({ 'a.proviso': bytes, 'b.proviso': untidy });
    const { code, out, error } = await cli(folder, ['format']);
    expect([code, out]).toEqual([2, 'b.proviso\n1 document: 1 formatted\n']);
    expect(error).toContain(`proviso: a.proviso: ${reason}`);
    expect(readFileSync(join(folder.path, 'a.proviso'))).toEqual(Buffer.from(bytes));
  });

  it('says which path is not there', async () => {
    const { code, error } = await cli(folderWith({}), ['format', 'nowhere']);
    expect([code, error]).toEqual([2, 'proviso: nowhere: there is no such file or folder.\n']);
  });
});

describe('proviso format --check', () => {
  it('names what would change, and changes nothing', async () => {
    const folder = folderWith({ 'tidy.proviso': tidy, 'untidy.proviso': untidy });
    const { code, out } = await cli(folder, ['format', '--check']);
    expect([code, out]).toEqual([1, 'untidy.proviso\n2 documents: 1 not formatted\n']);
    expect(textOf(folder, 'untidy.proviso')).toBe(untidy);
  });

  it('ends with 0 where nothing would change', async () => {
    const { code, out } = await cli(folderWith({ 'tidy.proviso': tidy }), ['format', '--check']);
    expect([code, out]).toEqual([0, '1 document: nothing to change\n']);
  });
});

describe('proviso format --stdin-filepath', () => {
  it('formats the standard input to the standard output', async () => {
    const stdin = [untidy.slice(0, 5), Buffer.from(untidy.slice(5))];
    const { code, out } = await cli(folderWith({}), ['format', '--stdin-filepath', 'a.proviso'], { stdin });
    expect([code, out]).toEqual([0, tidy]);
  });

  it('with --check names it', async () => {
    const args = ['format', '--check', '--stdin-filepath', 'a.proviso'];
    expect(await cli(folderWith({}), args, { stdin: [untidy] })).toMatchObject({ code: 1, out: 'a.proviso\n' });
    expect(await cli(folderWith({}), args, { stdin: [tidy] })).toMatchObject({ code: 0, out: '' });
  });

  it('says what is wrong with it by its name', async () => {
    const args = ['format', '--stdin-filepath', 'a.proviso'];
    const { code, error } = await cli(folderWith({}), args, { stdin: [Uint8Array.of(0xff)] });
    expect([code, error]).toEqual([2, 'proviso: a.proviso: it is not a text in UTF-8.\n']);
  });
});
