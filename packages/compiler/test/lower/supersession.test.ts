import { describe, expect, it } from 'vitest';
import { agreed } from '../support/agreed.ts';
import { expectFindingsIn } from '../support/compiling.ts';
import { found, held, holder, technologies, technologyProgram } from '../support/technologies.ts';

const ends = 'award of AdvancedUC ends IPCommunications, ExpressUC';
const older = technologyProgram('require specialization IPCommunications', ends);

const verdictsOn = (on: string, ...holdings: readonly string[]): string => found(older, on, ...holdings).verdict;

describe('an award that ends another', () => {
  it.each([
    ['2009-02-28', 'met'],
    ['2009-03-01', 'unmet'],
    ['2020-01-01', 'unmet'],
  ])('ends it on its day: on %s the older one is %s', (on, verdict) => {
    expect(verdictsOn(on, 'IPCommunications', 'AdvancedUC since 2009-03-01')).toBe(verdict);
  });

  it('wherever the two stand in the list', () => {
    expect(verdictsOn('2009-03-01', 'AdvancedUC since 2009-03-01', 'IPCommunications')).toBe('unmet');
  });

  it('goes on to have ended it when it has ended itself', () => {
    const awarded = 'AdvancedUC since 2009-03-01 through 2010-03-01';
    expect(verdictsOn('2011-01-01', 'IPCommunications', awarded)).toBe('unmet');
  });

  it('ends what began on its own day, and nothing that began later', () => {
    const awarded = 'AdvancedUC since 2009-03-01';
    expect(verdictsOn('2009-03-01', 'IPCommunications since 2009-03-01', awarded)).toBe('unmet');
    expect(verdictsOn('2009-03-02', 'IPCommunications since 2009-03-02', awarded)).toBe('met');
  });

  it('counts from the first day on which the catalog has the entry', () => {
    const awarded = 'AdvancedUC since 2007-01-01';
    expect(verdictsOn('2007-12-31', 'IPCommunications', awarded)).toBe('met');
    expect(verdictsOn('2008-01-01', 'IPCommunications', awarded)).toBe('unmet');
  });

  it('ends nothing where it is over before the catalog has the entry', () => {
    const awarded = 'AdvancedUC since 2007-01-01 through 2007-12-31';
    expect(verdictsOn('2009-01-01', 'IPCommunications', awarded)).toBe('met');
  });

  it('is told as the reason', () => {
    const { explanation } = found(older, '2010-01-01', 'IPCommunications', 'AdvancedUC since 2009-03-01');
    expect(explanation.children[0]?.nearest[0]).toMatchObject({
      name: 'IPCommunications',
      reason: {
        kind: 'superseded',
        on: '2009-03-01',
        by: 'AdvancedUC',
        title: 'Advanced Unified Communications',
      },
    });
  });

  it('is not the reason where the older one had ended before', () => {
    const { explanation } = found(
      older,
      '2010-01-01',
      'IPCommunications since 2005-01-01 through 2008-06-30',
      'AdvancedUC since 2009-03-01',
    );
    expect(explanation.children[0]?.nearest[0]).toMatchObject({ reason: { kind: 'ended', last: '2008-06-30' } });
  });

  it('of which the first day is not known leaves open whether the older one goes on', () => {
    const { verdict, missing } = found(older, '2010-01-01', 'IPCommunications', 'AdvancedUC since ?');
    expect({ verdict, missing }).toEqual({ verdict: 'unknown', missing: ['/holds/specialization/1/since'] });
    expect(verdictsOn('2007-12-31', 'IPCommunications', 'AdvancedUC since ?')).toBe('met');
  });

  it('may stand among what is not known of a list', () => {
    const open = { holds: { specialization: { known: [held('IPCommunications')], maybeMore: true } } };
    const { verdict, missing } = agreed(older, open, { on: '2010-01-01' });
    expect({ verdict, missing }).toEqual({ verdict: 'unknown', missing: ['/holds/specialization/-'] });
  });

  it('is of the one who holds both', () => {
    const program = technologyProgram('require any individual who holds specialization IPCommunications', ends);
    const facts = (...holdings: readonly string[]): object => ({
      ...holder('AdvancedUC since 2009-03-01'),
      individuals: [{ id: 'ana', ...holder('IPCommunications', ...holdings) }],
    });
    expect(agreed(program, facts(), { on: '2010-01-01' }).verdict).toBe('met');
    expect(agreed(program, facts('AdvancedUC since 2009-03-01'), { on: '2010-01-01' }).verdict).toBe('unmet');
  });

  it('cuts short what is held over a time', () => {
    const program = technologyProgram('require specialization IPCommunications held in the last 6 months', ends);
    const both = ['IPCommunications', 'AdvancedUC since 2009-03-01'];
    expect(found(program, '2009-08-27', ...both).verdict).toBe('met');
    expect(found(program, '2009-09-01', ...both).verdict).toBe('unmet');
  });
});

describe('awards in a row', () => {
  const program = technologyProgram(
    'require specialization WirelessLan',
    'award of AdvancedUC ends IPCommunications award of IPCommunications ends WirelessLan',
  );

  it('each end what they end, though what ended it has ended itself', () => {
    const verdict = found(
      program,
      '2010-01-01',
      'WirelessLan since 2004-01-01',
      'IPCommunications',
      'AdvancedUC since 2009-03-01',
    );
    expect(verdict.verdict).toBe('unmet');
  });
});

describe('a line about an award', () => {
  const findings = (line: string, ...codes: readonly string[]): void => {
    expectFindingsIn({ 'technologies.proviso': technologies(line) }, 'technologies.proviso', ...codes);
  };

  it('names entries of the catalog', () => {
    findings('award of «AdvancdUC» ends IPCommunications', 'unknown-name → AdvancedUC');
    findings('award of AdvancedUC ends «IPComunications»', 'unknown-entry → IPCommunications');
  });

  it('says each end once', () => {
    findings('award of AdvancedUC ends ExpressUC, «ExpressUC»', 'duplicate-member');
    findings('award of AdvancedUC ends ExpressUC award of AdvancedUC ends «ExpressUC»', 'duplicate-member');
  });
});
