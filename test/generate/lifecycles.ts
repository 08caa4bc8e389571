import * as fc from 'fast-check';
import type { Condition, Moment } from '../../packages/compiler/src/core/core.ts';
import type {
  CoreClock,
  CoreDuty,
  CoreLifecycle,
  CoreState,
  CoreTransition,
  CoreTrigger,
  Length,
} from '../../packages/compiler/src/core/lifecycle.ts';
import type { LifecycleEvent } from '../../packages/compiler/src/core/status.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';
import { either, object, oneOf, orNull } from './arbitraries.ts';
import { daysLater } from './days.ts';

const span = { document: 'generated.proviso', start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 };

const stateNames = ['Approved', 'Trial', 'Extended', 'Removed'] as const;
const clockNames = ['anniversary', 'quarter'] as const;
const dutyNames = ['Notice', 'Report'] as const;
const events = ['renewal', 'application', 'audit', 'awareness'] as const;
const decisions = ['Extension', 'Pardon'] as const;
const moments: Readonly<Partial<Record<string, Moment>>> = { renewal: 'renewal', application: 'application' };

/** Lengths that meet within half a year, and whose months are cut short at their ends. */
const lengths: fc.Arbitrary<Length> = oneOf(
  { months: 0, days: 10 },
  { months: 0, days: 1 },
  { months: 0, days: 45 },
  { months: 1, days: 0 },
  { months: 2, days: 0 },
);

/** A lifecycle that a document could have, with these conditions. */
export function arbitraryLifecycle(guards: fc.Arbitrary<Condition>): fc.Arbitrary<CoreLifecycle<Condition>> {
  const states = fc
    .array(object({ lasts: orNull(lengths), isFinal: oneOf(false, false, true) }), { minLength: 2, maxLength: 4 })
    .map((made) =>
      made.map(({ lasts, isFinal }, index): CoreState => ({
        name: stateNames[index] ?? '',
        title: null,
        lasts,
        // Nothing would happen in a lifecycle that begins where it ends.
        final: index > 0 && isFinal,
        span,
      })),
    );
  const clocks = fc.tuple(...clockNames.map((name) => lengths.map((every): CoreClock => ({ name, every }))));
  const duties = fc.array(fc.tuple(oneOf(...events), lengths, orNull(guards)), { maxLength: 2 }).map((made) =>
    made.map(([after, within, guard], index): CoreDuty<Condition> => ({
      name: dutyNames[index] ?? '',
      title: null,
      action: 'somebody does something',
      within,
      after,
      guard,
      span,
    })),
  );
  return states.chain((all) =>
    object<CoreLifecycle<Condition>>({
      states: fc.constant(all),
      clocks,
      duties,
      transitions: fc
        .array(arbitraryTransition(all, guards), { minLength: 2, maxLength: 7 })
        .map((made) => made.map((each, index) => ({ ...each, sentence: `transition ${index}` }))),
    }),
  );
}

function arbitraryTransition(
  states: readonly CoreState[],
  guards: fc.Arbitrary<Condition>,
): fc.Arbitrary<CoreTransition<Condition>> {
  const open = states.filter(({ final }) => !final).map(({ name }) => name);
  return fc
    .tuple(
      fc.subarray(open, { minLength: 1 }),
      oneOf(...states.map(({ name }) => name)),
      arbitraryTrigger(open, guards),
      orNull(object({ to: fc.constant('partner'), by: oneOf(null, 'email') })),
    )
    .map(([from, to, trigger, notice]) => ({
      from: trigger.kind === 'end' ? [trigger.of] : from,
      to,
      trigger,
      notice,
      sentence: '',
      span,
    }));
}

function arbitraryTrigger(
  open: readonly string[],
  guards: fc.Arbitrary<Condition>,
): fc.Arbitrary<CoreTrigger<Condition>> {
  return either<CoreTrigger<Condition>>(
    [3, guards.map((guard) => ({ kind: 'condition', guard }))],
    [
      2,
      fc
        .tuple(oneOf(...events), orNull(guards))
        .map(([event, guard]) => ({ kind: 'event', event, moment: moments[event] ?? null, guard })),
    ],
    [
      2,
      fc
        .tuple(oneOf(...decisions), fc.boolean(), orNull(guards))
        .map(([decision, recorded, guard]) => ({ kind: 'decision', decision, recorded, guard })),
    ],
    [
      2,
      fc
        .tuple(oneOf(...clockNames), oneOf('before', 'after'), lengths)
        .map(([clock, side, length]) => ({ kind: 'clock', clock, side, length })),
    ],
    [2, oneOf(...open).map((of) => ({ kind: 'end', of }))],
  );
}

/** What is recorded in the days after a first one, some of it of no use to any lifecycle. */
export function arbitraryEvents(first: IsoDate, days: number): fc.Arbitrary<readonly LifecycleEvent[]> {
  const day = fc.nat({ max: days }).map((count) => daysLater(first, count));
  const event = fc
    .tuple(
      day,
      fc.constantFrom<string>(...events, ...decisions, ...decisions, ...dutyNames, 'party'),
      orNull(oneOf('Cisco', 'Cisco', '')),
      orNull(fc.nat({ max: 60 })),
      orNull(oneOf('a note')),
    )
    .map(([on, event, by, lasts, note]): LifecycleEvent => ({
      on,
      event,
      ...(by === null ? {} : { by }),
      ...(lasts === null ? {} : { through: daysLater(on, lasts - 2) }),
      ...(note === null ? {} : { note }),
    }));
  return fc.array(event, { maxLength: 12, size: 'max' });
}
