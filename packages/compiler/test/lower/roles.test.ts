import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/explanation.ts';
import { agreed } from '../support/agreed.ts';
import { compiled } from '../support/compiling.ts';

const catalog = `catalog Guild
kind course plural courses
entries of course { - Bread - Cakes }
calendar Spring: 2024-03-01
record bakery plural bakeries { bakers: list of baker  old: yesno }
record baker { identified by id  id: text  trained: yesno  passed course }`;

/** The verdict on a bakery with one baker who is trained. */
function verdictOf(items: string, old = false): Verdict {
  const program = compiled(`program Bakery use "./guild.proviso" ${items}`, { 'guild.proviso': catalog });
  const facts = { old, bakers: [{ id: 'ana', trained: true, passed: { course: [] } }] };
  return agreed(program, facts, { on: '2024-06-01' }).verdict;
}

const counter = `roles Counter each filled by a different baker {
  role Master: 1 baker who is trained
  role Seller: 1 baker
}`;

describe('a block of roles', () => {
  it('is not asked where an exception says so', () => {
    expect(verdictOf(`${counter} exception to Counter when old: not required`, false)).toBe('unmet');
    expect(verdictOf(`${counter} exception to Counter when old: not required`, true)).toBe('not applicable');
  });

  it('asks what an exception asks instead', () => {
    expect(verdictOf(`${counter} exception to Counter when old: at least 1 baker`, true)).toBe('met');
  });

  it('may be met by an alternative', () => {
    expect(verdictOf(`${counter} may instead of Counter: old`, true)).toBe('met');
  });

  it('must be met otherwise where an alternative says so', () => {
    expect(verdictOf(`${counter} must instead of Counter when old: at least 1 baker`, true)).toBe('met');
  });

  it('without "each" has roles that are measured', () => {
    expect(verdictOf('roles { role Master measured every Spring: 1 baker who is trained }')).toBe('met');
  });

  it('without "each" has roles to which there are exceptions', () => {
    expect(verdictOf('roles { role Master: 2 bakers } exception to Master when old: at least 1 baker', true)).toBe(
      'met',
    );
  });
});

describe('what counts once', () => {
  it('is counted over roles by their names', () => {
    const items = 'roles { role Master: 1 baker who is trained role Seller: 1 baker }';
    expect(verdictOf(items)).toBe('met');
    expect(verdictOf(`${items} require each baker counted once for Master, Seller`)).toBe('unmet');
  });

  it('is counted over requirements among roles', () => {
    const items = 'roles { role Master: 1 baker require Second: at least 1 baker }';
    expect(verdictOf(`${items} require each baker counted once for Master, Second`)).toBe('unmet');
  });

  it('may be the items of one list, by its name', () => {
    const items = 'each bakers counted once, no two sharing trained { - any bakers - any bakers who are trained }';
    expect(verdictOf(`require ${items}`)).toBe('unmet');
  });

  it('goes by those of the clauses of one name that are asked on its days', () => {
    const items = 'require A: at least 1 baker require B since 2024-01-01: at least 1 baker';
    expect(
      verdictOf(`${items} require B before 2024-01-01: old require since 2024-01-01: each baker counted once for A, B`),
    ).toBe('unmet');
  });
});
