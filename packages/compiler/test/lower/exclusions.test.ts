import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/core/explanation.ts';
import { expectFindingsIn } from '../support/compiling.ts';
import { found, technologies, technologyProgram } from '../support/technologies.ts';

const oneTechnology =
  'exclusion OneTechnology "One specialization of a technology": at most 1 specialization per technology';

const rules = (
  on: string,
  program: ReturnType<typeof technologyProgram>,
  ...holdings: readonly string[]
): Explanation => {
  const excluded = found(program, on, ...holdings).explanation.children.find(({ label }) => label === 'OneTechnology');
  if (excluded === undefined) throw new Error('Nothing is excluded.');
  return excluded;
};

describe('an exclusion in the catalog', () => {
  const program = technologyProgram('award specialization AdvancedUC require insured or not insured', oneTechnology);

  it.each([
    ['another of the technology', ['ExpressUC'], 'unmet'],
    ['one of another technology', ['WirelessLan'], 'met'],
    ['what is awarded itself', ['AdvancedUC since 2009-01-01'], 'met'],
    ['both', ['AdvancedUC since 2009-01-01', 'ExpressUC'], 'unmet'],
    ['another since a day that is not known', ['ExpressUC since ?'], 'unknown'],
    ['another that ended', ['ExpressUC since 2005-01-01 through 2009-12-31'], 'met'],
  ])('is asked of whoever is awarded an entry: holding %s', (_, holdings, verdict) => {
    expect(rules('2010-01-01', program, ...holdings).verdict).toBe(verdict);
  });

  it('goes by what is held itself, not by what that includes', () => {
    const items = `${oneTechnology} entries of specialization { - Wide { includes specialization ExpressUC } }`;
    const including = technologyProgram('award specialization AdvancedUC require insured or not insured', items);
    expect(rules('2010-01-01', including, 'Wide').verdict).toBe('met');
  });

  it('is explained in the words and at the place of the catalog, naming what is in the way', () => {
    expect(rules('2010-01-01', program, 'ExpressUC')).toMatchObject({
      title: 'One specialization of a technology',
      sentence: 'no other specialization where technology is UnifiedCommunications',
      needed: 'none',
      found: { kind: 'count', counted: ['ExpressUC'] },
      facts: ['/holds/specialization/0'],
      span: { document: 'technologies.proviso' },
    });
  });

  it('asks nothing where nothing is awarded, or what is awarded has no such field', () => {
    const labels = (items: string): readonly (string | null)[] =>
      found(technologyProgram(items, oneTechnology), '2010-01-01').explanation.children.map(({ label }) => label);
    expect(labels('require insured')).toEqual([null]);
    expect(labels('award specialization Foundation require insured')).toEqual([null]);
  });

  it('asks for each value that the entry has', () => {
    const secure = technologyProgram('award specialization SecureWireless require insured', oneTechnology);
    const { children } = found(secure, '2010-01-01', 'WirelessLan').explanation;
    expect(children.map(({ sentence, verdict }) => `${sentence}: ${verdict}`)).toEqual([
      'insured: unknown',
      'no other specialization where technology is Wireless: unmet',
    ]);
  });

  it('lets be held what the award ends', () => {
    const ending = technologyProgram(
      'award specialization AdvancedUC require insured',
      `${oneTechnology} award of AdvancedUC ends IPCommunications`,
    );
    expect(rules('2010-01-01', ending, 'IPCommunications').verdict).toBe('met');
    expect(rules('2010-01-01', ending, 'ExpressUC').verdict).toBe('unmet');
  });

  it('may leave more than one', () => {
    const two = technologyProgram(
      'award specialization AdvancedUC require insured',
      'exclusion OneTechnology: at most 2 specializations per technology',
    );
    expect(rules('2010-01-01', two, 'ExpressUC')).toMatchObject({
      sentence: 'at most 1 other specialization where technology is UnifiedCommunications',
      verdict: 'met',
    });
    expect(rules('2010-01-01', two, 'ExpressUC', 'IPCommunications').verdict).toBe('unmet');
  });

  it('may be of some entries alone', () => {
    const some = technologyProgram(
      'award specialization AdvancedUC require insured',
      'exclusion OneTechnology: at most 1 specialization AdvancedUC, ExpressUC since 2010-01-01',
    );
    expect(rules('2009-12-31', some, 'ExpressUC', 'IPCommunications').verdict).toBe('met');
    expect(rules('2010-01-01', some, 'ExpressUC', 'IPCommunications').verdict).toBe('unmet');
  });
});

describe('what is written as an exclusion', () => {
  const findings = (line: string, ...codes: readonly string[]): void => {
    expectFindingsIn(
      {
        'technologies.proviso': technologies(line),
        'program.proviso': 'program P use "./technologies.proviso" require insured',
      },
      'technologies.proviso',
      ...codes,
    );
  };

  it.each([
    'exclusion One: «insured»',
    'exclusion One: «at least 1 specialization per technology»',
    'exclusion One: «no specialization Foundation»',
    'exclusion One: «at most 1 individual»',
  ])('is a most of entries: %s', (line) => {
    findings(line, 'exclusion-form');
  });

  it('is read as any other condition', () => {
    findings('exclusion One: at most 1 specialization per «tecnology»', 'unknown-field → technology');
    findings('exclusion One: at most 1 «specializaton» per technology', 'unknown-name → specialization');
  });
});
