import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './support/cli.ts';
import type { Ran } from './support/cli.ts';

const documents = {
  'catalog.proviso': `catalog C
    record partner { staff: number  sales: money in USD  name: text  people: list of person }
    record person plural people { identified by id  id: text }`,
  'p.proviso': 'program P use "./catalog.proviso" require staff at least 5',
};
const many = 100_000;
const million = 1_000_000;

const judge = (name: string, content: string | Uint8Array, ...options: readonly string[]): Promise<Ran> =>
  cli(folderWith({ ...documents, [name]: content }), evaluate(name, ...options));

const piped = (...parts: readonly (string | Uint8Array)[]): Promise<Ran> =>
  cli(folderWith(documents), evaluate('-'), { stdin: parts });

const evaluate = (facts: string, ...options: readonly string[]): readonly string[] => [
  ...['evaluate', 'p.proviso', '--facts', facts, '--on', '2024-06-01'],
  ...options,
];

function expectReadable({ out, error }: Ran): void {
  expect(error).not.toMatch(/\n\s+at |mistake in Proviso itself|undefined|\[object/u);
  expect(out.length + error.length).toBeLessThan(50_000);
}

/** Aliases of aliases: twelve lines that stand for a million million values. */
function aliasBomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 12; at += 1) lines.push(`a${at}: &a${at} [${`*a${at - 1}, `.repeat(10)}]`);
  return lines.join('\n');
}

describe('proviso evaluate of facts that are meant to break it', () => {
  it.each([
    ['nested lists', 'f.json', '['.repeat(many) + ']'.repeat(many), 'nested 100000 deep; more than 500 is not read'],
    ['nested objects', 'f.json', `${'{"a":'.repeat(many)}1${'}'.repeat(many)}`, 'more than 500 is not read'],
    ['nested lists in YAML', 'f.yaml', '['.repeat(many) + ']'.repeat(many), 'nested too deeply to be read'],
    ['aliases of aliases', 'f.yaml', aliasBomb(), 'stands for more than 1000000 values'],
    ['an alias of itself', 'f.yaml', 'people: &a [*a]', 'would contain itself'],
    ['a tag that runs code', 'f.yaml', 'name: !!js/function "x"', 'Unresolved tag'],
    ['a property of a million letters', 'f.json', JSON.stringify({ ['k'.repeat(million)]: 1 }), 'is not a field'],
    ['a text that is not closed', 'f.json', `{"name": "${'\\"'.repeat(million / 2)}`, 'is not closed'],
    ['a property given very often', 'f.json', `{${'"a":1,'.repeat(many)}"a":1}`, '"a" is given twice'],
    ['a number of a million digits', 'f.json', `{"staff":${'1'.repeat(million)}}`, '1111… is too large to be kept'],
    ['a whole number past 2^53', 'f.json', '{"staff": 9007199254740993}', 'it would be read as 9007199254740992'],
    ['a decimal with too many digits', 'f.json', '{"staff": 0.1000000000000000055}', 'it would be read as 0.1'],
    ['a number that is too large', 'f.json', '{"staff": 1e400}', '1:11: /staff: The number 1e400 is too large'],
    ['a number that is too small', 'f.json', '{"staff": 1e-400}', 'it would be read as 0'],
    ['a number too exact for YAML', 'f.yaml', 'name: x\nstaff: 9007199254740993', 'f.yaml:2:8: /staff'],
    ['an amount too exact', 'f.json', '{"sales": {"amount": 12345678901234.567, "currency": "USD"}}', '/sales/amount'],
    ['names of prototypes', 'f.json', '{"__proto__": {"staff": 9}, "constructor": 1}', '"__proto__" is not a field'],
    ['names of prototypes in YAML', 'f.yaml', '__proto__: {staff: 9}', '"__proto__" is not a field'],
  ])('%s', async (_, name, content, message) => {
    const ran = await judge(name, content);
    expect(ran.error).toContain(message);
    expect(ran.code).toBe(1);
    expectReadable(ran);
  });

  it.each(['f.json', 'f.yaml'])('%s full of zeros', async (name) => {
    const ran = await judge(name, new Uint8Array(million));
    expect(ran.error).toBe(`proviso: ${name}: it is not a text: byte 1 is zero.\n`);
    expect(ran.code).toBe(2);
  });

  it('a text in UTF-16', async () => {
    const ran = await judge('f.json', Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from('{}', 'utf16le')]));
    expect(ran.error).toBe('proviso: f.json: it is in UTF-16; save it as plain text in UTF-8.\n');
  });

  it.each(['f.json', 'f.yaml'])('%s that is far larger than what is read', async (name) => {
    const folder = folderWith(documents);
    writeFileSync(join(folder.path, name), '');
    truncateSync(join(folder.path, name), 1024 ** 3);
    const ran = await cli(folder, evaluate(name));
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(`${name}: it has more than `);
    expect(ran.error).toContain(`with --limit ${name.slice(2)}-bytes=NUMBER`);
  });

  it('a line that is longer than what is read, followed by another', async () => {
    const line = JSON.stringify({ name: 'x'.repeat(10_000), staff: 1 });
    const ran = await judge('f.jsonl', `${line}\n{"staff": 7, "name": "B"}\n`, '--limit', 'line-bytes=9000');
    expect(ran.error).toContain('f.jsonl:1:1: The line is longer than 9000 bytes and was skipped.');
    expect(ran.out).toContain('2 records: 1 evaluated, 1 rejected');
  });

  it('lines of zeros and of random bytes', async () => {
    const bytes = Uint8Array.from({ length: many }, (_, index) => (index % 300 === 0 ? 10 : (index * 7919) % 256));
    const ran = await judge('f.jsonl', bytes);
    expect(ran.code).toBe(1);
    expectReadable(ran);
  });

  it('twenty thousand partners that are all wrong', async () => {
    const partners = Array.from({ length: 20_000 }, (_, index) => ({ staff: `x${index}`, sales: 7 }));
    const ran = await judge('f.json', JSON.stringify(partners, null, 1));
    expect(ran.error).toContain('f.json:3:3: /staff: Expected a number, found the text "x0".');
    expect(ran.out).toContain('20000 records: 0 evaluated, 20000 rejected');
    expectReadable(ran);
  });

  it('more values than are checked', async () => {
    const ran = await judge('f.json', JSON.stringify({ people: [{}, {}, {}] }), '--limit', 'values=3');
    expect(ran.error).toContain('The facts have more than 3 values');
  });

  it('a name that is as long as a page', async () => {
    const ran = await judge('f.json', JSON.stringify({ name: 'x'.repeat(million), staff: 7 }));
    expect(ran.code).toBe(0);
    expectReadable(ran);
  });
});

describe('the standard input', () => {
  it('may be one line in very many pieces', async () => {
    const ran = await piped('{"name": "', ...Array.from({ length: 20_000 }, () => '\\"'.repeat(50)), '", "staff": 7}');
    expect(ran.code).toBe(0);
    expectReadable(ran);
  });

  it('may open something and never close it', async () => {
    const ran = await piped(...Array.from({ length: 1000 }, () => '{"a": "\\" ['.repeat(100)));
    expect(ran.code).toBe(1);
    expectReadable(ran);
  });

  it('may be one JSON over many lines', async () => {
    expect((await piped('{\n"staff":', ' 7\n}')).out).toContain('P');
  });

  it('may be lines, cut anywhere', async () => {
    const ran = await piped('\n{"staff"', ': 7}\n{"st', 'aff": 3}\n');
    expect(ran.out).toContain('2 records: 2 evaluated');
  });
});
