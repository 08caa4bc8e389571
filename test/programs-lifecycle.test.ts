import { deepStrictEqual } from 'node:assert/strict';
import { describe, expect, it } from 'vitest';
import { compileExamples } from '../packages/compiler/src/compile.ts';
import { advanceLifecycle, beginLifecycle } from '../packages/compiler/src/interpret/index.ts';
import { emittedModule } from './generate/emitted.ts';
import { compiled, host } from './programs-documents.ts';

const program = compiled(host, 'programs/cisco/premier-integrator.proviso');

/** Alder, of the document's examples, whose individuals' certifications end on these days. */
function alder(ends: Readonly<Record<string, string>>): unknown {
  const { samples } = compileExamples(host, 'programs/cisco/premier-integrator.examples.proviso');
  const facts: unknown = samples.find(({ name }) => name === 'Alder')?.facts;
  return JSON.parse(JSON.stringify(facts), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value) || !('holds' in value)) return value;
    const through = ends[String(value.id)];
    if (through === undefined) return value;
    return { ...value, holds: { certification: [{ entry: 'CCNA', since: '2018-05-01', through }] } };
  });
}

/** What becomes of Alder, who has been Premier Integrator since 2024-06-01, by both semantics. */
function steps(ends: Readonly<Record<string, string>>): readonly string[] {
  const { lifecycle } = program;
  const machine = emittedModule(program).lifecycle;
  if (lifecycle === null || machine === undefined) throw new Error('There is no lifecycle.');
  const facts = alder(ends);
  const history = { factsOn: () => facts, events: [] };
  const begun = beginLifecycle(lifecycle, '2024-06-01');
  const advance = advanceLifecycle(program, begun, history, '2026-01-01');
  deepStrictEqual(machine.advance(begun, history, '2026-01-01'), advance);
  return advance.transitions.map(({ on, from, to }) => `${on} ${from} → ${to}`);
}

describe('the lifecycle of Premier Integrator', () => {
  it('goes on while two are certified', () => {
    expect(steps({})).toEqual([]);
  });

  it('is a plan of six months from the day after the certification of one ends, and then removal', () => {
    expect(steps({ ana: '2025-03-01' })).toEqual(['2025-03-02 Approved → GetWell', '2025-09-02 GetWell → Removed']);
  });

  it('is removal where the certification of the other ends within the six months', () => {
    expect(steps({ ana: '2025-03-01', bo: '2025-06-30' })).toEqual([
      '2025-03-02 Approved → GetWell',
      '2025-07-01 GetWell → Removed',
    ]);
  });

  it('is removal at once where both end on one day', () => {
    expect(steps({ ana: '2025-03-01', bo: '2025-03-01' })).toEqual(['2025-03-02 Approved → Removed']);
  });
});
