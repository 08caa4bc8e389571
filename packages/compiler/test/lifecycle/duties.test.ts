import { describe, expect, it } from 'vitest';
import type { LifecycleEvent } from '../../src/core/status.ts';
import { compiled } from '../support/compiling.ts';
import { historyOf, lived } from '../support/lives.ts';

const program = compiled(`
require Insured: insured
lifecycle {
  state Certified final
  duty Notice "Notice of any unmet requirement": partner gives notice within 30 days after awareness
  duty Report for new partners: partner reports within 1 month after awareness
}`);

/** `Notice 2015-01-10 through 2015-02-09, done 2015-02-09, overdue` */
const dutiesOn = (day: string, facts: unknown, ...events: readonly LifecycleEvent[]): readonly string[] =>
  lived(program, '2015-01-01', historyOf([['2015-01-01', facts]], events), day).duties.map(
    ({ duty, began, last, done, overdue }) =>
      [
        `${duty} ${began} through ${last}`,
        ...(done === null ? [] : [`done ${done}`]),
        ...(overdue ? ['overdue'] : []),
      ].join(', '),
  );

const old = { founded: '2000-01-01' };
const aware = { on: '2015-01-10', event: 'awareness' };

describe('a duty', () => {
  it('does not begin by itself', () => {
    expect(dutiesOn('2015-06-01', old)).toEqual([]);
  });

  it('begins with the event that it comes after', () => {
    expect(dutiesOn('2015-01-10', old, aware)).toEqual(['Notice 2015-01-10 through 2015-02-09']);
  });

  it('is overdue from the day after its last day', () => {
    expect(dutiesOn('2015-02-09', old, aware)).toEqual(['Notice 2015-01-10 through 2015-02-09']);
    expect(dutiesOn('2015-02-10', old, aware)).toEqual(['Notice 2015-01-10 through 2015-02-09, overdue']);
  });

  it('is done by the event that is called as it', () => {
    expect(dutiesOn('2015-06-01', old, aware, { on: '2015-02-09', event: 'Notice' })).toEqual([
      'Notice 2015-01-10 through 2015-02-09, done 2015-02-09',
    ]);
    expect(dutiesOn('2015-06-01', old, aware, { on: '2015-02-10', event: 'Notice' })).toEqual([
      'Notice 2015-01-10 through 2015-02-09, done 2015-02-10, overdue',
    ]);
  });

  it('may be done on the day on which it begins, and not before', () => {
    expect(dutiesOn('2015-06-01', old, { on: '2015-01-10', event: 'Notice' }, aware)).toEqual([
      'Notice 2015-01-10 through 2015-02-09, done 2015-01-10',
    ]);
    expect(dutiesOn('2015-01-20', old, { on: '2015-01-09', event: 'Notice' }, aware)).toEqual([
      'Notice 2015-01-10 through 2015-02-09',
    ]);
  });

  it('begins again with each event, and all that is open is done at once', () => {
    expect(
      dutiesOn('2015-06-01', old, aware, { ...aware, on: '2015-01-20' }, { on: '2015-02-15', event: 'Notice' }),
    ).toEqual([
      'Notice 2015-01-10 through 2015-02-09, done 2015-02-15, overdue',
      'Notice 2015-01-20 through 2015-02-19, done 2015-02-15',
    ]);
  });

  it('begins only for those whom it concerns, as far as that is known', () => {
    expect(dutiesOn('2015-02-01', { founded: '2024-06-01' }, aware)).toEqual([
      'Notice 2015-01-10 through 2015-02-09',
      'Report 2015-01-10 through 2015-02-10',
    ]);
    expect(dutiesOn('2015-02-01', {}, aware)).toEqual(['Notice 2015-01-10 through 2015-02-09']);
  });

  it('may be done until the calendar ends', () => {
    const late = { on: '9999-12-20', event: 'awareness' };
    expect(lived(program, '9999-12-01', historyOf([['9999-12-01', old]], [late]), '9999-12-31').duties).toMatchObject([
      { duty: 'Notice', began: '9999-12-20', last: '9999-12-31', overdue: false },
    ]);
  });

  it('says what is to be done', () => {
    const { duties } = lived(program, '2015-01-01', historyOf([['2015-01-01', old]], [aware]), '2015-01-10');
    expect(duties[0]).toMatchObject({ title: 'Notice of any unmet requirement', action: 'partner gives notice' });
  });
});
