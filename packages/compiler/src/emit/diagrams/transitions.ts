/** What the pictures and machines that are made of a lifecycle have in common. */
import { guardOf, type CoreTransition, type CoreTrigger, type Length } from '../../core/lifecycle.ts';

/** `90 days`, `1 year`, `1 month and 10 days` */
export function lengthInWords({ months, days }: Length): string {
  const counted = (count: number, unit: string): readonly string[] =>
    count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  const parts = months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
  return [...parts, ...counted(days, 'day')].join(' and ');
}

interface Worded {
  readonly sentence: string;
}

/** What stands before the colon of a transition, in one form for each meaning. */
export function triggerInWords(trigger: CoreTrigger<Worded>): string {
  const guard = guardOf(trigger);
  const when = guard === null ? '' : ` when ${guard.sentence}`;
  switch (trigger.kind) {
    case 'condition':
      return `when ${trigger.guard.sentence}`;
    case 'event':
      return `on ${trigger.event}${when}`;
    case 'decision':
      return `on decision ${trigger.decision}${when}`;
    case 'clock':
      return `at ${lengthInWords(trigger.length)} ${trigger.side} ${trigger.clock}`;
    case 'end':
      return `at the end of ${trigger.of}`;
  }
}

/** The name of each transition: what stands before its colon, and a number where that stands before another one, too. */
export function transitionNames(transitions: readonly CoreTransition<Worded>[]): readonly string[] {
  const counts = new Map<string, number>();
  return transitions.map(({ trigger }) => {
    const words = triggerInWords(trigger);
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return count === 1 ? words : `${words} (${count})`;
  });
}
