/** From a lifecycle to a state machine for XState, version 5, as TypeScript. */
import type { Condition, CoreProgram } from '../../core/core.ts';
import { guardOf, type CoreLifecycle, type CoreState } from '../../core/lifecycle.ts';
import { indented } from '../code.ts';
import type { Lines } from '../code.ts';
import { fileNameOf } from '../file-name.ts';
import type { EmittedFile } from '../emitted-file.ts';
import { quote } from '../quote.ts';
import { lengthInWords, transitionNames } from './transitions.ts';

/** The machine of a program's lifecycle, `NAME.machine.ts`; null where it has none. */
export function emitXState({ name, title, lifecycle }: CoreProgram): EmittedFile | null {
  if (lifecycle === null) return null;
  const names = transitionNames(lifecycle.transitions);
  const lines = [
    ...head,
    ...eventTypes(lifecycle, names),
    '',
    '/** All events, in the order in which they are sent on one day. */',
    ...named('export const order = [', names, '] as const;'),
    '',
    ...machine(name, title, lifecycle, names),
  ];
  return { name: `${fileNameOf(name)}.machine.ts`, text: `${lines.join('\n')}\n` };
}

const head: Lines = [
  '// Emitted by the compiler of Proviso. Change the document, not this file.',
  '// Whoever keeps the time sends the events: on each day on which something can happen those that fire, in the order below.',
  "import { setup } from 'xstate';",
  '',
];

const named = (first: string, names: readonly string[], last: string): Lines => [
  first,
  ...indented(names.map((name) => `${quote(name)},`)),
  last,
];

/** One event for each transition. One with a condition says whether that is met. */
function eventTypes({ transitions }: CoreLifecycle<Condition>, names: readonly string[]): Lines {
  const types = transitions.map(({ trigger }, index) => {
    const met = guardOf(trigger) === null ? '' : '; readonly met: boolean';
    return `  | { readonly type: ${quote(names[index] ?? '')}${met} }`;
  });
  const union = types.length === 0 ? ['  { readonly type: never }'] : types;
  return [
    '/** What happens on a day. `met`: whether the condition is surely met. */',
    'export type LifecycleEvent =',
    ...union.map((line, index) => (index === union.length - 1 ? `${line};` : line)),
  ];
}

function machine(
  program: string,
  title: string | null,
  lifecycle: CoreLifecycle<Condition>,
  names: readonly string[],
): Lines {
  const [first] = lifecycle.states;
  const isGuarded = lifecycle.transitions.some(({ trigger }) => guardOf(trigger) !== null);
  const isTold = lifecycle.transitions.some(({ notice }) => notice !== null);
  const notify = 'notify: (_, _params: { readonly to: string; readonly by: string | null }) => {}';
  return [
    ...(isTold ? ['/** `notify` tells somebody by some means: provide it. */'] : []),
    'export const machine = setup({',
    ...indented([
      'types: { events: {} as LifecycleEvent },',
      ...(isGuarded ? ["guards: { isMet: ({ event }) => 'met' in event && event.met },"] : []),
      ...(isTold ? [`actions: { ${notify} },`] : []),
    ]),
    '}).createMachine({',
    ...indented([
      `id: ${quote(program)},`,
      ...(title === null ? [] : [`description: ${quote(title)},`]),
      `initial: ${quote(first?.name ?? '')},`,
      'states: {',
      ...indented(lifecycle.states.flatMap((state) => stateLines(state, lifecycle, names))),
      '},',
    ]),
    '});',
  ];
}

function stateLines(state: CoreState, { transitions }: CoreLifecycle<Condition>, names: readonly string[]): Lines {
  const { name, title, lasts, final } = state;
  const description = [title, lasts === null ? null : `lasts ${lengthInWords(lasts)}`].filter((each) => each !== null);
  const own = transitions.flatMap((transition, index) =>
    transition.from.includes(name) ? [{ ...transition, event: names[index] ?? '' }] : [],
  );
  const on = own.flatMap(({ event, to, trigger, notice }) => [
    `${quote(event)}: {`,
    ...indented([
      `target: ${quote(to)},`,
      ...(to === name ? ['reenter: true,'] : []),
      ...(guardOf(trigger) === null ? [] : ["guard: 'isMet',"]),
      ...(notice === null
        ? []
        : [
            `actions: { type: 'notify', params: { to: ${quote(notice.to)}, by: ${notice.by === null ? 'null' : quote(notice.by)} } },`,
          ]),
    ]),
    '},',
  ]);
  return [
    `${quote(name)}: {`,
    ...indented([
      ...(description.length === 0 ? [] : [`description: ${quote(description.join(', '))},`]),
      ...(final ? ["type: 'final',"] : []),
      ...(on.length === 0 ? [] : ['on: {', ...indented(on), '},']),
    ]),
    '},',
  ];
}
