import { describe, expect, it } from 'vitest';
import type { LifecycleEvent } from '../../src/core/status.ts';
import { compiled } from '../support/compiling.ts';
import { emitted } from '../support/agreed.ts';
import { historyOf, lived, stepsOf } from '../support/lives.ts';

const program = compiled(`
require Insured: insured
lifecycle {
  state Certified
  state Lapsed
  state Extended
  state Revoked final
  when Insured is unmet: Certified becomes Lapsed
  when Insured is met: Lapsed, Extended become Certified
  on decision Extension: Lapsed may become Extended through the recorded day and notify partner
  on decision Revocation: Lapsed may become Revoked
  at the end of Extended: Extended becomes Revoked
}`);

const lapsed = [['2015-01-01', { insured: false }]] as const;

const stepsWith = (...events: readonly LifecycleEvent[]): readonly string[] =>
  stepsOf(lived(program, '2015-01-01', historyOf(lapsed, events), '2016-01-01'));

const extension = { on: '2015-02-01', event: 'Extension', by: 'Cisco', through: '2015-03-31' };

describe('what may happen', () => {
  it('does not happen by itself', () => {
    expect(stepsWith()).toEqual(['2015-01-01 Certified → Lapsed']);
  });

  it('happens when somebody decides it, and lasts through the day that the decision records', () => {
    expect(stepsWith(extension)).toEqual([
      '2015-01-01 Certified → Lapsed',
      '2015-02-01 Lapsed → Extended',
      '2015-04-01 Extended → Revoked',
    ]);
  });

  it('says who decided, through when and why', () => {
    const events = [{ ...extension, note: 'Audit under way' }];
    const { transitions } = lived(program, '2015-01-01', historyOf(lapsed, events), '2015-03-01');
    expect(transitions[1]?.reason).toEqual({
      kind: 'decision',
      decision: 'Extension',
      by: 'Cisco',
      through: '2015-03-31',
      note: 'Audit under way',
      explanation: null,
    });
  });

  it.each([
    ['it does not say who decided', { on: '2015-02-01', event: 'Extension', through: '2015-03-31' }],
    ['it does not say through which day', { on: '2015-02-01', event: 'Extension', by: 'Cisco' }],
    ['its last day is before it', { ...extension, through: '2015-01-31' }],
    ['its last day is none', { ...extension, through: '2015-02-30' }],
    ['somebody is in another state', { ...extension, on: '2014-12-31' }],
  ])('does not happen by a decision where %s', (_, event) => {
    expect(stepsWith(event)).toEqual(['2015-01-01 Certified → Lapsed']);
  });

  it('may be for one day', () => {
    expect(stepsWith({ ...extension, through: '2015-02-01' })).toContain('2015-02-02 Extended → Revoked');
  });

  it('may make a state last longer than it lasts by itself', () => {
    const text = `
      require insured
      lifecycle {
        state Trial for 1 month
        state Over final
        on decision Extension: Trial may become Trial through the recorded day
        at the end of Trial: Trial becomes Over
      }`;
    const history = historyOf([['2015-01-01', {}]], [{ ...extension, on: '2015-01-20' }]);
    expect(stepsOf(lived(compiled(text), '2015-01-01', history, '2016-01-01'))).toEqual([
      '2015-01-20 Trial → Trial',
      '2015-04-01 Trial → Over',
    ]);
  });
});

describe('a recorded last day', () => {
  const text = `
    require insured
    lifecycle {
      state Certified
      state Extended
      state Renewing
      state RenewingExtended
      state Revoked final
      clock anniversary every 1 year
      at 30 days before anniversary: Certified becomes Renewing
      at 30 days before anniversary: Extended becomes RenewingExtended
      at 60 days after anniversary: RenewingExtended becomes Renewing
      on decision Extension: Certified may become Extended through the recorded day
      on decision Extension: Renewing may become RenewingExtended through the recorded day
      on decision Revocation: Certified, Renewing, Extended may become Revoked
      at the end of Extended: Extended becomes Certified
      at the end of RenewingExtended: RenewingExtended becomes Renewing
    }`;
  const extendedThrough = (through: string): readonly string[] => {
    const events = [{ on: '2015-11-02', event: 'Extension', by: 'Cisco', through }];
    return stepsOf(lived(compiled(text), '2015-01-01', historyOf([['2015-01-01', {}]], events), '2016-12-01'));
  };

  it('stays where a timer leads to another state that lasts through one', () => {
    expect(extendedThrough('2016-01-31')).toEqual([
      '2015-11-02 Certified → Extended',
      '2015-12-02 Extended → RenewingExtended',
      '2016-02-01 RenewingExtended → Renewing',
    ]);
  });

  it('is over on the day of the timer where it was the day before that', () => {
    expect(extendedThrough('2015-12-01')).toEqual([
      '2015-11-02 Certified → Extended',
      '2015-12-02 Extended → RenewingExtended',
      '2015-12-02 RenewingExtended → Renewing',
    ]);
  });

  it('is gone where a timer leads to any other state', () => {
    expect(extendedThrough('2016-06-30').slice(2)).toEqual(['2016-03-01 RenewingExtended → Renewing']);
  });
});

describe('a decision for which something has to be so', () => {
  const text = `
    require Insured: insured
    lifecycle {
      state Trial
      state Certified final
      on decision Approval when Insured is met: Trial may become Certified
    }`;
  const approved = (facts: unknown): readonly string[] => {
    const history = historyOf([['2015-01-01', facts]], [{ on: '2015-02-01', event: 'Approval', by: 'Cisco' }]);
    return stepsOf(lived(compiled(text), '2015-01-01', history, '2016-01-01'));
  };

  it('is one where that is so', () => {
    expect(approved({ insured: true })).toEqual(['2015-02-01 Trial → Certified']);
  });

  it('is none where that is not so, or not known', () => {
    expect([approved({ insured: false }), approved({})]).toEqual([[], []]);
  });
});

describe('what is wrong with recorded events', () => {
  const problemsOf = (...events: readonly LifecycleEvent[]): readonly string[] =>
    emitted(program).lifecycle?.problems(events) ?? [];

  it('is nothing where the lifecycle knows them and nothing is left out', () => {
    expect(problemsOf(extension, { on: '2015-02-01', event: 'Revocation', by: 'Cisco' })).toEqual([]);
  });

  it('is that the lifecycle does not know an event', () => {
    expect(problemsOf({ on: '2015-02-01', event: 'Extention' }, { on: '2015-02-01', event: 'awareness' })).toEqual([
      'The lifecycle knows no event "Extention" on 2015-02-01. Did you mean "Extension"?',
      'The lifecycle knows no event "awareness" on 2015-02-01. It knows "Extension", "Revocation".',
    ]);
  });

  it('is no name of an event on which something happens, or that a duty waits for', () => {
    const { lifecycle } = emitted(
      compiled(`
        require insured
        lifecycle {
          state A
          state B final
          on merger: A becomes B
          duty Notice: partner gives notice within 30 days after awareness
        }`),
    );
    const events = ['merger', 'awareness', 'Notice', 'mergers'].map((event) => ({ on: '2015-02-01', event }));
    expect(lifecycle?.problems(events)).toEqual([
      'The lifecycle knows no event "mergers" on 2015-02-01. Did you mean "merger"?',
    ]);
  });

  it('is any event where the lifecycle knows none', () => {
    const { lifecycle } = emitted(compiled('require insured lifecycle { state A }'));
    expect(lifecycle?.problems([{ on: '2015-02-01', event: 'merger' }])).toEqual([
      'The lifecycle knows no event "merger" on 2015-02-01. It knows none.',
    ]);
  });

  it('is that a decision lacks something', () => {
    expect(
      problemsOf(
        { on: '2015-02-01', event: 'Extension', by: 'Cisco' },
        { on: '2015-02-01', event: 'Revocation' },
        { on: '2015-02-30', event: 'Revocation', by: 'Cisco' },
      ),
    ).toEqual([
      'The decision "Extension" on 2015-02-01 does not say through which day it holds: it needs "through", a day that is not before it.',
      'The decision "Revocation" on 2015-02-01 does not say who took it: it needs "by".',
      '"2015-02-30" is no day of the form YYYY-MM-DD.',
    ]);
  });
});
