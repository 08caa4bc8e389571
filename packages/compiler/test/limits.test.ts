import { describe, expect, it } from 'vitest';
import { checkDocument, compileExamples, compileProgram } from '../src/compile.ts';
import { costOf } from '../src/cost.ts';
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
    ['conditions', 4, 'program-too-large', 'require insured and insured'],
    ['conditions', 2, 'program-too-large', 'define big: insured require big'],
    ['definitionDepth', 2, 'definitions-too-deep', 'define big: insured define huge: big require huge'],
    [
      'exceptions',
      2,
      'too-many-exceptions',
      'require A: insured exception B to A when insured: insured exception to B when not insured: insured',
    ],
    ['nestedLists', 2, 'lists-in-lists', 'define lone person: any person require any lone person'],
    ['openQuestions', 2, 'too-many-questions', 'require not given "a" require not given "b"'],
    [
      'cohortRevisions',
      2,
      'too-many-cohort-revisions',
      `award badge A define new partner: insured define old partner: not new
      revisions { 1.0 { for new partners on 2023-01-01 for old partners on 2023-01-02 } 2.0 { for new partners on 2024-01-01 for old partners on 2024-01-02 } }
      require B before 2.0 since 1.0: insured require C since 2.0: insured`,
    ],
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

  it('of definitions and questions cannot be raised above what the stack and the day bear', () => {
    const { definitionDepth, openQuestions } = limitsOf({ definitionDepth: Infinity, openQuestions: Infinity });
    expect([definitionDepth, openQuestions]).toEqual([256, 16]);
    expect(limitsOf({ cohortRevisions: 31 }).cohortRevisions).toBe(30);
  });

  it('of nesting cannot be raised above what the stack bears', () => {
    const nested = (depth: number): string => `require ${'('.repeat(depth)}insured${')'.repeat(depth)}`;
    expect(codes(nested(256), { nesting: Infinity })).toEqual([]);
    expect(codes(nested(257), { nesting: Infinity })).toEqual(['nested-too-deep']);
  });
});

describe('the conditions of a program', () => {
  const people = `catalog C kind badge plural badges { level: number }
    entries of badge { - A { level: 1 } - B { level: 2 } - D { level: 3 } }
    record partner { holds badge  insured: yesno  staff: list of person }
    record person plural people { age: number  trained: yesno  holds badge }
    define senior person: age at least 60 and trained`;
  const compiled = (items: string, conditions?: number): ReturnType<typeof compileProgram> => {
    const host = memoryHost({ 'c.proviso': people, 'p.proviso': `program P use "./c.proviso" ${items}` });
    return compileProgram(host, 'p.proviso', conditions === undefined ? {} : { limits: { conditions } });
  };

  it.each([
    'require insured',
    'require (((insured)))',
    'require not (insured or not given "Why?")',
    'require all badges',
    'require all badges except A since 2023-01-01 through 2023-12-31',
    'require all badges held by any senior person',
    'require any badge where level at least 2',
    'require at least 2 people where age at least 30 and where trained is yes',
    'require at least 50% of senior people have age at least 70',
    'require every senior person must be trained',
    'require S since 2023-01-01 on renewal when insured: any badge',
    'require A: insured may instead when insured: any badge must instead when insured: badge A',
    'require at least 2 of { - insured - "T": any badge - badge A }',
    'define sound: insured and any badge require sound and sound require T "t": sound',
    'section "S" since 2023-01-01 { text """Only words.""" } require insured recommend any badge',
    'section "S" { recommend insured } policy Q { require insured } require insured',
    'define unused: insured and insured require A: insured require B: insured',
    'unsettled Q "?" require every person must be trained if Q',
  ])('are counted as they are in Core: %s', (items) => {
    const { program } = compiled(items);
    if (program === null)
      throw new Error(
        compiled(items)
          .diagnostics.map(({ message }) => message)
          .join(),
      );
    const { conditions } = costOf(program);
    expect(compiled(items, conditions).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled(items, conditions - 1).diagnostics.map(({ code }) => code)).toContain('program-too-large');
  });

  it('are not those of what is not used, each of which may be as large', () => {
    const unused = [1, 2, 3].map((at) => `define unused${at}: insured and any badge`).join(' ');
    expect(compiled(`${unused} require insured`, 3).program).not.toBeNull();
    const { diagnostics } = compiled(`${unused} require insured`, 2);
    expect(diagnostics.map(({ message }) => message.replace(/:.*/, ''))).toEqual(
      [1, 2, 3].map((at) => `"unused${at}" is too large`),
    );
  });

  it('are counted in every place where they stand, and soon there are too many', () => {
    const entries = Array.from({ length: 300 }, (_, at) => `- B${at}`).join(' ');
    const host = memoryHost({
      'c.proviso': `catalog C kind badge plural badges entries of badge { ${entries} }
        record partner { staff: list of person } record person plural people { age: number holds badge }`,
      'p.proviso': `program P use "./c.proviso"
        define old person: age at least 1${' and age at least 1'.repeat(5_000)}
        require all badges held by any old person`,
    });
    const { diagnostics } = compileProgram(host, 'p.proviso', { limits: { conditions: 40_000 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['program-too-large']);
  });
});

describe('a program of exactly as many conditions as are allowed', () => {
  it('means what it says', () => {
    const texts = { 'catalog.proviso': catalog, 'p.proviso': 'program P use "./catalog.proviso" require not insured' };
    const rootAt = (limits: Partial<Limits>): unknown =>
      compileProgram(memoryHost(texts), 'p.proviso', { limits }).program?.root;
    expect(rootAt({ conditions: 3 })).toEqual(rootAt({}));
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
    expect(diagnostics[0]?.message).toMatch(/^"big\d+" is too large: .* more than 50,000 conditions\. Split it into/);
  });
});

describe('a catalog of thousands of definitions within each other', () => {
  it('is checked in short time', { timeout: 10_000 }, () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => `define d${at}: d${at + 1}`).join(' ');
    const host = memoryHost({ 'c.proviso': `catalog C record partner { insured: yesno } ${chain}` });
    const { diagnostics } = checkDocument(host, 'c.proviso');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['definitions-too-deep', 'unknown-name']));
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
  it('leave every requirement beside them as it is', () => {
    const items = Array.from({ length: 20_000 }, () => '// why\nrequire insured // so').join('\n');
    const texts = { 'catalog.proviso': catalog, 'p.proviso': `program P use "./catalog.proviso"\n${items}` };
    const { program, diagnostics } = compileProgram(memoryHost(texts), 'p.proviso');
    expect(diagnostics).toEqual([]);
    expect(program?.root.form.kind === 'all' ? program.root.form.members.length : 0).toBe(20_000);
  });
});
