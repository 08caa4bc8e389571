import { describe, expect, it } from 'vitest';
import { checkDocument, compileExamples, compileProgram } from '../../src/compile.ts';
import { memoryHost } from '../../src/documents/host.ts';
import { catalog, compiled, expectFindingsIn, inProgram } from '../support/compiling.ts';

const codes = (texts: Readonly<Record<string, string>>, name: string): readonly string[] =>
  checkDocument(memoryHost(texts), name).diagnostics.map(({ code }) => code);

describe('use', () => {
  it('brings in the names of what is used in turn', () => {
    const texts = {
      'a.proviso': 'catalog A use "./b.proviso" record partner { level: Level }',
      'b.proviso': 'catalog B scale Level: Low < High',
      'p.proviso': 'program P use "./a.proviso" require level is High',
    };
    expect(codes(texts, 'p.proviso')).toEqual([]);
  });

  it('reads paths from the folder of the document', () => {
    const texts = {
      'shared/catalog.proviso': catalog,
      'programs/deep/p.proviso': 'program P use "../../shared/catalog.proviso" require insured',
    };
    expect(codes(texts, 'programs/deep/p.proviso')).toEqual([]);
  });

  it('may stand twice', () => {
    const texts = {
      'c.proviso': catalog,
      'p.proviso': 'program P use "./c.proviso" use "./c.proviso" require insured',
    };
    expect(codes(texts, 'p.proviso')).toEqual([]);
  });

  it('in a circle is reported where it begins, once', () => {
    const texts = {
      'catalog.proviso': 'catalog A use «"./other.proviso"» record partner { insured: yesno }',
      'other.proviso': 'catalog B use "./catalog.proviso" use "./catalog.proviso"',
      'program.proviso': inProgram('require insured'),
    };
    expectFindingsIn(texts, 'program.proviso', 'use-circle');
  });

  it('reports what is wrong in the document that is used, there', () => {
    const texts = {
      'catalog.proviso': 'catalog A record partner { insured: «yesn» }',
      'program.proviso': inProgram('require insured'),
    };
    expectFindingsIn(texts, 'program.proviso', 'unknown-type → yesno');
  });
});

describe('the subject', () => {
  const people = 'catalog People record person { age: number }';

  it('is the first record of the catalog that the program uses, not of one used in turn', () => {
    const own = 'catalog Own use "./people.proviso" record partner { insured: yesno }';
    const { vocabulary } = compiled('require insured', { 'catalog.proviso': own, 'people.proviso': people });
    expect(vocabulary.subject).toBe('partner');
  });

  it('is that of a catalog used in turn where it alone has one', () => {
    const own = 'catalog Own use "./people.proviso" scale Level: Low < High';
    const { vocabulary } = compiled('require age at least 3', { 'catalog.proviso': own, 'people.proviso': people });
    expect(vocabulary.subject).toBe('person');
  });
});

describe('a document of another kind than was asked for', () => {
  const texts = {
    'catalog.proviso': catalog,
    'program.proviso': inProgram('require insured'),
    'examples.proviso': 'examples for Test use "./program.proviso"',
  };
  const host = memoryHost(texts);

  it.each(['catalog.proviso', 'examples.proviso'])('is no program: %s', (name) => {
    const { program, diagnostics } = compileProgram(host, name);
    expect(program).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-kind-of-document']);
  });

  it.each(['catalog.proviso', 'program.proviso'])('is no examples document: %s', (name) => {
    const { program, diagnostics } = compileExamples(host, name);
    expect(program).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-kind-of-document']);
  });

  it('is pointed at where it says its kind', () => {
    const [diagnostic] = compileProgram(memoryHost({ c: `// A comment\n${catalog}` }), 'c').diagnostics;
    expect(diagnostic?.span.line).toBe(2);
  });
});

describe('checking', () => {
  it('tells the kind of a document and counts what is in it', () => {
    const host = memoryHost({
      'catalog.proviso': catalog,
      p: inProgram('require insured section "S" { require insured }'),
    });
    expect(checkDocument(host, 'p')).toEqual({ kind: 'program', diagnostics: [], counted: 2 });
    expect(checkDocument(memoryHost({ t: 'hello' }), 't').kind).toBe('unknown');
  });

  it('throws where there is no such document', () => {
    expect(() => checkDocument(memoryHost({}), 'p')).toThrow('There is no document "p".');
  });
});

describe('the digest', () => {
  const digest = (text: string): string => compiled('require insured', { 'catalog.proviso': text }).digest;

  it('is that of every document that is used', () => {
    expect(digest(catalog)).toBe(digest(catalog));
    expect(digest(catalog)).not.toBe(digest(`${catalog}// One more comment`));
  });
});
