import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultParseLimits, lex, parse, type ParseLimits } from '../src/index.ts';
import { documents } from './support/documents.ts';
import { violations } from './support/invariants.ts';
import { runs } from './support/runs.ts';

const many = 100_000;
const most = 7_900_000;
const start = 'program P\n';
const images = documents.flatMap(({ text }) => lex(text).tokens.map(({ image }) => image));

/** Reads a text: it gives a tree that keeps the invariants, and problems that stand within the text. */
const check = (text: string): void => {
  const { document, problems } = parse(text);
  const outside = problems.filter(({ start: from, end }) => from < 0 || end < from || end > text.length);
  expect(
    violations(document, text)
      .concat(outside.map(({ message }) => message))
      .slice(0, 5),
  ).toEqual([]);
};

const words = fc.array(fc.constantFrom(...images, '\n', '\n', '(', '{', '}', '-'), { maxLength: 60 });

describe('Any text gives a tree', () => {
  it('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), runs(100));
  });

  it('of any bytes, read as UTF-16 with lone surrogates', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(fc.property(units, (codes) => { check(String.fromCharCode(...codes)); }), runs(100)); // prettier-ignore
  });

  it.each(['program P ', 'catalog C ', 'examples for P ', ''])('of words of the language after "%s"', (head) => {
    fc.assert(fc.property(words, (list) => { check(head + list.join(' ')); }), runs(300)); // prettier-ignore
  });

  it('of documents with pieces cut out', () => {
    const piece = fc.record({
      document: fc.constantFrom(...documents),
      from: fc.nat(5000),
      length: fc.nat(200),
      to: fc.nat(5000),
    });
    fc.assert(
      fc.property(piece, ({ document: { text }, from, length, to }) => {
        const at = from % text.length;
        const without = text.slice(0, at) + text.slice(at + length);
        const into = to % (without.length + 1);
        check(without);
        check(without.slice(0, into) + text.slice(at, at + length) + without.slice(into));
      }),
      runs(150),
    );
  });
});

describe('A text that is meant to break the reader gives a tree', () => {
  const random = (seed: number): (() => number) => {
    let state = seed;
    return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  };
  const filled = (length: number, piece: () => string): string => {
    const pieces: string[] = [];
    for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 0) pieces.push(piece());
    return pieces.join('');
  };
  const next = random(7);
  const word = (): string => `${images[Math.floor(next() * images.length)] ?? ''}${next() < 0.2 ? '\n' : ' '}`;

  it.each([
    ['nested brackets', `${start}require ${'('.repeat(many)}any x${')'.repeat(many)}`],
    ['brackets that are never closed', `${start}require ${'('.repeat(many)}`],
    ['braces', `${start}${'{'.repeat(many)}`],
    ['closing braces', `${start}${'}'.repeat(many)}`],
    ['nested sections', `${start}${'section "S" {'.repeat(many)}`],
    ['nested blocks', `${start}require ${'all of { - '.repeat(many)}`],
    ['a run of not', `${start}require ${'not '.repeat(many)}x`],
    ['brackets with a not each', `${start}require ${'(not '.repeat(many)}x${')'.repeat(many)}`],
    ['lists of lists', `catalog C record r { a: ${'list of '.repeat(many)}number }`],
    ['records in lists', `catalog C record r { a: ${'list of { a: '.repeat(many)}number`],
    ['NUL', '\0'.repeat(1_000_000)],
    ['lone surrogates', '\ud800'.repeat(many)],
    ['texts that are never closed', '"a\n'.repeat(many)],
    ['prose that is never closed', 'text """ a\n'.repeat(many)],
    ['prose to the end', `${start}text """${' a\n'.repeat(many)}`],
    ['a mistake in every item', `${start}${') require x\n'.repeat(many)}`],
    ['a mistake in every point', `${start}require all of {${'- ) \n'.repeat(many)}}`],
    ['mistakes in a block that is never closed', `${start}section "S" {\n${') require x\n'.repeat(many)}`],
    ['misspelt words', `${start}${'requre any x\n'.repeat(many)}`],
    ['commas', `${start}require any x${', ,'.repeat(many)}`],
    ['a run of words', `${start}require ${'abc '.repeat(many)}`],
    ['a long number', '1'.repeat(1_000_000)],
    ['a number with ever more dots', `1${'.1'.repeat(most / 2)}`],
    ['a percentage with ever more dots', `1${'.1'.repeat(most / 2)}%`],
    ['a number with ever more thousands', `1${',000'.repeat(most / 4)}`],
    ['an amount with ever more thousands', `EUR 1${'.000'.repeat(most / 4)}`],
    ['a word with ever more dashes', `é${'-a'.repeat(most / 2)}`],
    ['a number with ever more dashes', `8${'-a'.repeat(most / 2)}`],
    ['a long word that ends in another alphabet', `${'a-'.repeat(500_000)}é`],
    ['signs', '= '.repeat(many)],
    ['comments that are never closed', '/*'.repeat(many)],
    ['random characters', filled(1_000_000, () => String.fromCharCode(32 + Math.floor(next() * 95)))],
    ['random letters of all alphabets', filled(1_000_000, () => String.fromCharCode(Math.floor(next() * 65_536)))],
    ['random words of the language', start + filled(1_000_000, word)],
    ['more than is read', `${start}${'require x\n'.repeat(defaultParseLimits.characters / 10)}`],
  ])('%s', (_, text) => {
    // Each takes a second or so; what takes longer than a test may, hangs.
    const { document } = parse(text);
    expect(document.end).toBeLessThanOrEqual(text.length);
  });

  it('is said to be too large, once', () => {
    const { problems } = parse(`${start}${'require x\n'.repeat(defaultParseLimits.characters / 10)}`);
    expect(problems.filter(({ code }) => code === 'document-too-large')).toHaveLength(1);
  });

  it('is cut where it nests too deep, with one message', () => {
    const { problems } = parse(`${start}require ${'('.repeat(many)}any x${')'.repeat(many)}`);
    expect(problems.map(({ code }) => code)).toEqual(['nested-too-deep']);
  });

  it('is cut where "not" nests too deep, with one message', () => {
    const { problems } = parse(`${start}require ${'not '.repeat(many)}x`);
    expect(problems.map(({ code }) => code)).toEqual(['nested-too-deep']);
  });

  it('is not cut at sixty-four', () => {
    expect(parse(`${start}require ${'('.repeat(64)}any x${')'.repeat(64)}`).problems).toEqual([]);
  });
});

describe('The limits of reading', () => {
  const nested = (depth: number): string => `${start}require ${'('.repeat(depth)}any x${')'.repeat(depth)}`;
  const codes = (text: string, limits: Partial<ParseLimits>): readonly string[] =>
    parse(text, limits).problems.map(({ code }) => code);

  it('can be set', () => {
    expect(codes(nested(3), { nesting: 3 })).toEqual([]);
    expect(codes(nested(4), { nesting: 3 })).toEqual(['nested-too-deep']);
    expect(codes(`${start}require x`, { characters: 19 })).toEqual([]);
    expect(codes(`${start}require x `, { characters: 19 })).toEqual(['document-too-large']);
  });

  it('are named by the problems', () => {
    expect(parse(nested(4), { nesting: 3 }).problems[0]?.message).toContain('More than 3 brackets');
    expect(parse(`${start}require xx`, { characters: 19 }).problems[0]?.message).toContain('more than 19 characters');
  });

  it('stay what the stack can bear, whatever is asked for', () => {
    expect(codes(nested(256), { nesting: Infinity })).toEqual([]);
    expect(codes(nested(257), { nesting: Infinity })).toEqual(['nested-too-deep']);
    expect(codes(nested(65), { nesting: Number.NaN })).toEqual(['nested-too-deep']);
  });
});
