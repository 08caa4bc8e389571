/** A program's lifecycle as the data that modules have of it, its conditions being numbers. */
import type { Condition } from '../core/core.ts';
import { guardsOf, mapGuards, type CoreLifecycle, type CoreTrigger, type Length } from '../core/lifecycle.ts';
import type { Span } from '../core/span.ts';

type LengthData = readonly [months: number, days: number];

type Trigger<Each> = Each extends { readonly length: Length }
  ? Omit<Each, 'length'> & { readonly length: LengthData }
  : Each;

/** As the runtime's `Machine`. */
export interface MachineData {
  readonly states: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly lasts: LengthData | null;
    readonly final: boolean;
  }[];
  readonly clocks: readonly { readonly name: string; readonly every: LengthData }[];
  readonly duties: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly action: string;
    readonly within: LengthData;
    readonly after: string;
    readonly guard: number | null;
  }[];
  readonly transitions: readonly {
    readonly from: readonly string[];
    readonly to: string;
    readonly trigger: Trigger<CoreTrigger<number>>;
    readonly notice: { readonly to: string; readonly by: string | null } | null;
    readonly sentence: string;
    readonly span: Span;
  }[];
}

/** The lifecycle, and the conditions by their numbers. */
export function machineOf(lifecycle: CoreLifecycle<Condition>): {
  readonly machine: MachineData;
  readonly guards: readonly Condition[];
} {
  const { states, clocks, duties, transitions } = mapGuards(lifecycle, (_guard, index) => index);
  const machine: MachineData = {
    states: states.map(({ name, title, lasts, final }) => ({
      name,
      title,
      lasts: lasts === null ? null : lengthOf(lasts),
      final,
    })),
    clocks: clocks.map(({ name, every }) => ({ name, every: lengthOf(every) })),
    duties: duties.map(({ name, title, action, within, after, guard }) => ({
      name,
      title,
      action,
      within: lengthOf(within),
      after,
      guard,
    })),
    transitions: transitions.map(({ from, to, trigger, notice, sentence, span }) => ({
      from,
      to,
      trigger: trigger.kind === 'clock' ? { ...trigger, length: lengthOf(trigger.length) } : trigger,
      notice,
      sentence,
      span,
    })),
  };
  return { machine, guards: guardsOf(lifecycle) };
}

const lengthOf = ({ months, days }: Length): LengthData => [months, days];
