import { describe, expect, it } from 'vitest';
import { nodesOf, parse, type Document } from '../src/index.ts';
import { documents, ownDocuments } from './support/documents.ts';
import { outline } from './support/outline.ts';
import { byProblems, deletions, misspellings, spacesLeftOut } from './support/recovery.ts';

describe('A misspelt word of the language', () => {
  const outcomes = documents.flatMap(misspellings);

  it('is measured in every place where one stands', () => {
    expect(outcomes.length).toBeGreaterThan(1000);
  });

  it('does not hide the next one', () => {
    const text = `program P
require x
reqire countries at least 3
Section "X" {
  require countries at least 4
}
sction "Y" {
  require countries at leest 4
}
`;
    expect(parse(text).problems.map(({ replacement }) => replacement)).toEqual([
      'require',
      'section',
      'section',
      'least',
    ]);
  });

  it('costs one message at most', () => {
    expect(outcomes.filter(({ problems }) => problems.length > 1).map(({ change }) => change)).toEqual([]);
  });

  it('loses nothing else of the document', () => {
    expect(outcomes.filter(({ lost }) => lost.length > 0).map(({ change }) => change)).toEqual([]);
  });

  it('is recognised wherever it leaves a text that cannot be read', () => {
    const codes = new Set(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect([...codes]).toEqual(['misspelt-word']);
  });
});

describe('A space left out between two words of the language', () => {
  const outcomes = documents.flatMap(spacesLeftOut);

  it('costs one message at most', () => {
    expect(outcomes.length).toBeGreaterThan(200);
    expect(outcomes.filter(({ problems }) => problems.length > 1).map(({ change }) => change)).toEqual([]);
  });

  it('loses nothing else of the document, but where one of the two is a single letter', () => {
    expect(outcomes.filter(({ lost }) => lost.length > 0).map(({ change }) => change)).toEqual([
      'roles Bench "The bench" each filled «by a > bya» different member {',
      'roles JobRoles "Each of the following defined job roles" each filled «by a > bya» different individual {',
    ]);
  });

  it('is put back in 99 of 100 places where the text cannot be read without it', () => {
    const unread = outcomes.filter(({ problems }) => problems.length > 0);
    const mended = unread.filter(({ problems: [problem] }) => problem?.replacement?.includes(' ') === true);
    expect(mended.length / unread.length).toBeGreaterThan(0.99);
  });
});

describe('A token left out', () => {
  const own = ownDocuments.flatMap(deletions);
  const all = documents.flatMap(deletions);

  it('costs one message, or none where the text reads without it; two in one of seventy places', () => {
    expect(byProblems(own)).toEqual({ 0: 179, 1: 1222, 2: 19 });
  });

  it('costs three messages in one of a thousand places, and never more', () => {
    const counts = byProblems(all);
    expect(Math.max(...Object.keys(counts).map(Number))).toBeLessThanOrEqual(3);
    expect((counts[3] ?? 0) / all.length).toBeLessThan(0.001);
    expect((counts[2] ?? 0) / all.length).toBeLessThan(0.07);
  });

  it('loses what it neither holds nor touches only where the head of a block is left out, or its brace', () => {
    expect(own.filter(({ lost }) => lost.length > 0).map(({ change }) => change)).toEqual([
      '«entries > » of certificate {',
      '- Blitz "Blitz Chess" before 2015-07-01 «{ > » group: Youth  level: Club }',
      '- A-1 through 2008-05-24 «{ > » replaced by A-2 since 2008-01-11  scores: 1, 2.5, 3% }',
      '«revisions > » {',
      '«section > » "Players" since 2.0 when size is Large {',
      '«section > » "Everything else" {',
      '«policy > » Probation "A team on probation" before 3.0 {',
      '«roles > » Bench "The bench" each filled by a different member {',
      '«score > » Points "Points of the team" out of 100 since 2.0 {',
      '«table > » Sizes "By size" {',
      'columns «Small > », Middle, Large',
      '«lifecycle > » {',
    ]);
  });
});

describe('Around a mistake everything is read', () => {
  const items = (text: string): readonly string[] => {
    const document: Document = parse(text).document;
    return document.items.map((item) => outline(item));
  };

  it('a broken requirement leaves the next one whole', () => {
    expect(items('program P\nrequire at least least\nrequire x\nrequire y')).toEqual([
      '!',
      '(Require force:require statement:(Statement condition:(PathCondition path:(Path segments:[x]))))',
      '(Require force:require statement:(Statement condition:(PathCondition path:(Path segments:[y]))))',
    ]);
  });

  it('a broken point of a list leaves the other points whole', () => {
    expect(items('program P\nrequire all of {\n - x\n - at most\n - y\n}')).toEqual([
      '(Require force:require statement:(Statement condition:(BlockOf quantity:(Quantity word:all) statements:[' +
        '(Statement condition:(PathCondition path:(Path segments:[x]))) (Statement condition:!) ' +
        '(Statement condition:(PathCondition path:(Path segments:[y])))])))',
    ]);
  });

  it('a broken attribute leaves the other entries whole', () => {
    expect(items('catalog C\nentries of x {\n - A { level: }\n - B\n}')).toEqual([
      '(Entries of:x entries:[(Entry name:A attributes:[!]) (Entry name:B)])',
    ]);
  });

  it('a brace that is never closed leaves the next section a section', () => {
    expect(items('program P\nsection "A" {\n require x\n\nsection "B" {\n}').map((item) => item.slice(0, 18))).toEqual([
      '(Section title:"A"',
      '(Section title:"B"',
    ]);
  });

  it('a broken heading leaves the section whole', () => {
    expect(items('program P\nsection "A" since {\n require x\n}')).toEqual([
      '(Section title:"A" items:[(Require force:require statement:(Statement condition:(PathCondition path:(Path segments:[x]))))])',
    ]);
  });

  it('a document without its first line is read as what its words make it', () => {
    expect(parse('kind exam\nkind badge').document).toMatchObject({ kind: 'Catalog', items: { length: 2 } });
    expect(parse('require x\nrequire y').document).toMatchObject({ kind: 'Program', items: { length: 2 } });
    expect(parse('expect A met on 2024-01-01').document).toMatchObject({ kind: 'Examples', items: { length: 1 } });
  });

  it('what stands before the first line is left out', () => {
    expect(parse('Dear all,\nprogram P\nrequire x').document).toMatchObject({ kind: 'Program', items: { length: 1 } });
  });

  it('names in what was skipped are told, so that nobody calls them unused', () => {
    expect(parse('program P\nrequire all of { - ) Helper }\n').skippedNames).toContain('Helper');
  });

  it('an error covers what it skipped', () => {
    const text = 'program P\nrequire at least least\nrequire x';
    const error = [...nodesOf(parse(text).document)].find(({ kind }) => kind === 'Error')!;
    expect(text.slice(error.start, error.end)).toBe('require at least least');
  });
});
