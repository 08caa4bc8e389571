import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support/cli.ts';
import type { Folder, Ran } from './support/cli.ts';

const catalog =
  'catalog C\nrecord partner { staff: number  name: text  people: list of person }\nrecord person { paid: yesno }\n';
const start = 'program P\nuse "./catalog.proviso"\n';
const many = 100_000;
const million = 1_000_000;

/** Bytes that look random and are the same each time. */
function randomBytes(length: number): Uint8Array {
  return createHash('shake256', { outputLength: length }).digest();
}

/** Characters that look random; of 256 so many are ends of lines. */
function randomText(length: number, newlines: number): string {
  const codes = Array.from(randomBytes(length), (byte) => (byte < newlines ? 10 : 32 + (byte % 95)));
  return codes.map((code) => String.fromCharCode(code)).join('');
}

const check = (content: string | Uint8Array, ...options: readonly string[]): Promise<Ran> =>
  cli(folderWith({ 'catalog.proviso': catalog, 'p.proviso': content }), ['check', 'p.proviso', ...options]);

/** What holds of every answer: it is about the file, nothing was thrown, and it can be read. */
function expectReadable({ code, out, error }: Ran, expected: number): void {
  expect(code).toBe(expected);
  expect(out + error).toContain('p.proviso');
  expect(out + error).not.toMatch(/\n\s+at |mistake in Proviso itself|undefined|\[object/u);
  expect(out.length + error.length).toBeLessThan(200_000);
  expect(Math.max(...(out + error).split('\n').map((line) => line.length))).toBeLessThan(2_000);
}

describe('proviso check of a document that is meant to break it', () => {
  it.each<readonly [what: string, content: string | Uint8Array, code: string]>([
    ['a million random characters on one line', randomText(million, 0), 'unexpected-text'],
    ['a million random characters on many lines', randomText(million, 5), 'unexpected-text'],
    ['a million random bytes', randomBytes(million), 'not-a-text'],
    ['a million zeros', new Uint8Array(million), 'not-a-text'],
    ['a zero in a comment', `${start}require staff at least 5 // \0`, 'not-a-text'],
    ['UTF-16', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(start, 'utf16le')]), 'not-a-text'],
    ['Latin-1', Buffer.from(`${start}require name is "Zürich"`, 'latin1'), 'not-a-text'],
    ['nested brackets', `${start}require ${'('.repeat(many)}staff at least 5${')'.repeat(many)}`, 'nested-too-deep'],
    ['a name of a million letters', `${start}require ${'x'.repeat(million)}`, 'too-long'],
    ['a text of a million letters', `${start}require name is "${'x'.repeat(million)}"`, 'too-long'],
    ['a number of a million digits', `${start}require staff at least ${'1'.repeat(million)}`, 'inexact-number'],
    [
      'a mistake far along a line',
      `${start}${'require staff at least 5 '.repeat(many / 4)}require stff`,
      'unknown-name',
    ],
    [
      'a long chain of exceptions',
      `${start}require E0: staff at least 5\n${Array.from({ length: 20_000 }, (_, at) => `exception E${at + 1} to E${at} when staff at least ${at}: staff at least 5\n`).join('')}`,
      'too-many-exceptions',
    ],
    [
      'a long circle of exceptions',
      `${start}require staff at least 5\n${Array.from({ length: 20_000 }, (_, at) => `exception E${at} to E${(at + 1) % 20_000} when staff at least ${at}: staff at least 5\n`).join('')}`,
      'exception-circle',
    ],
    [
      'many exceptions to one requirement',
      `${start}require A: staff at least 5\n${Array.from({ length: 20_000 }, (_, at) => `exception to A when staff at least ${at}: staff at least 5\n`).join('')}`,
      'unordered-exceptions',
    ],
    [
      'exceptions of which there are twice as many in each row',
      `${start}require A0: staff at least 5\nrequire B0: staff at least 5\n${Array.from({ length: 60 }, (_, at) => `exception A${at + 1} to A${at}, B${at} when staff exactly 1: staff at least 5\nexception B${at + 1} to A${at}, B${at} when staff exactly 2: staff at least 5\n`).join('')}`,
      'program-too-large',
    ],
    ['nothing', '', 'unexpected-text'],
  ])('%s', async (_, content, code) => {
    const ran = await check(content);
    expectReadable(ran, 1);
    expect(ran.out).toContain(`[${code}]`);
  });

  it('says what to do about a file that is no text', async () => {
    const { out } = await check(Uint8Array.of(0x70, 0x00, 0x71));
    expect(out).toContain('p.proviso:1:2: error: This is not a text: there is a zero here');
    expect(out).toContain('Save the document as plain text in UTF-8.');
  });

  it('reads line ends of every kind, and a byte order mark', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const ran = await check(`\ufeff${start}require staff at least 5\nrequire stff`.replaceAll('\n', end));
      expect(ran.out).toContain('p.proviso:4:9: error: "stff" means nothing here');
    }
  });

  it('shows the first findings and counts the others', async () => {
    const { out } = await check(`${start}${'require stff at least 5\n'.repeat(300)}`);
    expect(out.match(/\[unknown-field\]/gu)).toHaveLength(200);
    expect(out).toContain('100 more findings not shown.');
    expect(out).toContain('300 errors');
  });

  it('gives all findings to other programs', async () => {
    const { out } = await check(`${start}${'require stff at least 5\n'.repeat(300)}`, '--format', 'github');
    expect(out.match(/^::error/gmu)).toHaveLength(300);
  });
});

describe('proviso check of a path that is no document', () => {
  const folder = (): Folder => folderWith({ 'catalog.proviso': catalog });

  it('that is a folder called like one', async () => {
    const place = folder();
    mkdirSync(join(place.path, 'p.proviso'));
    expect((await cli(place, ['check', 'p.proviso'])).error).toContain('There is no document (*.proviso) in p.proviso');
    expect((await cli(place, ['check'])).code).toBe(0);
    place.write('q.proviso', 'program Q\nuse "./p.proviso"\nrequire staff at least 5');
    expect((await cli(place, ['check', 'q.proviso'])).error).toContain('p.proviso: it is a folder, not a file.');
  });

  it('that links to itself', async () => {
    const place = folder();
    symlinkSync('p.proviso', join(place.path, 'p.proviso'));
    const ran = await cli(place, ['check', 'p.proviso']);
    expectReadable(ran, 2);
    expect(ran.error).toBe('proviso: p.proviso: its links lead in a circle.\n');
  });

  it('that is far larger than what is read', async () => {
    const place = folder();
    writeFileSync(join(place.path, 'p.proviso'), start);
    truncateSync(join(place.path, 'p.proviso'), 3 * 1024 ** 3);
    expectReadable(await cli(place, ['check', 'p.proviso']), 1);
  });
});

describe('proviso check of folders', () => {
  it('does not follow links in a circle', async () => {
    const place = folderWith({ 'catalog.proviso': catalog });
    symlinkSync('.', join(place.path, 'again'));
    expect((await cli(place, ['check'])).out).toContain('1 document: no findings');
  });
});

describe('--limit', () => {
  const requirements = `${start}${'require staff at least 5\n'.repeat(5)}`;

  it.each([
    ['conditions=3', 'program-too-large', requirements],
    ['characters=60', 'document-too-large', requirements],
    ['nesting=2', 'nested-too-deep', `${start}require (((staff at least 5)))`],
    ['name-length=4', 'too-long', requirements],
    ['text-length=10', 'too-long', requirements],
    ['uses=1', 'too-many-uses', `${start}use "./catalog.proviso"\nrequire staff at least 5`],
    ['nested-lists=1', 'lists-in-lists', `${start}define lone person: any person\nrequire any lone person`],
    ['open-questions=1', 'too-many-questions', `${start}require not given "a"\nrequire not given "b"`],
    [
      'cohort-revisions=1',
      'too-many-cohort-revisions',
      `${start}revisions { 1.0 { for new partners on 2023-01-01 } 2.0 { for new partners on 2024-01-01 } }\nrequire since 2.0: staff at least 5`,
    ],
    [
      'definition-depth=1',
      'definitions-too-deep',
      `${start}define big: staff at least 1\ndefine huge: big\nrequire huge`,
    ],
  ])('%s gives %s', async (limit, code, text) => {
    const { code: exit, out } = await check(text, '--limit', limit);
    expect(out).toContain(`[${code}]`);
    expect(exit).toBe(1);
    expect((await check(text)).out).not.toContain(`[${code}]`);
  });

  it('may be given more than once', async () => {
    const { out } = await check(
      `${start}require stff\nrequire stff`,
      '--limit',
      'findings=1',
      '--limit',
      'conditions=9',
    );
    expect(out).toContain('1 more finding not shown.');
  });

  it.each([
    ['many=3', 'There is no limit "many"; the limits are characters, '],
    ['findings=0', '"findings=0" is no limit; write NAME=NUMBER'],
    ['findings', '"findings" is no limit'],
    ['findings=1e9', '"findings=1e9" is no limit'],
  ])('%s is refused', async (limit, message) => {
    const { code, error } = await check(requirements, '--limit', limit);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
