import { describe, expect, it } from 'vitest';
import { advanceLifecycle, beginLifecycle } from '../../src/interpret/index.ts';
import { emitted } from '../support/agreed.ts';
import { compiled } from '../support/compiling.ts';
import { historyOf, lived, stepsOf } from '../support/lives.ts';

const stepsOfLifecycle = (items: string, first: string, until: string): readonly string[] =>
  stepsOf(lived(compiled(`require insured\nlifecycle {\n${items}\n}`), first, historyOf([[first, {}]]), until));

/** What fires on which day, of a timer about a day that comes again and again. */
const firing = (timer: string, every: string, first: string, until: string): readonly string[] =>
  stepsOfLifecycle(`state A\nclock c every ${every}\nat ${timer} c: A becomes A`, first, until).map(
    (step) => step.split(' ')[0] ?? '',
  );

describe('a clock', () => {
  it('counts from the first day always: from February 29 it comes to the last day of February', () => {
    expect(firing('1 day after', '1 year', '2012-02-29', '2016-12-31')).toEqual([
      '2013-03-01',
      '2014-03-01',
      '2015-03-01',
      '2016-03-01',
    ]);
    expect(firing('1 day before', '1 year', '2012-02-29', '2016-12-31')).toEqual([
      '2013-02-27',
      '2014-02-27',
      '2015-02-27',
      '2016-02-28',
    ]);
  });

  it('comes to the last days of months, and to later days again where the months have them', () => {
    expect(firing('1 day after', '1 month', '2015-01-31', '2015-06-01')).toEqual([
      '2015-03-01',
      '2015-04-01',
      '2015-05-01',
      '2015-06-01',
    ]);
  });

  it('may count days', () => {
    expect(firing('10 days before', '90 days', '2015-01-01', '2015-12-31')).toEqual([
      '2015-03-22',
      '2015-06-20',
      '2015-09-18',
      '2015-12-17',
    ]);
  });

  it('may have timers that are months away', () => {
    expect(firing('3 months before', '1 year', '2015-05-31', '2017-12-31')).toEqual(['2016-02-29', '2017-02-28']);
  });

  it('does not come to the first day itself, or to days before it', () => {
    expect(firing('1 day before', '1 year', '2015-01-01', '2015-12-30')).toEqual([]);
    expect(firing('1 day before', '1 year', '2015-01-01', '2015-12-31')).toEqual(['2015-12-31']);
  });

  it('has no timers after the calendar', () => {
    expect(firing('300 days after', '1 year', '9997-06-01', '9999-12-31')).toEqual(['9999-03-28']);
  });

  it('ends with the calendar', () => {
    expect(firing('1 day after', '1 year', '9997-06-01', '9999-12-31')).toEqual(['9998-06-02', '9999-06-02']);
  });
});

describe('the end of a state', () => {
  it.each([
    ['6 months', '2025-03-02', '2025-09-02'],
    ['6 months', '2025-08-31', '2026-02-28'],
    ['1 month', '2025-01-30', '2025-02-28'],
    ['1 year', '2024-02-29', '2025-02-28'],
    ['2 weeks', '2025-01-01', '2025-01-15'],
  ])('that lasts %s and was entered on %s is on %s', (length, entered, ended) => {
    const items = `state A for ${length}\nstate B final\nat the end of A: A becomes B`;
    expect(stepsOfLifecycle(items, entered, '2027-01-01')).toEqual([`${ended} A → B`]);
  });

  it('is counted from the day on which it was entered last', () => {
    const items = `state A for 10 days
      state B for 5 days
      at the end of A: A becomes B
      at the end of B: B becomes A`;
    expect(stepsOfLifecycle(items, '2025-01-01', '2025-02-01')).toEqual([
      '2025-01-11 A → B',
      '2025-01-16 B → A',
      '2025-01-26 A → B',
      '2025-01-31 B → A',
    ]);
  });
});

describe('the days of a life', () => {
  const program = compiled('require insured lifecycle { state A for 10 days at the end of A: A becomes A }');
  const history = historyOf([['2015-01-01', {}]]);

  it('have not come where it begins later', () => {
    expect(lived(program, '2015-01-01', history, '2014-12-31')).toMatchObject({
      status: { state: 'A', through: null },
      transitions: [],
    });
  });

  it('are gone through once', () => {
    const { status } = lived(program, '2015-01-01', history, '2015-01-15');
    expect(emitted(program).lifecycle?.advance(status, history, '2015-01-12').status).toEqual(status);
    expect(advanceLifecycle(program, status, history, '2015-01-12').status).toEqual(status);
  });

  it('are days of the calendar', () => {
    const { lifecycle } = program;
    const own = emitted(program).lifecycle;
    expect(lifecycle === null ? null : () => beginLifecycle(lifecycle, '2015-02-29')).toThrow(RangeError);
    expect(() => own?.begin('2015-02-29')).toThrow(RangeError);
    const { status } = lived(program, '2015-01-01', history, '2015-01-01');
    expect(() => advanceLifecycle(program, status, history, 'today')).toThrow(RangeError);
    expect(() => own?.advance(status, history, 'today')).toThrow(RangeError);
  });

  it('are those of a program that has a lifecycle', () => {
    const without = compiled('require insured');
    const { status } = lived(program, '2015-01-01', history, '2015-01-01');
    expect(emitted(without).lifecycle).toBeUndefined();
    expect(() => advanceLifecycle(without, status, history, '2015-01-02')).toThrow('Test has no lifecycle');
  });
});
