import { describe, expect, it } from 'vitest';
import { agreed } from '../support/agreed.ts';
import { expectFindingsIn } from '../support/compiling.ts';
import { found, technologies, technologyProgram } from '../support/technologies.ts';

const findings = (items: string, ...codes: readonly string[]): void => {
  const texts = {
    'technologies.proviso': technologies(),
    'program.proviso': `program P use "./technologies.proviso" ${items}`,
  };
  expectFindingsIn(texts, 'program.proviso', ...codes);
};

describe('a number of entries per field', () => {
  const one = technologyProgram('require at most 1 specialization per technology');

  it.each([
    ['of different technologies', ['ExpressUC', 'WirelessLan'], 'met'],
    ['of one technology', ['ExpressUC', 'IPCommunications'], 'unmet'],
    ['of which one has a technology more', ['SecureWireless', 'WirelessLan'], 'unmet'],
    ['of which one has no technology', ['Foundation', 'WirelessLan'], 'met'],
    ['none', [], 'met'],
  ])('holding some %s', (_, holdings, verdict) => {
    expect(found(one, '2010-01-01', ...holdings).verdict).toBe(verdict);
  });

  it('is a number for each value that entries have, in the order of the catalog', () => {
    const [each] = found(one, '2010-01-01', 'ExpressUC', 'IPCommunications').explanation.children;
    expect(each?.children.map(({ sentence, verdict, needed }) => `${sentence}: ${verdict}, ${needed ?? ''}`)).toEqual([
      'at most 1 specialization where technology is UnifiedCommunications: unmet, at most 1',
      'at most 1 specialization where technology is Wireless: met, at most 1',
      'at most 1 specialization where technology is Security: met, at most 1',
    ]);
  });

  it('goes by the day', () => {
    const holdings = ['ExpressUC', 'IPCommunications since 2010-06-01'];
    expect(found(one, '2010-05-31', ...holdings).verdict).toBe('met');
    expect(found(one, '2010-06-01', ...holdings).verdict).toBe('unmet');
  });

  it('is unknown where it is not known since when one is held', () => {
    const { verdict, missing } = found(one, '2010-01-01', 'ExpressUC', 'IPCommunications since ?');
    expect({ verdict, missing }).toEqual({ verdict: 'unknown', missing: ['/holds/specialization/1/since'] });
  });

  it('may be of some entries', () => {
    const program = technologyProgram(
      'require at most 1 specialization where technology is UnifiedCommunications except ExpressUC per technology',
    );
    expect(found(program, '2010-01-01', 'ExpressUC', 'IPCommunications').verdict).toBe('met');
    expect(found(program, '2010-01-01', 'AdvancedUC', 'IPCommunications').verdict).toBe('unmet');
  });

  it('may be a least one, of each value', () => {
    const program = technologyProgram('require at least 1 specialization except Foundation per technology');
    expect(found(program, '2010-01-01', 'ExpressUC', 'SecureWireless').verdict).toBe('met');
    expect(found(program, '2010-01-01', 'ExpressUC', 'WirelessLan').verdict).toBe('unmet');
  });

  it('may be an exact one', () => {
    const program = technologyProgram('require exactly 1 specialization per technology');
    expect(found(program, '2010-01-01', 'ExpressUC', 'SecureWireless').verdict).toBe('met');
    expect(found(program, '2010-01-01', 'ExpressUC', 'SecureWireless', 'WirelessLan').verdict).toBe('unmet');
  });
});

describe('a number of items per field', () => {
  const program = technologyProgram('require at most 2 individuals per team');
  const team = (...teams: readonly (string | null)[]): unknown => ({
    individuals: teams.map((each, index) => ({ id: `i${index}`, ...(each === null ? {} : { team: each }) })),
  });

  it.each([
    [['North', 'North', 'South'], 'met'],
    [['North', 'North', 'North'], 'unmet'],
    [['North', 'North', null], 'unknown'],
    [['North', 'South', null], 'met'],
  ])('of %j', (teams, verdict) => {
    expect(agreed(program, team(...teams), { on: '2010-01-01' }).verdict).toBe(verdict);
  });
});

describe('what stands after "per"', () => {
  it('is a field', () => {
    findings('require at most 1 specialization per «tecnology»', 'unknown-field → technology');
    findings('require at most 2 individuals per «taem»', 'unknown-field → team');
  });

  it('has values that the catalog names', () => {
    findings('require at most 2 individuals «per id»', 'per-any-value');
  });

  it('goes with a number', () => {
    findings('require all specializations «per technology»', 'not-counted-here');
  });

  it('is no other thing that is counted, yet', () => {
    findings('require at least 1 specialization «per 10 individuals»', 'not-yet-supported');
    findings('require at least 1 specialization «per individual»', 'not-yet-supported');
  });

  it('is a field that entries have', () => {
    findings('require at least 1 specialization Foundation «per technology»', 'empty-list');
  });
});
