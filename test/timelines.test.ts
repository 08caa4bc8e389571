import { describe, expect, it } from 'vitest';
import { emitted } from '../packages/compiler/test/support/agreed.ts';
import { compiled } from '../packages/compiler/test/support/compiling.ts';
import { holder, technologyProgram } from '../packages/compiler/test/support/technologies.ts';
import { awardDay, awardsOf, statusOf, timelineOf, validateHistory } from '../packages/runtime/src/index.ts';
import type { History, HistoryEvent, StatusOverTime } from '../packages/runtime/src/index.ts';

const from = '2024-01-01';
const to = '2024-12-31';

describe('a timeline', () => {
  it('does not end before it begins', () => {
    const module = emitted(compiled('require insured'));
    expect(() => timelineOf(module, {}, { from, to: '2023-12-31' }, ({ verdict }) => verdict)).toThrow(
      'the last day, 2023-12-31, is before the first, 2024-01-01',
    );
  });
});

describe('a timeline of what awards end', () => {
  const module = emitted(
    technologyProgram('require specialization IPCommunications', 'award of AdvancedUC ends IPCommunications'),
  );

  const bandsOf = (...events: readonly HistoryEvent[]): readonly string[] => {
    const beginning = holder('IPCommunications');
    const { rows } = timelineOf(module, { beginning, events }, { from, to }, ({ verdict }) => verdict);
    return (rows[0] ?? []).map(({ first, last, verdict }) => `${first} to ${last}: ${verdict}`);
  };

  it('turns on the day of the award', () => {
    expect(bandsOf({ on: '2024-03-01', event: 'gained', what: { specialization: 'AdvancedUC' } })).toEqual([
      '2024-01-01 to 2024-02-29: met',
      '2024-03-01 to 2024-12-31: unmet',
    ]);
  });

  it('turns again where what an award ended is gained again', () => {
    const events: readonly HistoryEvent[] = [
      { on: '2024-03-01', event: 'gained', what: { specialization: 'AdvancedUC' } },
      { on: '2024-06-01', event: 'gained', what: { specialization: 'IPCommunications' } },
    ];
    expect(validateHistory(module.validator.shape, { beginning: holder('IPCommunications'), events }).ok).toBe(true);
    expect(bandsOf(...events)).toEqual([
      '2024-01-01 to 2024-02-29: met',
      '2024-03-01 to 2024-05-31: unmet',
      '2024-06-01 to 2024-12-31: met',
    ]);
  });

  it('goes on where nothing is awarded', () => {
    expect(bandsOf({ on: '2024-03-01', event: 'gained', what: { specialization: 'ExpressUC' } })).toEqual([
      '2024-01-01 to 2024-12-31: met',
    ]);
  });
});

describe('a status over time', () => {
  const module = emitted(
    compiled(`
      require Insured: insured
      lifecycle {
        state Applicant
        state Certified
        state Revoked final
        on application when Insured is met: Applicant becomes Certified
        on renewal: Certified becomes Revoked
        on decision Revocation: Certified may become Revoked
      }`),
  );

  const statusWith = (...events: readonly HistoryEvent[]): StatusOverTime<string> | null => {
    const { lifecycle } = module;
    if (lifecycle === undefined) throw new Error('There is no lifecycle.');
    const history = { beginning: { insured: true }, events };
    return statusOf(module, lifecycle, history, { begin: from, from, to }, ({ verdict }) => verdict);
  };

  const problemsIn = (other: typeof module, events: readonly HistoryEvent[]): readonly string[] => {
    const { lifecycle } = other;
    if (lifecycle === undefined) throw new Error('There is no lifecycle.');
    return statusOf(other, lifecycle, { events }, { begin: from, from, to }, ({ verdict }) => verdict)?.problems ?? [];
  };

  const steps = (...events: readonly HistoryEvent[]): readonly string[] =>
    statusWith(...events)?.turns.map(({ on, from: state, to: next }) => `${on} ${state} → ${next}`) ?? [];

  const applied: HistoryEvent = { on: '2024-02-01', event: 'applied' };

  it('takes the applications and renewals of a history for those of the lifecycle', () => {
    expect(steps(applied, { on: '2024-04-01', event: 'renewed' })).toEqual([
      '2024-02-01 Applicant → Certified',
      '2024-04-01 Certified → Revoked',
    ]);
  });

  it('takes what was decided for a decision of that name', () => {
    expect(steps(applied, { on: '2024-05-01', event: 'decided', what: 'Revocation', by: 'The office' })).toEqual([
      '2024-02-01 Applicant → Certified',
      '2024-05-01 Certified → Revoked',
    ]);
  });

  it('passes over a decision that does not say what was decided', () => {
    expect(steps(applied, { on: '2024-05-01', event: 'decided', by: 'The office' })).toEqual([
      '2024-02-01 Applicant → Certified',
    ]);
  });

  it('says that a renewal is none of its events where it has others, and nothing of the application that began it', () => {
    const misspelt = emitted(
      compiled(
        'require insured lifecycle { state A state B final clock anniversary every 1 year on renewl: A becomes B at 30 days after anniversary: A becomes B }',
      ),
    );
    const events = [
      { on: from, event: 'applied' },
      { on: '2024-06-01', event: 'renewed' },
    ];
    expect(problemsIn(misspelt, events)).toEqual([
      'The lifecycle knows no event "renewal" on 2024-06-01. Did you mean "renewl"?',
    ]);
  });

  it('says nothing of renewals where no event leads anywhere', () => {
    const timed = emitted(compiled('require insured lifecycle { state A state B final when insured: A becomes B }'));
    const events = [{ on: '2024-06-01', event: 'renewed' }];
    expect(problemsIn(timed, events)).toEqual([]);
  });

  it('says what is wrong with the names of decisions and events', () => {
    const decided: HistoryEvent = { on: '2024-05-01', event: 'decided', what: 'Revocaton', by: 'The office' };
    expect(statusWith(applied, decided, { on: '2024-06-01', event: 'Merger' })?.problems).toEqual([
      'The lifecycle knows no event "Revocaton" on 2024-05-01. Did you mean "Revocation"?',
      'The lifecycle knows no event "Merger" on 2024-06-01. It knows "application", "renewal", "Revocation".',
    ]);
  });
});

describe('the day of the award', () => {
  const module = emitted(compiled('award specialization Cloud require insured'));

  const dayOf = (history: History): string | null => awardDay(module, history, from, to);
  const holding = (...specialization: readonly unknown[]): History => ({ beginning: { holds: { specialization } } });
  const gained = (on: string): HistoryEvent => ({ on, event: 'gained', what: { specialization: 'Cloud' } });

  it('is the first day of what is held', () => {
    expect(dayOf(holding({ entry: 'Cloud', since: '2020-05-01' }))).toBe('2020-05-01');
    expect(dayOf({ events: [gained('2024-03-01')] })).toBe('2024-03-01');
  });

  it('is that of the latest award', () => {
    const again = { entry: 'Cloud', since: '2023-01-01' };
    expect(dayOf(holding(again, { entry: 'Cloud', since: '2015-01-01', through: '2020-12-31' }))).toBe('2023-01-01');
  });

  it('is none of an award that was over before, or is of something else', () => {
    expect(dayOf(holding({ entry: 'Cloud', since: '2020-05-01', through: '2023-12-31' }))).toBeNull();
    expect(dayOf(holding({ entry: 'Data', since: '2020-05-01' }, 'Cloud'))).toBeNull();
  });

  it('is followed by the days until another award ended it', () => {
    const ending = emitted(
      technologyProgram(
        'award specialization IPCommunications require specialization WirelessLan',
        'award of AdvancedUC ends IPCommunications',
      ),
    );
    const beginning = holder('IPCommunications');
    expect(
      awardsOf(ending, {
        beginning,
        events: [{ on: '2024-03-01', event: 'gained', what: { specialization: 'AdvancedUC' } }],
      }),
    ).toEqual([{ first: '2005-01-01', last: '2024-02-29' }]);
  });

  it('is that of an award that was over in the course of the time', () => {
    expect(dayOf(holding({ entry: 'Cloud', since: '2020-05-01', through: '2024-01-01' }))).toBe('2020-05-01');
  });

  it('is not known where the facts do not say it', () => {
    expect(dayOf(holding({ entry: 'Cloud' }))).toBeNull();
    expect(dayOf({})).toBeNull();
  });

  it('is none where the program awards nothing', () => {
    const nothing = emitted(compiled('require insured'));
    expect(awardDay(nothing, holding({ entry: 'Cloud', since: '2020-05-01' }), from, to)).toBeNull();
  });
});
