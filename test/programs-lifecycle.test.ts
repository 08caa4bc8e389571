import { deepStrictEqual } from 'node:assert/strict';
import { addDays } from '@proviso/runtime';
import { describe, expect, it } from 'vitest';
import { compileExamples } from '../packages/compiler/src/compile.ts';
import type { Advance, LifecycleEvent, LifecycleStatus } from '../packages/compiler/src/core/status.ts';
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

describe('the lifecycle of Premier Certification', () => {
  const certification = compiled(host, 'programs/cisco/premier-certification-2015.proviso');
  const { samples } = compileExamples(host, 'programs/cisco/premier-certification-2015.examples.proviso');
  const merlin: unknown = samples.find(({ name }) => name === 'Merlin')?.facts;

  /** Merlin, certified on 2011-05-02, as it was at the end of 2014. */
  const status: LifecycleStatus = {
    state: 'Approved',
    first: '2011-05-02',
    entered: '2014-04-28',
    lasts: null,
    through: '2014-12-31',
    duties: [],
    round: null,
  };

  const lived = (until: string, ...events: readonly LifecycleEvent[]): Advance => {
    const machine = emittedModule(certification).lifecycle;
    const history = { factsOn: () => merlin, events };
    const advance = advanceLifecycle(certification, status, history, until);
    deepStrictEqual(machine?.advance(status, history, until), advance);
    return advance;
  };

  const stepsOf = ({ transitions }: Advance): readonly string[] =>
    transitions.map(({ on, from, to }) => `${on} ${from} → ${to}`);

  const renewal = { on: '2015-04-20', event: 'renewal' };

  it('is Re-Cert from 90 days before the anniversary, which the partner is told, and loss 30 days after it', () => {
    const { notices, ...advance } = lived('2015-12-31');
    expect(stepsOf({ notices, ...advance })).toEqual(['2015-02-01 Approved → ReCert', '2015-06-01 ReCert → Lost']);
    expect(notices.map(({ on, to, by }) => `${on} ${to} ${by ?? ''}`)).toEqual(['2015-02-01 partner email']);
  });

  it('is approved again by a renewal with all requirements met, until the next 90 days', () => {
    expect(stepsOf(lived('2016-02-29', renewal))).toEqual([
      '2015-02-01 Approved → ReCert',
      '2015-04-20 ReCert → Approved',
      '2016-02-02 Approved → ReCert',
    ]);
  });

  it('takes no renewal while a requirement is not met', () => {
    const short = { ...renewal, on: '2015-08-03' };
    const late: LifecycleStatus = { ...status, state: 'ReCert', through: '2015-08-01' };
    const history = { factsOn: () => merlin, events: [short] };
    expect(stepsOf(advanceLifecycle(certification, late, history, '2015-08-31'))).toEqual([]);
  });

  it('is revoked by a decision alone, and knows when notice is due', () => {
    const { duties, ...advance } = lived(
      '2015-02-28',
      { on: '2015-01-05', event: 'awareness' },
      { on: '2015-02-25', event: 'Revocation', by: 'Cisco' },
    );
    expect(stepsOf({ duties, ...advance })).toEqual(['2015-02-01 Approved → ReCert', '2015-02-25 ReCert → Revoked']);
    expect(duties).toMatchObject([{ duty: 'Notice', began: '2015-01-05', last: '2015-02-04', overdue: true }]);
  });
});

describe('an extension of time for Premier Certification', () => {
  const certification = compiled(host, 'programs/cisco/premier-certification-2015.proviso');
  const machine = emittedModule(certification).lifecycle;
  const { samples } = compileExamples(host, 'programs/cisco/premier-certification-2015.examples.proviso');
  const merlin: unknown = samples.find(({ name }) => name === 'Merlin')?.facts;
  if (machine === undefined || typeof merlin !== 'object') throw new Error('There is no lifecycle, or no Merlin.');

  // Ten responses that came in before the measurement of July 2014, and ten before that of January 2015.
  const received = ['2014-06', '2014-12'].flatMap((month) => Array.from({ length: 10 }, () => `${month}-02`));
  const compliant = { ...merlin, csatResponses: received.map((day) => ({ received: day })) };

  /** What becomes in 2015 of Merlin, certified on 2011-05-02, where it is out of compliance through a day, by both semantics. */
  const steps = (outThrough: string, ...events: readonly LifecycleEvent[]): readonly string[] => {
    const factsOn = (day: string): unknown => ({ ...compliant, preSalesSupport: day > outThrough });
    const changes = (): readonly string[] => [addDays(outThrough, 1)];
    const begun: LifecycleStatus = { ...machine.begin('2011-05-02'), entered: '2014-04-28', through: '2014-12-31' };
    const advance = advanceLifecycle(certification, begun, { factsOn, events }, '2015-12-31');
    deepStrictEqual(machine.advance(begun, { factsOn, events, changes }, '2015-12-31'), advance);
    return advance.transitions.map(({ on, from, to }) => `${on} ${from} → ${to}`);
  };

  const extended = (on: string, through: string): LifecycleEvent => ({ on, event: 'Extension', by: 'Cisco', through });
  const renewed = (on: string): LifecycleEvent => ({ on, event: 'renewal' });

  it('is over with compliance, and what was before goes on', () => {
    expect(steps('2015-01-15', extended('2015-01-10', '2015-03-31'))).toEqual([
      '2015-01-10 Approved → Extended',
      '2015-01-16 Extended → Approved',
      '2015-02-01 Approved → ReCert',
      '2015-06-01 ReCert → Lost',
    ]);
  });

  it('renews nothing: whoever complies within the 90 days has to renew', () => {
    expect(steps('2015-01-15', extended('2015-02-20', '2015-03-31'))).toEqual([
      '2015-02-01 Approved → ReCert',
      '2015-02-20 ReCert → ReCertExtended',
      '2015-02-20 ReCertExtended → ReCert',
      '2015-06-01 ReCert → Lost',
    ]);
  });

  it('puts off neither the 90 days nor the loss 30 days after the anniversary', () => {
    expect(steps('2015-06-10', extended('2015-01-10', '2015-06-20'))).toEqual([
      '2015-01-10 Approved → Extended',
      '2015-02-01 Extended → ReCertExtended',
      '2015-06-01 ReCertExtended → Lost',
    ]);
  });

  it('may end in a renewal with everything met', () => {
    expect(steps('2015-05-10', extended('2015-01-10', '2015-06-20'), renewed('2015-05-11'))).toEqual([
      '2015-01-10 Approved → Extended',
      '2015-02-01 Extended → ReCertExtended',
      '2015-05-11 ReCertExtended → Approved',
    ]);
  });

  it('lets nobody renew who does not comply', () => {
    expect(steps('2015-06-10', extended('2015-04-20', '2015-06-20'), renewed('2015-05-11'))).toEqual([
      '2015-02-01 Approved → ReCert',
      '2015-04-20 ReCert → ReCertExtended',
      '2015-06-01 ReCertExtended → Lost',
    ]);
  });

  it('ends on the day after its last one, also within the 90 days; then there is still time to comply and to renew', () => {
    expect(steps('2015-04-10', extended('2015-01-10', '2015-03-15'), renewed('2015-04-20'))).toEqual([
      '2015-01-10 Approved → Extended',
      '2015-02-01 Extended → ReCertExtended',
      '2015-03-16 ReCertExtended → ReCertExhausted',
      '2015-04-11 ReCertExhausted → ReCert',
      '2015-04-20 ReCert → Approved',
    ]);
  });

  it('does not last for ever where it has ended: the anniversary comes', () => {
    expect(steps('2015-12-31', extended('2015-01-05', '2015-01-20'))).toEqual([
      '2015-01-05 Approved → Extended',
      '2015-01-21 Extended → Exhausted',
      '2015-02-01 Exhausted → ReCertExhausted',
      '2015-06-01 ReCertExhausted → Lost',
    ]);
  });

  it.each([
    ['while it runs', '2015-01-15', ['2015-01-15 Extended → Revoked']],
    ['when it has ended', '2015-01-25', ['2015-01-21 Extended → Exhausted', '2015-01-25 Exhausted → Revoked']],
  ])('can be followed by a revocation %s', (_when, on, then) => {
    const revocation = { on, event: 'Revocation', by: 'Cisco' };
    expect(steps('2015-12-31', extended('2015-01-05', '2015-01-20'), revocation)).toEqual([
      '2015-01-05 Approved → Extended',
      ...then,
    ]);
  });
});
