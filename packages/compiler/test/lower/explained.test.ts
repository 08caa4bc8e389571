import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/core/explanation.ts';
import { compiled, evaluated, inProgram, today } from '../support/compiling.ts';

/** How the only requirement of a program is explained. */
function explained(items: string): Explanation {
  const [first] = evaluated(items, {}, today).explanation.children;
  if (first === undefined) throw new Error('There is no requirement.');
  return first;
}

/** The words that an explanation points at. */
function pointedAt(items: string, { span }: Explanation): string {
  return inProgram(items).slice(span.start, span.end);
}

describe('what is needed', () => {
  it.each([
    ['at least 2 individuals', 'at least 2'],
    ['at most 2 individuals', 'at most 2'],
    ['exactly 2 individuals', 'exactly 2'],
    ['between 1 and 3 individuals', 'between 1 and 3'],
    ['no individual', 'none'],
    ['at least 2 specializations', 'at least 2'],
    ['at least 2 of { - insured - suspended }', 'at least 2'],
    ['any of { - insured - suspended }', 'at least 1'],
    ['every individual must be trained', 'every one'],
    ['at least 60% of individuals are trained', 'at least 60%'],
    ['more than 60% of individuals are trained', 'more than 60%'],
    ['at most 60% of individuals are trained', 'at most 60%'],
    ['fewer than 60% of individuals are trained', 'less than 60%'],
    ['exactly 60% of individuals are trained', 'exactly 60%'],
    ['between 20% and 60% of individuals are trained', 'between 20% and 60%'],
    ['employees at least 8', 'at least 8'],
  ])('for "%s" is "%s"', (condition, needed) => {
    expect(explained(`require ${condition}`).needed).toBe(needed);
  });

  it('is nothing where nothing is compared', () => {
    expect(explained('require insured').needed).toBeNull();
  });
});

describe('a list of points', () => {
  it('bears the words of its quantity', () => {
    expect(explained('require at least 2 of { - insured - suspended }').sentence).toBe('at least 2 of …');
    expect(explained('require all of { - insured - suspended }').sentence).toBe('all of …');
  });

  it('of which any is enough is an "any"', () => {
    expect(explained('require any of { - insured - suspended }').form).toBe('any');
    expect(explained('require at least 1 of { - insured - suspended }').form).toBe('any');
    expect(explained('require at least 2 of { - insured - suspended }').form).toBe('tally');
  });
});

describe('each of "all" entries', () => {
  const items = 'require all specializations Cloud, Data since 2020-01-01';

  it('bears its name and title', () => {
    expect(explained(items).children).toMatchObject([
      { form: 'count', sentence: 'Cloud', title: 'Cloud Services' },
      { form: 'inForce', sentence: 'Data', title: 'Data Services' },
    ]);
  });

  it('needs one holding', () => {
    expect(explained('require all specializations Cloud, Data').children).toMatchObject([
      { form: 'count', sentence: 'Cloud', title: 'Cloud Services', needed: 'at least 1' },
      { form: 'count', sentence: 'Data', title: 'Data Services', needed: 'at least 1' },
    ]);
  });

  it('is none that exists on none of its days', () => {
    const catalog = `catalog C
      kind badge plural badges
      entries of badge { - Plain - Fine through 2021-12-31 }
      group Old of badge: Plain, Fine since 2022-01-01
      record club { holds badge }`;
    const texts = { 'catalog.proviso': catalog };
    const { children } = evaluated('require all badges in Old', {}, today, undefined, texts).explanation;
    expect(children[0]?.children.map(({ sentence }) => sentence)).toEqual(['Plain']);
  });

  it('points at its name', () => {
    const named = 'require all specializations Cloud, Data';
    expect(explained(named).children.map((each) => pointedAt(named, each))).toEqual(['Cloud', 'Data']);
  });
});

describe('an attestation', () => {
  it('bears its title', () => {
    expect(explained('require attested Support "Support in place"').title).toBe('Support in place');
    expect(explained('require A: attested Support "Support in place"')).toMatchObject({
      label: 'A',
      title: 'Support in place',
    });
  });

  it('keeps its title in a requirement that has one', () => {
    expect(explained('require "Before the sale": attested Support "Support in place"')).toMatchObject({
      form: 'all',
      title: 'Before the sale',
      children: [{ form: 'attested', title: 'Support in place' }],
    });
  });

  it('keeps its title in a definition', () => {
    expect(explained('define sound: attested Support "Support in place" require sound')).toMatchObject({
      form: 'all',
      title: null,
      sentence: 'sound',
      children: [{ form: 'attested', title: 'Support in place' }],
    });
  });
});

describe('a definition', () => {
  it('bears the words of its use', () => {
    const items = 'define sound partner: insured require not sound';
    const [member] = explained(items).children;
    expect(member?.sentence).toBe('sound');
    expect(member === undefined ? '' : pointedAt(items, member)).toBe('sound');
  });

  it('among others bears its own words', () => {
    const items = `define sound partner: insured
      define partner well ranked (rank: Level): level is rank
      require sound new well ranked Professional or higher`;
    const { children } = explained(items);
    const words = ['sound', 'new', 'well ranked Professional or higher'];
    expect(children.map(({ sentence }) => sentence)).toEqual(words);
    expect(children.map((each) => pointedAt(items, each))).toEqual(words);
  });

  it('that is titled stands under the words of its use', () => {
    const items = 'define sound: all of { - A "Title": insured - suspended } require sound';
    expect(explained(items)).toMatchObject({ sentence: 'sound', children: [{ label: 'A', title: 'Title' }, {}] });
  });
});

describe('a header', () => {
  it.each([
    [
      'of a list bears its quantity',
      'require since 2024-01-01 for new on renewal when suspended: at least 2 of { - insured - suspended }',
      'at least 2 of …',
    ],
    [
      'of a section bears its title',
      'section "S" since 2024-01-01 for new on renewal when suspended { require insured }',
      'S',
    ],
  ])('%s', (_, items, sentence) => {
    const { explanation } = evaluated(items, { founded: '2024-02-01', suspended: true }, today, 'renewal');
    const wrapping: string[] = [];
    let [inner] = explanation.children;
    while (inner !== undefined && ['inForce', 'moment', 'when'].includes(inner.form)) {
      wrapping.push(`${inner.form}: ${inner.sentence}`);
      inner = inner.children.at(-1);
    }
    expect(wrapping).toEqual(['inForce', 'moment', 'when', 'when'].map((form) => `${form}: ${sentence}`));
  });

  it('bears the words of its requirement', () => {
    const items = 'require since 2024-01-01 for new partners on renewal when suspended: insured';
    const { explanation } = evaluated(items, { founded: '2024-02-01', suspended: true }, today, 'renewal');
    const sentences = ({ form, sentence, children }: Explanation): readonly string[] => [
      `${form}: ${sentence}`,
      ...children.flatMap(sentences),
    ];
    expect(explanation.children.flatMap(sentences)).toEqual([
      'inForce: insured',
      'moment: insured',
      'when: insured',
      'compare: new',
      'when: insured',
      'truth: suspended',
      'truth: insured',
    ]);
  });

  it('of a section that only advises requires nothing', () => {
    const { children } = evaluated('require insured section "S" { recommend suspended }', {}, today).explanation;
    expect(children.map(({ sentence }) => sentence)).toEqual(['insured']);
  });

  it('of a section does not take the place of the words of its advice', () => {
    const items = 'require insured section "S" since 2024-01-01 { recommend suspended }';
    expect(evaluated(items, {}, today).advice).toMatchObject([{ form: 'inForce', sentence: 'suspended' }]);
  });
});

describe('a program', () => {
  it('is called by its title, else by its name', () => {
    const body = 'use "./catalog.proviso" require insured';
    expect(compiled(`program P "Partners" ${body}`).root).toMatchObject({ title: 'Partners', sentence: 'Partners' });
    expect(compiled(`program P ${body}`).root).toMatchObject({ title: null, sentence: 'P' });
  });

  it('points at its first line', () => {
    const at = (items: string): string => items.slice(compiled(items).root.span.start, compiled(items).root.span.end);
    expect(at('program P "Partners" use "./catalog.proviso" require insured')).toBe('program P "Partners"');
    expect(at('program P use "./catalog.proviso" require insured')).toBe('program P');
  });
});

describe('a question that is not given', () => {
  it('is asked in the words of its note', () => {
    expect(compiled('require Fees: not given "The table is lost"').questions).toEqual([
      { name: null, text: 'The table is lost', settlements: [] },
    ]);
  });
});

describe('the questions of a condition', () => {
  it.each([
    'require since 2020-01-01: Q',
    'require X on renewal: Q',
    'require when Q: insured',
    'require when insured: Q',
    'require insured must instead when suspended: Q',
    'require insured must instead when Q: suspended',
    'require any individual who is trained if Q',
    'require every individual must be trained if Q',
    'require every individual who is trained if Q must be full-time',
    'require at least 60% of individuals are trained if Q',
    'require any badge held by any individual who is trained if Q',
    'require not Q',
  ])('are those of its parts: %s', (items) => {
    expect(compiled(`unsettled Q "?" ${items}`).root.questions).toEqual([0]);
  });

  it('stand in the order in which they are declared', () => {
    expect(compiled('unsettled A "?" unsettled B "?" require B and A').root.questions).toEqual([0, 1]);
  });
});
