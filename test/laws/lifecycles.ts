import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CoreProgram } from '../../packages/compiler/src/core/core.ts';
import { guardsOf } from '../../packages/compiler/src/core/lifecycle.ts';
import type { Advance, LifecycleEvent, LifecycleHistory } from '../../packages/compiler/src/core/status.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';
import { advanceLifecycle, beginLifecycle, quietly } from '../../packages/compiler/src/interpret/index.ts';
import { interpretGuard } from '../../packages/compiler/src/interpret/interpret.ts';
import { changeDays } from '../../packages/runtime/src/index.ts';
import { daysLater, somedays } from '../generate/days.ts';
import { emittedModule } from '../generate/emitted.ts';
import { arbitraryFacts, arbitraryProgramWithLifecycle, words } from '../generate/index.ts';
import { arbitraryEvents } from '../generate/lifecycles.ts';
import { law } from './law.ts';

/** Somebody's life: facts that are so from days on, and what is recorded. */
export interface Life {
  readonly program: CoreProgram;
  readonly first: IsoDate;
  readonly until: IsoDate;
  readonly phases: readonly { readonly since: IsoDate; readonly facts: unknown }[];
  readonly events: readonly LifecycleEvent[];
  /** The days through which one goes at once, one after the other; the last is followed by `until`. */
  readonly stops: readonly IsoDate[];
}

const mostDays = 150;

const firstDays: fc.Arbitrary<IsoDate> = fc
  .tuple(fc.constantFrom(...somedays), fc.integer({ min: -30, max: 2 }))
  .map(([day, count]) => daysLater(day, count));

export const lives: fc.Arbitrary<Life> = fc
  .tuple(arbitraryProgramWithLifecycle(), firstDays, fc.nat({ max: mostDays }))
  .chain(([program, first, days]) => {
    const day = fc.nat({ max: days }).map((count) => daysLater(first, count));
    const phase = fc.tuple(day, arbitraryFacts(words)).map(([since, facts]) => ({ since, facts }));
    return fc
      .tuple(
        fc.array(phase, { minLength: 1, maxLength: 4, size: 'max' }),
        arbitraryEvents(first, days),
        fc.array(day, { maxLength: 3 }),
      )
      .map(([phases, events, stops]): Life => ({
        program,
        first,
        until: daysLater(first, days),
        phases: phases.toSorted((one, other) => (one.since < other.since ? -1 : 1)),
        events,
        stops: stops.toSorted(),
      }));
  });

/** The history of a life; every day is looked at unless it says on which days something changes. */
function historyOf({ phases, events }: Life): LifecycleHistory<unknown> {
  return { factsOn: (day) => (phases.findLast(({ since }) => since <= day) ?? phases[0])?.facts, events };
}

/** The days on which a condition that had not been met, or had, is otherwise: those alone, found day by day. */
function changesOf({ program, first, until }: Life, { factsOn }: LifecycleHistory<unknown>): readonly IsoDate[] {
  const conditions = guardsOf(program.lifecycle);
  const found: IsoDate[] = [];
  let before = '';
  for (let day = first; day <= until; day = daysLater(day, 1)) {
    const facts = factsOn(day);
    const verdicts = conditions.map((guard) => interpretGuard(program, guard, facts, { on: day }).verdict).join();
    if (verdicts !== before) found.push(day);
    before = verdicts;
  }
  return found;
}

export function livedByReference(life: Life): Advance {
  const { program, first, until } = life;
  if (program.lifecycle === null) throw new Error('There is no lifecycle.');
  return advanceLifecycle(program, beginLifecycle(program.lifecycle, first), historyOf(life), until);
}

/** The emitted machine, going only to the days on which something can change, finds what the reference finds on every day. */
export const agreementOnLifecycles = law('the semantics agree on lifecycles', lives, (life) => {
  const { program, first, until } = life;
  const history = historyOf(life);
  const expected = livedByReference(life);
  const module = emittedModule(program);
  const machine = module.lifecycle;
  if (machine === undefined) throw new Error('There is no lifecycle.');
  const begun = machine.begin(first);
  const told = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
    life.phases.flatMap(({ since, facts }) => [since, ...changeDays(module.changes, facts, daysLater(from, -1), to)]);
  deepStrictEqual(machine.advance(begun, { ...history, changes: told }, until), expected);
  const days = changesOf(life, history);
  const changes = (from: IsoDate, to: IsoDate): readonly IsoDate[] => days.filter((day) => from <= day && day <= to);
  deepStrictEqual(machine.advance(begun, { ...history, changes }, until), expected);
  deepStrictEqual(machine.advance(begun, history, until), expected);
});

/** Where facts stay as they are, asking again only on days on which something may have turned finds what asking on every day does. */
export const quietLives = law('a lifecycle may be asked on days that matter', lives, (life) => {
  const { program, first, until, phases } = life;
  const { lifecycle } = program;
  if (lifecycle === null) throw new Error('There is no lifecycle.');
  const still: Life = { ...life, phases: phases.slice(0, 1) };
  const found = advanceLifecycle(program, beginLifecycle(lifecycle, first), historyOf(still), until, quietly(program));
  deepStrictEqual(found, livedByReference(still));
});

/** One time after another; of the duties, those that are done are told where that happens. */
function joined(one: Advance, other: Advance): Advance {
  return {
    status: other.status,
    transitions: [...one.transitions, ...other.transitions],
    notices: [...one.notices, ...other.notices],
    circles: [...one.circles, ...other.circles],
    duties: [...one.duties.filter(({ done }) => done !== null), ...other.duties],
  };
}

/** Duties that began on one day may be told in another order where some of them are done. */
function inOrder(advance: Advance): Advance {
  const key = (duty: object): string => JSON.stringify(duty);
  return { ...advance, duties: advance.duties.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)) };
}

/** To go to one day and then to another comes to the same as to go to the other at once, for both semantics. */
export const replayInSteps = law('a lifecycle may be gone through in steps', lives, (life) => {
  const { program, first, until, stops } = life;
  const { lifecycle } = program;
  const machine = emittedModule(program).lifecycle;
  if (lifecycle === null || machine === undefined) throw new Error('There is no lifecycle.');
  const history = historyOf(life);
  const whole = livedByReference(life);
  const begun = beginLifecycle(lifecycle, first);
  const nothing: Advance = { status: begun, transitions: [], notices: [], circles: [], duties: [] };
  const inSteps = (step: (status: Advance['status'], to: IsoDate) => Advance): Advance =>
    [...stops, until].reduce((before, to) => joined(before, step(before.status, to)), nothing);
  deepStrictEqual(inOrder(inSteps((status, to) => advanceLifecycle(program, status, history, to))), inOrder(whole));
  deepStrictEqual(inOrder(inSteps((status, to) => machine.advance(status, history, to))), inOrder(whole));
});
