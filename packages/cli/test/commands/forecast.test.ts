import { describe, expect, it } from 'vitest';
import { cli, folderWith } from '../support/cli.ts';
import type { Ran } from '../support/cli.ts';
import { goodFacts, shop } from '../support/documents.ts';

const [ann, bo] = goodFacts.individuals;

const facts = {
  ...goodFacts,
  individuals: [
    ann,
    { ...bo, holds: { certificate: [{ entry: 'Basics', since: '2022-01-01', through: '2025-03-01' }] } },
    { id: 'cy', holds: { certificate: [{ entry: 'Basics', since: '2022-01-01', through: '2024-12-31' }] } },
  ],
};

function forecast(name: string, content: unknown, ...options: readonly string[]): Promise<Ran> {
  const folder = folderWith(shop({ 'acme.json': JSON.stringify(content) }));
  return cli(folder, ['forecast', 'service.proviso', name, 'acme.json', ...options]);
}

describe('proviso forecast', () => {
  it('tells what ends, what takes effect and what comes of it', async () => {
    const { code, out } = await forecast('--facts', facts, '--on', '2024-01-01', '--to', '2025-12-31');
    expect(code).toBe(0);
    expect(out).toBe(`Service Partner
acme: what is known on 2024-01-01, through 2025-12-31

? On 2024-01-01: not known yet
  Survey: not known: attestation of Survey

✓ 2024-05-06
  Revision 2.0 takes effect on 2024-05-06.
  No longer in force; its last day was 2024-05-05 (until revision 2.0); from 2024-05-06 on Survey
    does not apply, and the verdict is met.

✓ 2025-01-01
  2024-12-31 is the last day of Basics of Service (cy); Staff stays met (found: 2 (ann and bo)).

✗ 2025-03-02
  2025-03-01 is the last day of Basics of Service (bo); from 2025-03-02 on Staff is not met, and so
    is the verdict (needed: at least 2; found: 1 (ann)).
`);
  });

  it('knows of a history what has happened by the day, and nothing later', async () => {
    const history = {
      beginning: facts,
      events: [
        { on: '2024-02-01', event: 'changed', what: { callBack: 'PT2H' } },
        { on: '2024-08-01', event: 'changed', what: { callBack: 'PT1H' } },
      ],
    };
    const { out } = await forecast('--history', history, '--on', '2024-06-01', '--to', '2024-12-31');
    expect(out).toContain('✗ On 2024-06-01: not met\n  One-hour call back: needed: at most 1 hour; found: 2 hours\n');
    expect(out).toContain('Nothing will change through 2024-12-31.');
  });

  it('looks two years ahead where nothing else is said, and writes JSON', async () => {
    const { out } = await forecast('--facts', facts, '--on', '2024-06-01', '--json');
    const view: unknown = JSON.parse(out);
    expect(view).toMatchObject({
      on: '2024-06-01',
      to: '2026-06-01',
      verdict: 'met',
      days: [
        { on: '2025-01-01', verdict: 'met', turns: [] },
        { on: '2025-03-02', verdict: 'unmet', turns: [{ row: 0, to: 'unmet' }, { row: 3 }, { row: 4, name: 'Staff' }] },
      ],
    });
  });
});
