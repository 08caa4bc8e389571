/** The code of a program's lifecycle: its states and transitions as data, and what judges its conditions. */
import type { Condition } from '../core/core.ts';
import { guardsOf, mapGuards, type CoreLifecycle, type CoreTrigger, type Length } from '../core/lifecycle.ts';
import { block, indented, numeral } from './code.ts';
import type { Lines } from './code.ts';
import type { Emission } from './emission.ts';
import { explanationOf, type Signature } from './evaluation.ts';
import { spanConstant, textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** Emits the lifecycle; nothing where the program has none. */
export function emitLifecycle(emission: Emission, { exported, facts }: Signature): Lines {
  const { lifecycle } = emission.program;
  if (lifecycle === null) return [];
  const { annotation, runtime } = emission;
  const guards = guardsOf(lifecycle);
  const unused = guards.length === 0 ? '_' : '';
  const parameters = [
    `${unused}guard${annotation('number')}`,
    `${unused}facts${annotation('unknown')}`,
    `${unused}options${annotation('runtime.Options')}`,
  ].join(', ');
  return [
    '/** The explanation of a condition of the lifecycle that is met; null where it is not. */',
    ...block(`function judged(${parameters})${annotation('runtime.Explanation | null')}`, [
      ...(guards.length === 0 ? ['return null;'] : judging(emission, guards)),
    ]),
    '',
    `const machine${annotation('runtime.Machine')} = {`,
    ...indented(machineLines(emission, lifecycle)),
    '};',
    '',
    '/** The lifecycle of the program, a pure function of what is recorded. */',
    `${exported}const lifecycle${annotation(`runtime.Lifecycle<${facts}>`)} = ${runtime('lifecycleOf')}(machine, judged);`,
    '',
  ];
}

function judging(emission: Emission, guards: readonly Condition[]): Lines {
  const cases = guards.flatMap((guard, index) => [`case ${index}:`, ...indented(judgingOne(emission, guard))]);
  return [
    'const dates = datesFor(options);',
    'if (!dates.applies) return null;',
    'const x = subjectOf(facts);',
    ...block('switch (guard)', [...cases, 'default:', '  return null;']),
  ];
}

function judgingOne(emission: Emission, guard: Condition): Lines {
  const surely = emission.functionOf('surely', guard);
  const explanation = explanationOf(emission, guard);
  if (guard.questions.length === 0) return [`return ${surely}(x, x, dates.way) ? ${explanation} : null;`];
  return [`for (const d of dates.ways) if (!${surely}(x, x, d)) return null;`, `return ${explanation};`];
}

function machineLines(emission: Emission, lifecycle: CoreLifecycle<Condition>): Lines {
  const numbered = mapGuards(lifecycle, (_guard, index) => index);
  const states = lifecycle.states.map(
    ({ name, title, lasts, final }) =>
      `{ name: ${quote(name)}, title: ${textOrNull(title)}, lasts: ${lasts === null ? 'null' : lengthCode(lasts)}, final: ${String(final)} },`,
  );
  const clocks = lifecycle.clocks.map(({ name, every }) => `{ name: ${quote(name)}, every: ${lengthCode(every)} },`);
  const duties = numbered.duties.flatMap(({ name, title, action, within, after, guard }) => [
    '{',
    `  name: ${quote(name)}, title: ${textOrNull(title)}, action: ${quote(action)},`,
    `  within: ${lengthCode(within)}, after: ${quote(after)}, guard: ${String(guard)},`,
    '},',
  ]);
  const transitions = numbered.transitions.flatMap(({ from, to, trigger, notice, sentence, span }) => [
    '{',
    `  from: [${from.map(quote).join(', ')}], to: ${quote(to)},`,
    `  trigger: ${triggerCode(trigger)},`,
    `  notice: ${notice === null ? 'null' : `{ to: ${quote(notice.to)}, by: ${textOrNull(notice.by)} }`},`,
    `  sentence: ${quote(sentence)},`,
    `  span: ${spanConstant(emission, span)},`,
    '},',
  ]);
  return [
    ...list('states', states),
    ...list('clocks', clocks),
    ...list('duties', duties),
    ...list('transitions', transitions),
  ];
}

const list = (name: string, rows: Lines): Lines =>
  rows.length === 0 ? [`${name}: [],`] : [`${name}: [`, ...indented(rows), '],'];

const lengthCode = ({ months, days }: Length): string => `[${numeral(months)}, ${numeral(days)}]`;

/** A trigger, its condition being a number. */
function triggerCode(trigger: CoreTrigger<number>): string {
  switch (trigger.kind) {
    case 'condition':
      return `{ kind: "condition", guard: ${trigger.guard} }`;
    case 'event': {
      const { event, moment, guard } = trigger;
      return `{ kind: "event", event: ${quote(event)}, moment: ${textOrNull(moment)}, guard: ${String(guard)} }`;
    }
    case 'decision': {
      const { decision, recorded, guard } = trigger;
      return `{ kind: "decision", decision: ${quote(decision)}, recorded: ${String(recorded)}, guard: ${String(guard)} }`;
    }
    case 'clock': {
      const { clock, side, length } = trigger;
      return `{ kind: "clock", clock: ${quote(clock)}, side: ${quote(side)}, length: ${lengthCode(length)} }`;
    }
    case 'end':
      return `{ kind: "end", of: ${quote(trigger.of)} }`;
  }
}
