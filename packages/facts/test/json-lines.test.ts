import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../src/index.ts';
import type { JsonLine, JsonLinesOptions } from '../src/index.ts';
import { problemsOf } from './problems.ts';

type Chunk = string | Uint8Array;

async function linesOf(chunks: readonly Chunk[], options: JsonLinesOptions = {}): Promise<readonly JsonLine[]> {
  const lines: JsonLine[] = [];
  for await (const line of readJsonLines(Readable.from(chunks), options)) lines.push(line);
  return lines;
}

async function valuesOf(chunks: readonly Chunk[]): Promise<readonly unknown[]> {
  return (await linesOf(chunks)).map(({ line, result }) => [line, result.ok ? result.value : problemsOf(result)]);
}

describe('reading JSON Lines', () => {
  it('gives the value of each line', async () => {
    expect(await linesOf(['{"a":1}\n[2]\n'])).toEqual([
      { line: 1, text: '{"a":1}', result: { ok: true, value: { a: 1 } } },
      { line: 2, text: '[2]', result: { ok: true, value: [2] } },
    ]);
  });

  it('reads the last line without its end', async () => {
    expect(await valuesOf(['1\n2'])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('passes over blank lines but counts them', async () => {
    expect(await valuesOf(['\n1\n  \n\n2\n'])).toEqual([
      [2, 1],
      [5, 2],
    ]);
  });

  it('takes lines that end with CR LF', async () => {
    expect(await linesOf(['1\r\n\r\n2\r\n'])).toMatchObject([
      { line: 1, text: '1' },
      { line: 3, text: '2' },
    ]);
  });

  it('skips a byte order mark', async () => {
    expect(await valuesOf(['\ufeff1\n2\n'])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('goes on after a line that is not JSON', async () => {
    expect(await valuesOf(['1\n{"a":}\n3\n'])).toEqual([
      [1, 1],
      [2, ['syntax  2:6 Expected a value, found "}".']],
      [3, 3],
    ]);
  });

  it('goes on after a line that is not UTF-8', async () => {
    expect(await valuesOf([Buffer.from('"é"\n"é\ufffd'), Buffer.from([0xe9]), Buffer.from('x"\n3\n')])).toEqual([
      [1, 'é'],
      [2, ['encoding  2:4 The line has bytes that are not UTF-8.']],
      [3, 3],
    ]);
  });

  it('goes on after a line that is too long', async () => {
    expect(await linesOf(['1\n', '"xxxx', 'xxxxx', 'xxxx"\n', '"12345678"\n3\n'], { longestLine: 10 })).toMatchObject([
      { line: 1 },
      {
        line: 2,
        text: '',
        result: {
          problems: [{ kind: 'limit', line: 2, message: 'The line is longer than 10 bytes and was skipped.' }],
        },
      },
      { line: 3, result: { ok: true, value: '12345678' } },
      { line: 4, result: { ok: true, value: 3 } },
    ]);
  });

  it('gives the same however the bytes come in', async () => {
    const text = '\ufeff{"name":"é😀"}\r\n\n[1,2]\nnull\n"last"';
    const whole = await linesOf([text]);
    const cuts = fc.array(fc.nat(Buffer.byteLength(text)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const sorted = [0, ...places.toSorted((left, right) => left - right), Buffer.byteLength(text)];
        const bytes = Buffer.from(text);
        expect(await linesOf(sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end)))).toEqual(whole);
      }),
    );
  });

  it('gives the same however the text comes in', async () => {
    const text = '"é😀"\n"x"';
    const whole = await linesOf([text]);
    expect(await linesOf([...text.split('')])).toEqual(whole);
  });

  it('reads no further than it is asked', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string, void, undefined> {
      for (;;) {
        given += 1;
        yield await Promise.resolve(`${given}\n`);
      }
    }
    for await (const { line } of readJsonLines(endless())) if (line === 3) break;
    expect(given).toBe(3);
  });
});
