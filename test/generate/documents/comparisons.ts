import type { Comparison, Value, Window } from '../../../grammar/src/index.ts';
import type { ValueType } from '../values.ts';
import { once, oneOf, pick, several, type Alternative, type Choices } from './choices.ts';
import { entriesOf, isSameType, pathsIn, type Around, type Binding } from './around.ts';
import { at, path } from './nodes.ts';
import { literal, sizeOf } from './values.ts';
import { window } from './windows.ts';

type Size = string | number | boolean;

/** A comparison, and which values satisfy it; the latter is said of comparisons with what is written only. */
export interface MadeComparison {
  readonly node: Comparison;
  readonly holds: (values: readonly Size[], binding: Binding) => boolean;
}

interface Operand {
  readonly node: Value;
  readonly size: (binding: Binding) => Size;
}

const percentages = ['50%', '0%', '25%', '33.3%', '100%', '120%'] as const;

const unordered: ReadonlySet<ValueType['kind']> = new Set(['text', 'yesno', 'choice', 'entry']);

/** A comparison that values of the type go with. `fixed`: with nothing but what is written. */
export function comparison(choices: Choices, type: ValueType, around: Around, fixed = false): MadeComparison {
  const operand = (): Operand => operandOf(choices, type, around, fixed);
  const levels = type.kind === 'scale' ? around.parameters.filter((each) => isSameType(each.type, type)) : [];
  return oneOf(choices, [
    [2, () => isAnyOf(choices, operand)],
    [unordered.has(type.kind) || type.kind === 'date' ? 0 : 4, () => compared(choices, operand())],
    [unordered.has(type.kind) ? 1 : 0, () => exactly(operand())],
    [unordered.has(type.kind) ? 0 : 1, () => between(choices, type, around)],
    [type.kind === 'date' ? 4 : 0, () => beside(choices, operand())],
    [type.kind === 'scale' ? 3 : 0, () => orHigher(choices, operand())],
    [levels.length === 0 ? 0 : 4, () => isLevels(choices, pick(choices, levels).name, type, fixed)],
  ]);
}

/** What is asked of a fact: a comparison, or of a date the time in which it lies. */
export function asked(choices: Choices, type: ValueType, around: Around): Comparison | Window {
  return type.kind === 'date' && once(choices, 2) ? window(choices, around) : comparison(choices, type, around).node;
}

function operandOf(choices: Choices, type: ValueType, around: Around, fixed: boolean): Operand {
  const fields = fixed ? [] : pathsIn(around).filter((each) => isSameType(each.type, type));
  const parameters = type.kind === 'scale' ? [] : around.parameters.filter((each) => isSameType(each.type, type));
  const unsized = (node: Value): Operand => ({ node, size: () => '' });
  const shared = type.kind === 'number' || type.kind === 'money' ? fields : [];
  const alternatives: readonly Alternative<Operand>[] = [
    [
      5,
      () => {
        const { node, size } = literal(choices, type, entriesOf(around));
        return { node, size: () => size };
      },
    ],
    [fields.length === 0 ? 0 : 2, () => unsized(path(pick(choices, fields).segments))],
    [
      shared.length === 0 ? 0 : 2,
      () =>
        unsized({
          kind: 'Percent',
          ...at,
          text: pick(choices, percentages),
          of: path(pick(choices, shared).segments),
        }),
    ],
    [
      parameters.length === 0 ? 0 : 5,
      () => {
        const { name } = pick(choices, parameters);
        return { node: path([name]), size: (binding) => binding.get(name) ?? '' };
      },
    ],
  ];
  return oneOf(choices, alternatives);
}

function isAnyOf(choices: Choices, operand: () => Operand): MadeComparison {
  const operands = several(choices, [1, 3], operand);
  const negated = once(choices, 3);
  return {
    node: { kind: 'Is', ...at, negated, side: null, values: operands.map(({ node }) => node), range: null },
    holds: (values, binding) =>
      values.some((value) => operands.some(({ size }) => size(binding) === value)) !== negated,
  };
}

function exactly({ node, size }: Operand): MadeComparison {
  return {
    node: { kind: 'Compare', ...at, operator: 'exactly', value: node },
    holds: (values, binding) => values.includes(size(binding)),
  };
}

function compared(choices: Choices, { node: value, size }: Operand): MadeComparison {
  const [operator, suits] = pick(choices, operators);
  return {
    node: { kind: 'Compare', ...at, operator, value },
    holds: (values, binding) => values.some((each) => suits(each, size(binding))),
  };
}

const operators = [
  ['at least', (one: Size, other: Size) => one >= other],
  ['at most', (one: Size, other: Size) => one <= other],
  ['more than', (one: Size, other: Size) => one > other],
  ['less than', (one: Size, other: Size) => one < other],
  ['exactly', (one: Size, other: Size) => one === other],
] as const;

/** Both ends are written, the lower one first. */
function between(choices: Choices, type: ValueType, around: Around): MadeComparison {
  const ends = [literal(choices, type, entriesOf(around)), literal(choices, type, entriesOf(around))] as const;
  const [low, high] = ends[0].size <= ends[1].size ? ends : [ends[1], ends[0]];
  return {
    node: { kind: 'Between', ...at, low: low.node, high: high.node },
    holds: (values) => values.some((value) => low.size <= value && value <= high.size),
  };
}

function beside(choices: Choices, { node: value, size }: Operand): MadeComparison {
  const side = pick(choices, ['before', 'after'] as const);
  const negated = once(choices, 2);
  return {
    node: { kind: 'Is', ...at, negated, side, values: [value], range: null },
    holds: (values, binding) =>
      values.length > 0 &&
      values.some((each) => (side === 'before' ? each < size(binding) : each > size(binding))) !== negated,
  };
}

function orHigher(choices: Choices, { node: value, size }: Operand): MadeComparison {
  const direction = pick(choices, ['higher', 'lower'] as const);
  const negated = once(choices, 3);
  return {
    node: { kind: 'Is', ...at, negated, side: null, values: [value], range: { kind: 'Range', ...at, direction } },
    holds: (values, binding) =>
      values.length > 0 &&
      values.some((each) => (direction === 'higher' ? each >= size(binding) : each <= size(binding))) !== negated,
  };
}

/** A parameter that stands for a level, or for all above or below it. */
function isLevels(choices: Choices, word: string, type: ValueType, fixed: boolean): MadeComparison {
  const negated = !fixed && once(choices, 3);
  return {
    node: { kind: 'Is', ...at, negated, side: null, values: [path([word])], range: null },
    holds: (values, binding) => values.includes(sizeOf(type, binding.get(word) ?? '')) !== negated,
  };
}
