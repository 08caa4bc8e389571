import { describe, expect, it } from 'vitest';
import type { CompiledExamples } from '../../src/api.ts';
import { compileExamples } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { catalog, inProgram } from '../support/compiling.ts';

const compile = (examples: string): CompiledExamples =>
  compileExamples(
    memoryHost({
      'catalog.proviso': catalog,
      'program.proviso': inProgram('require Insured: insured require attested Support require attested Waiver'),
      'examples.proviso': `examples for Test use "./program.proviso"\n${examples}`,
    }),
    'examples.proviso',
  );

/** The facts of a sample of these facts. */
function factsOf(facts: string, without = ''): unknown {
  const { diagnostics, expectations } = compile(`partner A { ${facts} }\nexpect A ${without} unknown on 2024-01-01`);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return expectations[0]?.facts;
}

describe('the facts of a sample', () => {
  it.each([
    ['employees: 1,200.5', { employees: 1200.5 }],
    ['satisfaction: 80%', { satisfaction: 80 }],
    ['satisfaction: 80%', { satisfaction: 80 }],
    ['sales: USD 500,000', { sales: { amount: 500_000, currency: 'USD' } }],
    ['callBack: 1 hour', { callBack: 'PT1H' }],
    ['callBack: 2 days', { callBack: 'P2D' }],
    ['contract: 1 year', { contract: 'P1Y' }],
    ['founded: 2020-01-01', { founded: '2020-01-01' }],
    ['country: "Belgium"', { country: 'Belgium' }],
    ['insured: yes suspended: no', { insured: true, suspended: false }],
    ['size: Small level: Expert main: Cloud', { size: 'Small', level: 'Expert', main: 'Cloud' }],
    ['service: { hoursPerDay: 8 }', { service: { hoursPerDay: 8 } }],
    ['tags: "a", "b"', { tags: ['a', 'b'] }],
    [
      'responses: { score: 4 followedUp: yes }, { score: 3 }',
      { responses: [{ score: 4, followedUp: true }, { score: 3 }] },
    ],
    ['response "1" { score: 4 } response "2" { score: 3 }', { responses: [{ score: 4 }, { score: 3 }] }],
    ['no individuals', { individuals: [] }],
    ['individual "ana" { trained: yes }', { individuals: [{ id: 'ana', trained: true }] }],
    ['individual "ana" { } individuals and maybe more', { individuals: { known: [{ id: 'ana' }], maybeMore: true } }],
    [
      'holds specialization Cloud since 2020-01-01, Data before 2024-01-01',
      {
        holds: {
          specialization: [
            { entry: 'Cloud', since: '2020-01-01' },
            { entry: 'Data', through: '2023-12-31' },
          ],
        },
      },
    ],
    ['holds no agreement', { holds: { agreement: [] } }],
    ['no agreements', { holds: { agreement: [] } }],
    [
      'holds agreement PartnerAgreement and maybe more',
      { holds: { agreement: { known: [{ entry: 'PartnerAgreement' }], maybeMore: true } } },
    ],
    ['individual "a" { passed exam E-2 }', { individuals: [{ id: 'a', passed: { exam: [{ entry: 'E-2' }] } }] }],
    [
      'attested Support: yes by "Ana" on 2024-01-01 through 2025-01-01 evidence "Letter" attested Waiver: no',
      {
        attested: {
          Support: { answer: true, by: 'Ana', on: '2024-01-01', through: '2025-01-01', evidence: 'Letter' },
          Waiver: { answer: false },
        },
      },
    ],
  ])('%s', (facts, expected) => {
    expect(factsOf(facts)).toEqual(expected);
  });

  it('are without the items that an expectation leaves out', () => {
    const facts = 'individual "ana" { } individual "bo" { } individual "cy" { }';
    expect(factsOf(facts, 'without individual "bo" without individual "cy"')).toEqual({ individuals: [{ id: 'ana' }] });
    expect(factsOf(`${facts} individuals and maybe more`, 'without individual "bo"')).toEqual({
      individuals: { known: [{ id: 'ana' }, { id: 'cy' }], maybeMore: true },
    });
  });
});

describe('an expectation', () => {
  it('says of which sample, on which day, at which moment, what and why', () => {
    const { expectations } = compile(
      'partner A { insured: no }\nexpect A unmet on 2024-01-01 on renewal because Insured',
    );
    expect(expectations).toMatchObject([
      {
        kind: 'verdict',
        sentence: 'expect A unmet on 2024-01-01 on renewal because Insured',
        sample: 'A',
        on: '2024-01-01',
        moment: 'renewal',
        verdict: 'unmet',
        because: [{ name: 'Insured' }],
      },
    ]);
  });

  it.each(['met', 'unmet', 'unknown', 'unclear', 'not applicable'])('may be %s', (verdict) => {
    expect(compile(`partner A { }\nexpect A ${verdict} on 2024-01-01`).expectations).toMatchObject([{ verdict }]);
  });

  it('is none where something is wrong', () => {
    const { expectations, program } = compile('partner A { insurd: no }\nexpect A unmet on 2024-01-01');
    expect(expectations).toEqual([]);
    expect(program).toBeNull();
  });
});

describe('the program of examples', () => {
  it('is the one that they name among those that they use', () => {
    const host = memoryHost({
      'catalog.proviso': catalog,
      'one.proviso': 'program One use "./catalog.proviso" require insured',
      'two.proviso': 'program Two use "./catalog.proviso" require suspended',
      e: 'examples for One use "./one.proviso" use "./two.proviso" partner A { }\nexpect A unknown on 2024-01-01',
    });
    expect(compileExamples(host, 'e')).toMatchObject({ programDocument: 'one.proviso', program: { name: 'One' } });
  });

  it('is the one that they name where that uses another one, and the other way around', () => {
    const basic = 'program Basic use "./catalog.proviso" require Cover: insured';
    const texts = {
      'catalog.proviso': catalog,
      'basic.proviso': basic,
      'gold.proviso': 'program Gold use "./catalog.proviso" use "./basic.proviso" require meets Basic',
    };
    const examples = (name: string) =>
      compileExamples(
        memoryHost({
          ...texts,
          e: `examples for ${name} use "./gold.proviso" partner A { insured: no }\nexpect A unmet on 2024-01-01 because Cover`,
        }),
        'e',
      );
    expect(examples('Gold')).toMatchObject({
      diagnostics: [],
      programDocument: 'gold.proviso',
      program: { name: 'Gold' },
    });
    expect(examples('Basic')).toMatchObject({ diagnostics: [], programDocument: 'basic.proviso' });
  });
});
