/** Which timers can fire at all, and which ends of states have a use. */
import type { ClockTrigger, Length } from '../../core/lifecycle.ts';
import type { Place } from '../../diagnostics/report.ts';
import { wordsOf } from '../../documents/load.ts';
import { placeOf, type Scope } from '../../lower/scope.ts';
import type { ReadTransition } from '../../lower/lifecycle/transitions.ts';
import type { ReadLifecycle } from './read.ts';

/** A number of days that is known as nearly as months are long. */
interface Around {
  readonly least: number;
  readonly most: number;
}

const daysInMonth = 30.436875;

/** Months in a row are up to three days shorter or longer than so many of the mean length. */
const daysOf = ({ months, days }: Length): Around => {
  if (months === 0) return { least: days, most: days };
  const mean = months * daysInMonth + days;
  return { least: Math.floor(mean) - 3, most: Math.ceil(mean) + 3 };
};

/** Whether one length is no shorter than another, as far as that is the same in all months. */
const isNoShorter = (one: Length, other: Length): boolean => {
  if (one.months === 0 && other.months === 0) return one.days >= other.days;
  if (one.days === 0 && other.days === 0) return one.months >= other.months;
  return daysOf(one).least >= daysOf(other).most;
};

/** Where a timer stands about a day of its clock. */
const positionOf = ({ side, length }: ClockTrigger): Around => {
  const { least, most } = daysOf(length);
  return side === 'after' ? { least, most } : { least: -most, most: -least };
};

/** Whether a state has an end: of its own, or one that a decision gives it. */
const hasEnd = ({ states, transitions }: ReadLifecycle, state: string): boolean =>
  states.some(({ name, lasts }) => name === state && lasts !== null) ||
  transitions.some(({ to, trigger }) => to === state && trigger.kind === 'decision' && trigger.recorded);

const checkEnd = (scope: Scope, read: ReadLifecycle, { tree, from, trigger }: ReadTransition): void => {
  if (trigger.kind !== 'end' || tree.trigger.kind !== 'TriggerAtEnd') return;
  const { of } = trigger;
  const declared = read.names.states.get(of);
  if (!hasEnd(read, of) && declared?.duration === null) {
    const related = [{ message: 'This is the state.', place: placeOf(scope, declared) }];
    scope.lowering.report('end-without-length', placeOf(scope, tree.trigger.of), { state: of }, { related });
    return;
  }
  for (const state of from) {
    const name = tree.from.find(({ text }) => text === state);
    if (state === of || name === undefined) continue;
    scope.lowering.report('end-of-another', placeOf(scope, name), { state, of });
  }
};

const checkClock = (scope: Scope, { clocks, names }: ReadLifecycle, { tree, trigger }: ReadTransition): boolean => {
  if (trigger.kind !== 'clock' || tree.trigger.kind !== 'TriggerAt') return true;
  const clock = clocks.find(({ name }) => name === trigger.clock);
  const declared = names.clocks.get(trigger.clock);
  if (clock === undefined || declared === undefined) return false;
  if (!isNoShorter(trigger.length, clock.every)) return true;
  const every = wordsOf(scope.document, declared.every);
  const written = wordsOf(scope.document, tree.trigger.duration);
  const details = { clock: clock.name, every, written, side: trigger.side };
  scope.lowering.report('timer-beyond-clock', placeOf(scope, tree.trigger.duration), details);
  return false;
};

/** Whether a state that is entered by one timer alone, and left when it ends, has always ended when another timer fires. */
const isAlwaysOver = (read: ReadLifecycle, state: string, timer: ClockTrigger): boolean => {
  const { states, clocks, transitions } = read;
  const lasts = states.find(({ name }) => name === state)?.lasts ?? null;
  const every = clocks.find(({ name }) => name === timer.clock)?.every;
  const ends = transitions.some(({ trigger, to }) => trigger.kind === 'end' && trigger.of === state && to !== state);
  if (lasts === null || every === undefined || !ends || states[0]?.name === state) return false;
  const entries = transitions.filter(({ to }) => to === state);
  const period = daysOf(every);
  const at = positionOf(timer);
  const length = daysOf(lasts);
  return entries.every(({ trigger }) => {
    if (trigger.kind !== 'clock' || trigger.clock !== timer.clock) return false;
    const entered = positionOf(trigger);
    return [-1, 0, 1].every((rounds) => {
      const round = rounds < 0 ? { least: -period.most, most: -period.least } : period;
      const [least, most] = rounds === 0 ? [0, 0] : [round.least, round.most];
      return at.most + most < entered.least || at.least + least > entered.most + length.most;
    });
  });
};

const checkLeftBefore = (scope: Scope, read: ReadLifecycle, { tree, from, trigger }: ReadTransition): void => {
  if (trigger.kind !== 'clock') return;
  for (const state of from) {
    const name = tree.from.find(({ text }) => text === state);
    if (name === undefined || !isAlwaysOver(read, state, trigger)) continue;
    scope.lowering.report('timer-never-fires', placeOf(scope, name), { state });
  }
};

/** A condition that leads from a state to itself would be gone through on every day on which it is met. */
const checkItself = (scope: Scope, { tree, from, to, trigger }: ReadTransition): void => {
  const name = tree.from.find(({ text }) => text === to);
  if (trigger.kind !== 'condition' || !from.includes(to) || name === undefined) return;
  scope.lowering.report('when-to-itself', placeOf(scope, name), { state: to });
};

/** Reports ends that nothing comes of. */
const checkUses = (scope: Scope, { names, states, transitions }: ReadLifecycle): void => {
  const isUsed = (state: string): boolean =>
    transitions.some(({ trigger }) => trigger.kind === 'end' && trigger.of === state);
  const unused = (state: string, place: Place): void => {
    scope.lowering.report('length-without-end', place, { state });
  };
  for (const { name } of states) {
    const duration = names.states.get(name)?.duration ?? null;
    if (duration !== null && !isUsed(name)) unused(name, placeOf(scope, duration));
  }
  for (const { to, tree } of transitions) {
    if (tree.recorded && !isUsed(to) && names.states.get(to)?.duration === null) unused(to, placeOf(scope, tree.to));
  }
};

/** Reports timers that never fire, and ends that nothing comes of. */
export const checkTimers = (scope: Scope, read: ReadLifecycle): void => {
  for (const transition of read.transitions) {
    checkEnd(scope, read, transition);
    checkItself(scope, transition);
    if (checkClock(scope, read, transition)) checkLeftBefore(scope, read, transition);
  }
  checkUses(scope, read);
};
