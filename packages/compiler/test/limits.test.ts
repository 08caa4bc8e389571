import { describe, expect, it } from 'vitest';
import { checkDocument, compileExamples, compileProgram } from '../src/compile.ts';
import { memoryHost } from '../src/documents/host.ts';
import { defaultLimits, limitsOf, type Limits } from '../src/limits.ts';

const catalog = `catalog C kind badge plural badges entries of badge { - A - B - D }
record partner { holds badge  insured: yesno  city: text  people: list of person }
record person { holds badge }`;

/** The codes of what is found in a program of these items, over a small catalog. */
function codes(items: string, limits: Partial<Limits>): readonly string[] {
  const host = memoryHost({ 'catalog.proviso': catalog, 'p.proviso': `program P use "./catalog.proviso" ${items}` });
  const { diagnostics, program } = compileProgram(host, 'p.proviso', { limits });
  expect(program === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  return diagnostics.map(({ code }) => code);
}

const doubled = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `define big${at + 1}: big${at} and big${at}`).join(' ');

describe('the limits of compiling', () => {
  it.each<readonly [limit: keyof Limits, enough: number, code: string, items: string]>([
    ['nesting', 3, 'nested-too-deep', 'require (((insured)))'],
    ['uses', 2, 'too-many-uses', 'use "./catalog.proviso" require insured'],
    ['nameLength', 7, 'too-long', 'require insured'],
    ['textLength', 19, 'too-long', 'require city is "12345678901234567"'],
    ['entries', 3, 'catalog-too-large', 'require insured'],
    ['conditions', 3, 'program-too-large', 'require insured and insured'],
    ['conditions', 3, 'program-too-large', 'define big: insured require big'],
    ['definitionDepth', 2, 'definitions-too-deep', 'define big: insured define huge: big require huge'],
    ['nestedLists', 2, 'lists-in-lists', 'define lone person: any person require any lone person'],
    ['openQuestions', 2, 'too-many-questions', 'require not given "a" require not given "b"'],
  ])('%s: as many as asked for and no more', (limit, enough, code, items) => {
    expect(codes(items, {})).toEqual([]);
    expect(codes(items, { [limit]: enough })).toEqual([]);
    expect(new Set(codes(items, { [limit]: enough - 1 }))).toContain(code);
  });

  it('hold for examples and for checking as well', () => {
    const texts = { 'catalog.proviso': catalog, 'e.proviso': 'examples for P use "./catalog.proviso"' };
    const options = { limits: { entries: 1 } };
    const host = memoryHost(texts);
    for (const found of [compileExamples(host, 'e.proviso', options), checkDocument(host, 'e.proviso', options)]) {
      expect(found.diagnostics.map(({ code }) => code)).toContain('catalog-too-large');
    }
  });

  it('are as usual where nothing sensible is asked for', () => {
    expect(limitsOf({ conditions: 0, entries: -1, nesting: Number.NaN })).toEqual(defaultLimits);
  });

  it('cannot be raised above what the stack and the day bear', () => {
    const { nesting, definitionDepth, openQuestions } = limitsOf({
      nesting: Infinity,
      definitionDepth: Infinity,
      openQuestions: Infinity,
    });
    expect([definitionDepth, openQuestions]).toEqual([256, 16]);
    expect(nesting).toBeGreaterThan(64);
  });
});

describe('a program of exactly as many conditions as are allowed', () => {
  it('means what it says', () => {
    const texts = { 'catalog.proviso': catalog, 'p.proviso': 'program P use "./catalog.proviso" require not insured' };
    const rootAt = (limits: Partial<Limits>): unknown =>
      compileProgram(memoryHost(texts), 'p.proviso', { limits }).program?.root;
    expect(rootAt({ conditions: 2 })).toEqual(rootAt({}));
  });
});

describe('a program that grows without end', () => {
  it('is not written out', () => {
    expect(codes(`define big0: insured ${doubled(40)} require big40`, { conditions: 100 })).toEqual([
      'program-too-large',
    ]);
  });
});

describe('a catalog that grows without end', () => {
  const host = memoryHost({
    'c.proviso': `catalog C record partner { insured: yesno } define big0: insured and insured ${doubled(40)}`,
  });

  it('is told where its definitions become too large, one by one', () => {
    const { diagnostics } = checkDocument(host, 'c.proviso');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['program-too-large']));
    expect(diagnostics[0]?.message).toContain('more than 50,000 conditions');
  });
});

describe('what is said of endless words', () => {
  it('is short', () => {
    const long = 'x'.repeat(5000);
    const host = memoryHost({
      'p.proviso': `program P use "./catalog.proviso" require city is ${long} or "${'y '.repeat(5000)}" is "a"`,
      'catalog.proviso': catalog,
    });
    const { diagnostics } = checkDocument(host, 'p.proviso', { limits: { nameLength: 9999, textLength: 99_999 } });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { message, related, fixes } of diagnostics) {
      const all = [message, ...related.map((one) => one.message), ...fixes.map(({ title }) => title)];
      expect(Math.max(...all.map((text) => text.length))).toBeLessThanOrEqual(1000);
    }
  });
});

describe('very many comments', () => {
  it('are gone through once', () => {
    const items = Array.from({ length: 20_000 }, () => '// why\nrequire insured // so').join('\n');
    const texts = { 'catalog.proviso': catalog, 'p.proviso': `program P use "./catalog.proviso"\n${items}` };
    const { program, diagnostics } = compileProgram(memoryHost(texts), 'p.proviso');
    expect(diagnostics).toEqual([]);
    expect(program?.root.form.kind === 'all' ? program.root.form.members.length : 0).toBe(20_000);
  });
});
