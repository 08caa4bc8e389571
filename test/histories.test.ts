import { readFileSync } from 'node:fs';
import { readYaml } from '@proviso/facts/yaml';
import { timelineOf, validateHistory } from '@proviso/runtime';
import type { Band, History, Timeline } from '@proviso/runtime';
import { describe, expect, it } from 'vitest';
import { emittedModule } from './generate/emitted.ts';
import { compiled, host } from './programs-documents.ts';

interface Shown {
  readonly bands: (label: string) => readonly string[];
  readonly timeline: Timeline<string>;
}

/** The bands of a history of `programs/`, each as `FIRST verdict`. */
function shown(program: string, name: string, from: string, to: string): Shown {
  const module = emittedModule(compiled(host, program));
  const text = readFileSync(new URL(`../programs/cisco/histories/${name}.yaml`, import.meta.url), 'utf8');
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const checked = validateHistory(module.validator.shape, read.value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const history: History = checked.value;
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

  it('is asked for responses of the year before each measuring day, once it has been renewed', () => {
    expect(bands('Responses')).toEqual([
      '2013-01-01 not applicable',
      '2014-03-03 met',
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
