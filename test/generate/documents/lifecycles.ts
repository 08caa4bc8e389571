import type { Condition, Duration, Lifecycle, State, Transition, Trigger } from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import { different, once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { at, name, named, names, number, path, quantity, text } from './nodes.ts';
import { heading } from './statements.ts';
import { wordsFor } from './words.ts';

type Made = Pick<Transition, 'otherwise' | 'trigger' | 'from' | 'may' | 'to' | 'recorded'>;

const lengths = [
  ['6', 'month'],
  ['30', 'day'],
  ['2', 'week'],
] as const;

function duration(choices: Choices): Duration {
  const [count, unit] = pick(choices, lengths);
  return { kind: 'Duration', ...at, number: number(count), unit };
}

/** A lifecycle whose requirements may be asked by these labels. */
export function lifecycleFrom(choices: Choices, around: Around, labels: readonly string[]): Lifecycle {
  const inner: Around = { ...around, label: () => null };
  const duties = several(choices, [0, 1], () => duty(choices, inner));
  const stateNames = wordsFor.states.slice(0, 2 + choices.below(3));
  const states = stateNames.map((state, index): State => ({
    kind: 'State',
    ...at,
    name: name(state),
    title: perhaps(choices, 3, () => text(pick(choices, wordsFor.titles))),
    duration: perhaps(choices, 3, () => duration(choices)),
    final: index === stateNames.length - 1,
  }));
  const open = states.filter(({ final }) => !final);
  const transitions = open.flatMap((state) => waysOut(choices, inner, state, stateNames, labels));
  const closing: Made = {
    ...to(choices, stateNames.slice(1), []),
    trigger: { kind: 'TriggerOn', ...at, words: names(['decision', 'Closing']), when: null },
    from: names(different(choices, stateNames.slice(0, -1), 2)),
    may: true,
    recorded: once(choices, 2),
  };
  return {
    kind: 'Lifecycle',
    ...at,
    items: [
      ...states,
      { kind: 'Clock', ...at, name: name('anniversary'), every: { ...duration(choices), unit: 'year' } },
      ...duties,
      ...[...transitions, closing].map((made): Transition => told(choices, made)),
    ],
  };
}

function duty(choices: Choices, around: Around): Lifecycle['items'][number] {
  const { modifiers, when } = heading(choices, around, (within) => condition(choices, within, 1));
  return {
    kind: 'Duty',
    ...at,
    name: name('Notice'),
    title: perhaps(choices, 2, () => text(pick(choices, wordsFor.titles))),
    modifiers,
    when,
    action: names(['team', 'gives', 'notice']),
    within: duration(choices),
    after: names(pick(choices, [['awareness'], ['known', 'change']])),
  };
}

/** What leads out of a state: of each sort one at most, or two whose order is said. */
function waysOut(
  choices: Choices,
  around: Around,
  state: State,
  stateNames: readonly string[],
  labels: readonly string[],
): readonly Made[] {
  const own = state.name.kind === 'Name' ? state.name.text : '';
  const others = stateNames.filter((each) => each !== own);
  const made = (trigger: Trigger, otherwise = false): Made => ({ ...to(choices, others, [own]), otherwise, trigger });
  const asks = (): Condition => asked(choices, around, labels);
  const sorts: readonly (() => readonly Made[])[] = [
    () => [made({ kind: 'TriggerWhen', ...at, condition: asks() })],
    () => [
      made({
        kind: 'TriggerOn',
        ...at,
        words: names([pick(choices, ['renewal', 'visit'])]),
        when: perhaps(choices, 2, asks),
      }),
    ],
    () => [
      made({ kind: 'TriggerOn', ...at, words: names(['audit']), when: asks() }),
      made({ kind: 'TriggerOn', ...at, words: names(['audit']), when: null }, true),
    ],
    ...(state.duration === null
      ? [
          () => [
            made({
              kind: 'TriggerAt',
              ...at,
              duration: duration(choices),
              side: pick(choices, ['before', 'after']),
              clock: name('anniversary'),
            }),
          ],
        ]
      : [() => [made({ kind: 'TriggerAtEnd', ...at, of: name(own) })]]),
  ];
  return different(choices, sorts, sorts.length).flatMap((sort) => sort());
}

function to(choices: Choices, states: readonly string[], from: readonly string[]): Made {
  return {
    otherwise: false,
    trigger: { kind: 'TriggerOn', ...at, words: names(['visit']), when: null },
    from: names(from),
    may: false,
    to: name(pick(choices, states)),
    recorded: false,
  };
}

function told(choices: Choices, made: Made): Transition {
  const isTold = once(choices, 3);
  return {
    kind: 'Transition',
    ...at,
    ...made,
    notify: isTold ? names(pick(choices, [['captain'], ['whole', 'team']])) : [],
    by: isTold && once(choices, 2) ? names(pick(choices, [['email'], ['registered', 'letter']])) : [],
  };
}

/** What a transition asks: a condition, or what a requirement or the program comes to. */
function asked(choices: Choices, around: Around, labels: readonly string[]): Condition {
  return oneOf<Condition>(choices, [
    [2, () => condition(choices, around, 1)],
    [1, () => everyRequirement()],
    [
      labels.length === 0 ? 0 : 3,
      () => ofLabel(pick(choices, labels), pick(choices, ['met', 'unmet']), once(choices, 4)),
    ],
  ]);
}

function everyRequirement(): Condition {
  return {
    kind: 'Quantified',
    ...at,
    quantity: quantity('every'),
    of: false,
    noun: {
      kind: 'NounPhrase', ...at, words: names(['requirement']), range: null, lifetimes: [], members: [], of: null, groups: [],
      window: null, where: [], except: [], earned: null, heldFor: null, heldBy: null, who: null, per: null, ofWhom: [],
    },
    predicate: { kind: 'BePredicate', ...at, must: false, negated: false, words: names(['met']), range: null, question: null },
  }; // prettier-ignore
}

function ofLabel(label: string, verdict: string, negated: boolean): Condition {
  return {
    ...named(label),
    comparison: { kind: 'Is', ...at, negated, side: null, values: [path([verdict])], range: null },
  };
}
