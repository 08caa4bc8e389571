import * as fc from 'fast-check';
import { lex } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { checkDocument, compileExamples, compileProgram } from '../../src/compile.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { catalog, inProgram } from '../support/compiling.ts';
import { provoked } from './provoked.ts';

const program = inProgram(`revisions { 1.0 "First" 2.0 on 2023-02-10 "Second" }
unsettled Guests "Do guests count?"
settle Guests since 2024-05-01: no "Minute 12"
define sound partner: insured and not suspended
define individual qualified (rank: Level): certified rank or higher
section "Specialization" since 2.0 for new partners {
  require any specialization except Cloud since 2.0, Data through 2024-01-01
  require Roles "Roles": at least 2 unique full-time individuals qualified Associate or higher
}
policy Support "Support" when insured {
  require all of {
    - A "Call back": callBack at most 1 hour
    - attested Post "Post-sales"
    - every individual must be trained
    - at least 60% of individuals who are trained or who passed any exam E-1, E-2 are full-time
    - cloudSales at least 25% of sales
  }
  may instead of A when size is Large, Middle: founded is before 2020-01-01
  recommend all badges Fair, Clock held by any full-time individual
}
require Last on renewal: sound or level is Associate or higher or (Guests and not given "lost")
must instead when suspended: exactly 1 of { - insured - suspended }
otherwise must instead when size is Small: none of { - insured }`);

const examples = `examples for Test use "./program.proviso"
partner A {
  holds specialization Cloud since 2020-01-01, Data and maybe more
  individual "ana" { employment: FullTime trained: yes holds certification CCNA passed exam E-2 }
  individuals and maybe more
  attested Post: yes by "Board" on 2024-01-01
  responses: { score: 3 received: 2024-01-01 }
  service: { hoursPerDay: 8 } callBack: 1 hour sales: USD 5 no agreements
}
expect A without individual "ana" unknown on 2024-06-01 on renewal because Roles, A`;

const samples = { 'catalog.proviso': catalog, 'program.proviso': program, 'examples.proviso': examples };
type Name = keyof typeof samples;

const tokensOf = (text: string): readonly string[] => lex(text).tokens.map((token) => token.image);

const words = [
  ...new Set(Object.values(samples).flatMap(tokensOf)),
  '«',
  '"',
  '"""',
  '{',
  '}',
  '\u202e',
  '99999999999999999',
];

interface Mutation {
  readonly kind: 'delete' | 'repeat' | 'swap' | 'misspell' | 'replace';
  readonly at: number;
  readonly by: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'repeat', 'swap', 'misspell', 'replace'),
  at: fc.nat(),
  by: fc.nat(),
});

const misspelt = (word: string, by: number): string => {
  const at = by % word.length;
  return by % 2 === 0 ? word.slice(0, at) + word.slice(at + 1) : `${word.slice(0, at)}x${word.slice(at)}`;
};

function mutated(tokens: readonly string[], { kind, at, by }: Mutation): readonly string[] {
  const index = at % Math.max(1, tokens.length);
  const word = tokens[index];
  if (word === undefined) return tokens;
  const next = tokens[index + 1] ?? '';
  switch (kind) {
    case 'delete':
      return tokens.toSpliced(index, 1);
    case 'repeat':
      return tokens.toSpliced(index, 0, word);
    case 'swap':
      return tokens.toSpliced(index, 2, next, word);
    case 'misspell':
      return tokens.toSpliced(index, 1, misspelt(word, by));
    case 'replace':
      return tokens.toSpliced(index, 1, words[by % words.length] ?? '');
  }
}

const failed = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** What holds of any documents whatever: nothing throws, findings lie within the texts, errors keep a program away. */
function expectSound(texts: Readonly<Record<string, string>>): void {
  const host = memoryHost(texts);
  for (const name of Object.keys(texts)) {
    const checked = checkDocument(host, name);
    const compiled = compileProgram(host, name);
    const tested = compileExamples(host, name);
    for (const { span, related, fixes } of [...checked.diagnostics, ...compiled.diagnostics, ...tested.diagnostics]) {
      const spans = [
        span,
        ...related.map((each) => each.span),
        ...fixes.flatMap(({ edits }) => edits.map((each) => each.span)),
      ];
      for (const { document, start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual((texts[document] ?? '').length);
      }
    }
    expect(compiled.program === null).toBe(failed(compiled.diagnostics));
    expect(tested.program === null).toBe(failed(tested.diagnostics));
  }
}

describe('documents of any kind', { timeout: 120_000 }, () => {
  it('are sound as they are', () => {
    expectSound(samples);
    const found = Object.keys(samples).flatMap((name) => checkDocument(memoryHost(samples), name).diagnostics);
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('may be mutated', () => {
    const names = fc.constantFrom<Name>('catalog.proviso', 'program.proviso', 'examples.proviso');
    fc.assert(
      fc.property(names, fc.array(mutation, { minLength: 1, maxLength: 6 }), (name, mutations) => {
        const tokens = mutations.reduce(mutated, tokensOf(samples[name]));
        expectSound({ ...samples, [name]: tokens.join(' ') });
      }),
      { numRuns: 250 },
    );
  });

  it('may be those that provoke diagnostics, mutated', () => {
    const documents = Object.values(provoked)
      .flat()
      .map(({ document }) => inProgram(document.replaceAll(/[«»]/gu, '')));
    const small = documents.filter((document) => document.length < 1000);
    fc.assert(
      fc.property(fc.constantFrom(...small), mutation, (document, change) => {
        expectSound({ 'catalog.proviso': catalog, 'program.proviso': mutated(tokensOf(document), change).join(' ') });
      }),
      { numRuns: 500 },
    );
  });

  it('may be any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (any) => {
        expectSound({ 'catalog.proviso': catalog, 'program.proviso': inProgram(any.join(' ')) });
      }),
      { numRuns: 250 },
    );
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expectSound({ 'catalog.proviso': `catalog C ${text}`, 'program.proviso': text });
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['many definitions within each other', chain(5000, (at) => `define d${at}: d${at + 1}`)],
    [
      'many definitions that use each other',
      chain(40, (at) => `define e${at}: ${chain(40, (other) => `e${other} and `)} insured`),
    ],
    ['a long chain of "and"', `require insured ${chain(20_000, () => 'and insured')}`],
    ['many "not"', `require ${chain(5000, () => 'not')} insured`],
    ['many brackets', `require ${'('.repeat(5000)}insured${')'.repeat(5000)}`],
    ['an alternative that names what is in it', 'require A: insured may instead of A: all of { - A: suspended }'],
    ['names of what every object has', 'require constructor require toString.valueOf at least 3 require __proto__'],
    ['many requirements', chain(60_000, () => 'require insured')],
    ['many labels', chain(20_000, () => 'require A: insured')],
  ])('may have %s', (_, items) => {
    expectSound({ 'catalog.proviso': catalog, 'program.proviso': inProgram(items) });
  });
});

function chain(count: number, item: (at: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join(' ');
}
