import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  atLeast,
  atLeastPercent,
  atMoment,
  compare,
  field,
  inForce,
  instead,
  isMet as isAlwaysMet,
  isNotApplicable,
  isUnmet,
  literal,
  not,
  number,
  numberAtLeast,
  percentOf,
  range,
  share,
  surveys,
  tally,
  truth,
  when,
} from '../packages/compiler/test/support/core-builders.ts';
import { verdictOf } from './support/verdict.ts';

describe('all of several', () => {
  it.each([
    ['any of what is not applicable', any(isNotApplicable, isNotApplicable)],
    ['so many of what is not applicable', tally(atLeast(1), isNotApplicable, isNotApplicable)],
    ['the contrary of what is not applicable', not(isNotApplicable)],
    ['a replacement that is not applicable', instead(isAlwaysMet, isNotApplicable, isAlwaysMet)],
    ['an original that is not applicable', instead(isUnmet, isAlwaysMet, isNotApplicable)],
    ['a condition that is not met', when(isUnmet, isAlwaysMet)],
    ['what is asked for, nothing of which is applicable', when(isAlwaysMet, all(isNotApplicable, isNotApplicable))],
    ['a share of nothing', share(surveys(), truth('good', 'item'), atLeastPercent(60))],
    ['a percentage of nothing', numberAtLeast('cloudSales', percentOf(7, 'sales'))],
    ['what is not in force', inForce({ last: '2020-01-01' }, isAlwaysMet)],
    ['what is asked at another moment', atMoment('renewal', isAlwaysMet)],
  ])('does without %s', (_, member) => {
    const facts = { surveys: [], sales: 0, cloudSales: 0 };
    expect(verdictOf(all(isAlwaysMet, member), facts)).toBe('met');
    expect(verdictOf(all(isUnmet, member), facts)).toBe('unmet');
    expect(verdictOf(all(all(member), all(isAlwaysMet)), facts)).toBe('met');
    expect(verdictOf(all(member, isNotApplicable), facts)).toBe('not applicable');
  });

  it('takes any of several conditions as met if one is', () => {
    const either = any(when(isAlwaysMet, isUnmet), when(isAlwaysMet, isAlwaysMet));
    expect(verdictOf(all(isAlwaysMet, either), {})).toBe('met');
  });

  it('does without a percentage of nothing that is compared with a number as well', () => {
    const low = { operand: percentOf(7, 'sales'), strict: false };
    const high = { operand: literal({ kind: 'number', value: 9 }), strict: false };
    const within = compare(field('cloudSales'), number, range(low, high));
    expect(verdictOf(all(isAlwaysMet, within), { sales: 0, cloudSales: 0 })).toBe('met');
  });
});
