import { readFileSync } from 'node:fs';
import { readYaml } from '@proviso/facts/yaml';
import { factsOn, statusOf, timelineOf, validateHistory } from '@proviso/runtime';
import type { Band, History, StatusOverTime, Timeline } from '@proviso/runtime';
import { describe, expect, it } from 'vitest';
import { emittedModule } from './generate/emitted.ts';
import { compiled, host } from './programs-documents.ts';

type Module = ReturnType<typeof emittedModule>;

interface Shown {
  readonly bands: (label: string) => readonly string[];
  readonly timeline: Timeline<string>;
}

/** A history of `programs/`, which is one of facts of the program. */
function historyNamed(module: Module, name: string): History {
  const text = readFileSync(new URL(`../programs/cisco/histories/${name}.yaml`, import.meta.url), 'utf8');
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const checked = validateHistory(module.validator.shape, read.value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

/** The bands of a history, each as `FIRST verdict`. */
function shown(program: string, name: string, from: string, to: string): Shown {
  const module = emittedModule(compiled(host, program));
  const history = historyNamed(module, name);
  const timeline = timelineOf(module, history, { from, to }, ({ revision }) => revision?.label ?? '');
  const brief = ({ first, verdict }: Band): string => `${first} ${verdict}`;
  return {
    timeline,
    bands: (label) => {
      const row = label === '' ? 0 : module.clauses.findIndex((clause) => clause.label === label) + 1;
      return (timeline.rows[row] ?? []).map(brief);
    },
  };
}

describe('Hazel Street Networks and Premier Integrator', () => {
  const { bands, timeline } = shown(
    'programs/cisco/premier-integrator.proviso',
    'hazel-street-networks',
    '2022-01-01',
    '2026-12-31',
  );

  it('has two certified individuals but for the times between', () => {
    expect(bands('CertifiedRoles')).toEqual([
      '2022-01-01 unclear',
      '2023-02-10 met',
      '2025-01-31 unmet',
      '2025-02-17 met',
      '2025-03-02 unmet',
      '2025-09-08 met',
    ]);
  });

  it('applies twice', () => {
    expect(timeline.moments.map(({ on, verdict }) => `${on} ${verdict}`)).toEqual([
      '2023-02-20 unknown',
      '2023-03-20 met',
    ]);
  });
});

describe('Ivy Court Systems and Premier Certification 2015', () => {
  const { bands, timeline } = shown(
    'programs/cisco/premier-certification-2015.proviso',
    'ivy-court-systems',
    '2013-01-01',
    '2017-06-30',
  );

  it('is asked for responses of the year before each measuring day, from the first after a full 12 months', () => {
    expect(bands('Responses')).toEqual([
      '2013-01-01 not applicable',
      '2014-07-26 met',
      '2015-07-25 unmet',
      '2016-01-30 met',
    ]);
  });

  it('meets the new requirements from its first renewal after August 1, 2015', () => {
    expect(bands('HybridService')).toEqual(['2013-01-01 not applicable', '2016-02-29 met']);
    expect(timeline.changes.find(({ on }) => on === '2016-02-29')).toMatchObject({ before: '1.0', after: '2.0' });
  });

  it('looks at few of the 1,642 days', () => {
    expect(timeline.days.length).toBeLessThan(80);
  });
});

describe('the status of Hazel Street Networks', () => {
  const module = emittedModule(compiled(host, 'programs/cisco/premier-integrator.proviso'));
  const history = historyNamed(module, 'hazel-street-networks');

  const { lifecycle } = module;
  if (lifecycle === undefined) throw new Error('There is no lifecycle.');

  /** The status of somebody who has been Premier Integrator since 2023-04-01. */
  const status = (from: string, to: string): StatusOverTime<null> | null =>
    statusOf(module, lifecycle, history, { begin: '2023-04-01', from, to }, () => null);

  it('is in a Get Well Plan from the day after the last one of a certification, and is lost when that runs out', () => {
    const bands = status('2023-04-01', '2026-12-31')?.bands.map(({ first, state }) => `${first} ${state}`);
    expect(bands).toEqual([
      '2023-04-01 Approved',
      '2025-01-31 GetWell',
      '2025-02-17 Approved',
      '2025-03-02 GetWell',
      '2025-09-02 Removed',
    ]);
  });

  it('is the same, whichever days are asked for', () => {
    const all = status('2023-04-01', '2026-12-31')?.bands.map(({ entered, state }) => `${entered} ${state}`);
    const some = status('2025-02-20', '2025-06-30')?.bands;
    expect(some).toMatchObject([
      { first: '2025-02-20', last: '2025-03-01', entered: '2025-02-17', state: 'Approved' },
      { first: '2025-03-02', last: '2025-06-30', entered: '2025-03-02', state: 'GetWell' },
    ]);
    expect(all?.slice(2, 4)).toEqual(some?.map(({ entered, state }) => `${entered} ${state}`));
  });

  it('is that of somebody who looks at every day', () => {
    const first = lifecycle.begin('2023-04-01');
    const { shape } = module.validator;
    const daily = lifecycle.advance(
      first,
      { factsOn: (day) => factsOn(shape, history, day), events: [] },
      '2026-12-31',
    );
    const brief = ({ on, to }: { readonly on: string; readonly to: string }): string => `${on} ${to}`;
    expect(daily.transitions).toHaveLength(4);
    expect(status('2023-04-01', '2026-12-31')?.turns.map(brief)).toEqual(daily.transitions.map(brief));
  });
});
