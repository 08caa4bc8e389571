import { describe, expect, it } from 'vitest';
import { compiled, individuals, verdictOf } from '../support/compiling.ts';

const asked = 'unsettled Guests "Do guests count?"\n';

describe('an unsettled question', () => {
  it('makes the verdict unclear where the answers differ', () => {
    expect(verdictOf(`${asked}require insured and Guests`, { insured: true })).toBe('unclear');
  });

  it('does not where they agree', () => {
    expect(verdictOf(`${asked}require insured and Guests`, { insured: false })).toBe('unmet');
    expect(verdictOf(`${asked}require insured or Guests`, { insured: true })).toBe('met');
  });

  it('may stand after "if"', () => {
    const items = `${asked}require any individual who is trained if Guests`;
    expect(verdictOf(items, individuals({ trained: true }))).toBe('unclear');
    expect(verdictOf(items, individuals({ trained: false }))).toBe('unmet');
  });
});

describe('a settlement', () => {
  const items = `${asked}settle Guests since 2024-01-01 through 2024-12-31: no "Minute 12"
    settle Guests since 2025-06-01: yes
    require Guests`;

  it('answers from its first day', () => {
    expect(verdictOf(items, {}, '2023-12-31')).toBe('unclear');
    expect(verdictOf(items, {}, '2024-01-01')).toBe('unmet');
  });

  it('answers through its last day', () => {
    expect(verdictOf(items, {}, '2024-12-31')).toBe('unmet');
    expect(verdictOf(items, {}, '2025-01-01')).toBe('unclear');
  });

  it('is followed by another', () => {
    expect(verdictOf(items, {}, '2025-06-01')).toBe('met');
  });

  it('governs from its day whatever the order in which they are written', () => {
    const disordered = `${asked}settle Guests since 2025-01-01: yes settle Guests since 2024-01-01: no require Guests`;
    expect(verdictOf(disordered, {}, '2024-06-01')).toBe('unmet');
    expect(verdictOf(disordered, {}, '2025-01-01')).toBe('met');
  });
});

describe('not given', () => {
  it('leaves the verdict unclear', () => {
    expect(verdictOf('require Fees: not given "The page lost this table"')).toBe('unclear');
  });

  it('asks one question however often its definition is written out', () => {
    const items = 'define sound: not given "Lost" require sound or not sound';
    expect(compiled(items).questions).toHaveLength(1);
    expect(verdictOf(items)).toBe('met');
  });

  it('asks one question in the header of a section', () => {
    const items = 'section "S" when not given "Lost" { require insured recommend insured }';
    expect(compiled(items).questions).toHaveLength(1);
  });
});
